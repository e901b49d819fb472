import type { TermUse } from '../catalogue/schema.ts';
import { isAcronym, isFrenchWord } from './acronym.ts';
import { GAP } from './gap.ts';
import { foldWord, scan } from './scan.ts';
import { ROW_USES, type TermRow } from './term-table.ts';
import { BINDING_WORDS, createVocabulary, type Vocabulary } from './vocabulary.ts';
import { TRAIT, WordHash } from './word-hash.ts';

/** One way to write a term, ready to be compared. */
export interface Form {
  /** Rank of its definition. */
  definition: number;
  /** `other`: what a form in context also names elsewhere. It is no term. */
  use: TermUse | 'other';
  text: string;
  /** Without articles: they bind the words of a term, in the text too. */
  words: readonly FormWord[];
  /** The acronym that the form is, when it is nothing else. */
  acronym: string | undefined;
  /** True when the acronym is also a common word: «PAS», «RIO». */
  isFrenchWord: boolean;
  /** True when any capitals will do. */
  isPlain: boolean;
  /** True for «district», «confiance en soi»: no capital is part of the name. */
  isCommonWord: boolean;
}

interface FormWord {
  text: string;
  folded: string;
  isAcronym: boolean;
  /** True when punctuation stands before it: the text may then have some there too. */
  isLoose: boolean;
}

/** The forms that go on with one more word. */
export interface FormNode {
  next: Map<number, FormNode>;
  isLoose: boolean;
  forms: Form[];
}

/** Every known word is looked up here: an array answers faster than a map. */
export type FormTrees = readonly (FormNode | undefined)[];

/** Every word is known: cuts a form into words before there is a vocabulary. */
const ANY_WORD = new WordHash(new Map(), Uint8Array.of(TRAIT.inflected | TRAIT.telling), 0);

/** @returns every form of the rows, and of the other senses. */
export function formsOf(rows: readonly TermRow[]): Form[] {
  return rows.flatMap(({ columns }, definition) =>
    columns.flatMap((column, rank) =>
      column.map((text) => formOf(text, definition, ROW_USES[rank] ?? 'other')),
    ),
  );
}

function formOf(text: string, definition: number, use: Form['use']): Form {
  const words = wordsOf(text);
  const [word, ...others] = words;
  const isCommonWord = text === text.toLowerCase();
  const acronym = others.length === 0 && word?.isAcronym ? word.text : undefined;
  const isName = use === 'context' && !isCommonWord;
  return {
    definition,
    use,
    text,
    words,
    acronym,
    isFrenchWord: acronym !== undefined && isFrenchWord(acronym),
    isPlain: !isName && words.every(({ isAcronym, text: written }) => !isAcronym && !written.endsWith(')')),
    isCommonWord,
  };
}

function wordsOf(text: string): FormWord[] {
  const { starts, ends, gaps } = scan(text, ANY_WORD);
  return [...starts].flatMap((start, rank) => {
    const written = text.slice(start, ends[rank]).replaceAll('.', '');
    const folded = foldWord(written);
    if (BINDING_WORDS.article.includes(folded)) return [];
    const isLoose = rank > 0 && ((gaps[rank] ?? 0) & (GAP.comma | GAP.break)) > 0;
    return [{ text: written, folded, isAcronym: isAcronym(written), isLoose }];
  });
}

/** @param others words to know besides: those that show what a text speaks of. */
export function vocabularyOf(forms: readonly Form[], others: readonly string[]): Vocabulary {
  const words = forms.flatMap((form) => form.words);
  const folded = (isAcronym: boolean) => [
    ...new Set(words.filter((word) => word.isAcronym === isAcronym).map((word) => word.folded)),
  ];
  return createVocabulary({
    inflected: [...folded(false), ...others],
    acronyms: folded(true),
    telling: [...forms.flatMap((form) => form.words.slice(0, 1).map((word) => word.folded)), ...others],
  });
}

/** @returns the forms as trees of word ids, by the id of the first word. */
export function treesOf(forms: readonly Form[], vocabulary: Vocabulary): FormTrees {
  const root = emptyNode();
  for (const form of forms) {
    let node = root;
    for (const { folded, isLoose } of form.words) {
      const id = vocabulary.idOf(folded);
      if (id === undefined) continue;
      const child = node.next.get(id) ?? emptyNode();
      child.isLoose ||= isLoose;
      node.next.set(id, child);
      node = child;
    }
    if (node !== root) node.forms.push(form);
  }
  return Array.from({ length: vocabulary.size }, (_, id) => root.next.get(id));
}

const emptyNode = (): FormNode => ({ next: new Map(), isLoose: false, forms: [] });
