import type { TermUse } from '../catalogue/schema.ts';
import { isAcronym } from './acronym.ts';
import { foldWord, GAP, type KnownWords, scan } from './scan.ts';
import { FORM_SEPARATOR, ROW_USES, type TermTable } from './term-table.ts';
import { BINDING_WORDS, createVocabulary, type Vocabulary } from './vocabulary.ts';

/** One way to write a term, ready to be compared. */
export interface Form {
  /** Rank of its definition in the table. */
  definition: number;
  /** `other`: what a form in context also names elsewhere. It is no term. */
  use: TermUse | 'other';
  text: string;
  /** Without articles: they bind the words of a term, in the text too. */
  words: readonly FormWord[];
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

/** Every word is known: cuts a form into words before there is a vocabulary. */
const ANY_WORD: KnownWords = { find: () => 0, isInflected: () => true };

/** @returns every form of the table, and of the other senses. */
export function formsOf(table: TermTable): Form[] {
  return table.flatMap(([, , ...columns], definition) =>
    columns.flatMap((column, rank) =>
      column === ''
        ? []
        : column.split(FORM_SEPARATOR).map(
            (text): Form => ({
              definition,
              use: ROW_USES[rank] ?? 'other',
              text,
              words: wordsOf(text),
            }),
          ),
    ),
  );
}

function wordsOf(text: string): FormWord[] {
  const { starts, ends, gaps } = scan(text, ANY_WORD);
  return starts.flatMap((start, rank) => {
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
  return createVocabulary({ inflected: [...folded(false), ...others], acronyms: folded(true) });
}

/** @returns the forms as a tree of word ids. */
export function treeOf(forms: readonly Form[], vocabulary: Vocabulary): FormNode {
  const root: FormNode = { next: new Map(), isLoose: false, forms: [] };
  for (const form of forms) {
    let node = root;
    for (const { folded, isLoose } of form.words) {
      const id = vocabulary.idOf(folded);
      if (id === undefined) continue;
      const child: FormNode = node.next.get(id) ?? { next: new Map(), isLoose: false, forms: [] };
      child.isLoose ||= isLoose;
      node.next.set(id, child);
      node = child;
    }
    if (node !== root) node.forms.push(form);
  }
  return root;
}
