import { variantsOf } from './variants.ts';
import { TRAIT, WordHash } from './word-hash.ts';

/** Words that only bind. `de` and `du`, `à` and `aux` count as one. */
export const BINDING_WORDS = {
  de: ['de', 'du', 'des', 'd'],
  a: ['a', 'au', 'aux'],
  article: ['le', 'la', 'les', 'l'],
  and: ['et'],
  or: ['ou'],
} satisfies Readonly<Record<string, readonly string[]>>;
/** The ids of these words, in that order. */
export const BINDING = { de: 0, a: 1, article: 2, and: 3, or: 4 } as const;

/** Below, a word has no plural that could be told from another word. */
const SHORTEST_INFLECTED = 4;

/** What a vocabulary is made from: words in the order in which families are to be formed. */
export interface Words {
  /** Words with their plurals and feminines. Those that share a form become one family. */
  inflected: Iterable<string>;
  /** Acronyms: a plural only where it is no other word («PP» and «PPS»). */
  acronyms: readonly string[];
  /** Those of the words that begin a form or show what a text speaks of. */
  telling: Iterable<string>;
}

export interface Vocabulary {
  known: WordHash;
  /** One above the largest id. */
  size: number;
  /** @param word folded. */
  idOf(word: string): number | undefined;
}

/** @returns the words of all forms with their plurals and feminines, each under the id of its family. */
export function createVocabulary({ inflected, acronyms, telling }: Words): Vocabulary {
  const families = new Families();
  for (const words of Object.values(BINDING_WORDS)) families.add(words);
  // Acronyms keep clear of the families of words: «PAI» and «paie» are two.
  for (const acronym of acronyms) families.addOnce(acronym);
  const kept = families.count;
  for (const word of inflected) {
    if (word.length < SHORTEST_INFLECTED || /\d/.test(word)) families.addOnce(word);
    else families.add(variantsOf(word), kept);
  }
  const words = families.resolve();
  for (const acronym of acronyms) {
    const id = words.get(acronym);
    if (id !== undefined && !words.has(`${acronym}s`)) words.set(`${acronym}s`, id);
  }
  const traits = new Uint8Array(families.count);
  const mark = (id: number, trait: number) => {
    traits[id] = (traits[id] ?? 0) | trait;
  };
  for (const [word, id] of words)
    if (id >= kept && word.length >= SHORTEST_INFLECTED) mark(id, TRAIT.inflected);
  for (const word of telling) mark(words.get(word) ?? 0, TRAIT.telling);
  return { known: new WordHash(words, traits), size: families.count, idOf: (word) => words.get(word) };
}

/** Sets of words that are one word, merged as they are found to overlap. */
class Families {
  private readonly ids = new Map<string, number>();
  private readonly parents: number[] = [];

  get count(): number {
    return this.parents.length;
  }

  addOnce(word: string): void {
    if (!this.ids.has(word)) this.add([word]);
  }

  /** @param kept families under this id take no new member. */
  add(words: readonly string[], kept = 0): void {
    const own = this.parents.push(this.parents.length) - 1;
    for (const word of words) {
      const known = this.ids.get(word);
      if (known === undefined) this.ids.set(word, own);
      else if (known >= kept) this.parents[this.root(known)] = own;
    }
  }

  /** @returns each word with the id of its family. */
  resolve(): Map<string, number> {
    return new Map([...this.ids].map(([word, id]) => [word, this.root(id)]));
  }

  private root(id: number): number {
    let root = id;
    for (
      let parent = this.parents[root];
      parent !== undefined && parent !== root;
      parent = this.parents[root]
    ) {
      root = parent;
    }
    return root;
  }
}
