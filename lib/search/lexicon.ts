import type { SearchIndex } from './build-index.ts';
import { lowerBound } from './lower-bound.ts';
import { holderCount } from './postings.ts';
import { root } from './root.ts';
import { stem } from './stem.ts';
import { Vocabulary } from './vocabulary.ts';

/** A stem of the catalogue that answers a typed word, and how well: 1 is the word itself. */
export interface Expansion {
  stem: number;
  /** How near it is to the word, for ranking. */
  quality: number;
  /** How sure it is that this was meant, for telling an answer from noise. */
  trust: number;
}

/** What each kind of answer is worth beside the word itself. */
const QUALITY = { concept: 0.4, family: 0.5, misspelt: 0.85 };
/** A synonym is meant though it ranks lower; a guessed word ranks well when nothing else is there, and may be wrong. */
const TRUST = { concept: 0.85 };
/** An unfinished word is worth from `least`, when little of it is typed, to 1; in a finished one its tail counts. */
const PREFIX = {
  begun: { least: 0.7, whole: 1 },
  open: { least: 0.6, whole: 0.85 },
  finished: { least: 0.25, whole: 0.55 },
};
type PrefixWorth = (typeof PREFIX)[keyof typeof PREFIX];
const MAX_PREFIX_WORDS = 60;
const MAX_NEAR_WORDS = 12;

/** Entries that hold a word, from which on it is more than a chance beginning of a longer one. */
const COMMON = 3;

/** Everything the catalogue knows about words: which of its stems answer one that someone typed. */
export class Lexicon {
  readonly vocabulary: Vocabulary;

  constructor(private readonly index: SearchIndex) {
    this.vocabulary = new Vocabulary(index.surfaces);
  }

  /** @returns the rank of a stem that some entry holds. */
  rankOf(word: string): number | undefined {
    const rank = this.stemRank(word);
    return rank !== undefined && this.entryCount(rank) > 0 ? rank : undefined;
  }

  entryCount(rank: number): number {
    return holderCount(this.index, rank);
  }

  stem(rank: number): string {
    return this.index.stems[rank] ?? '';
  }

  /** @returns the concept as an answer, less good than the word itself. */
  concept(name: string): Expansion[] {
    const rank = this.rankOf(name);
    return rank === undefined ? [] : [{ stem: rank, quality: QUALITY.concept, trust: TRUST.concept }];
  }

  /** The word itself, its endings and its family; empty when the catalogue has nothing of the kind. */
  known(surface: string, isOpen: boolean): Expansion[] {
    const answers = new Answers();
    const typed = stem(surface);
    const exact = this.stemRank(typed);
    answers.add(exact, 1);
    const state = !isOpen ? 'finished' : this.isWord(exact) ? 'open' : 'begun';
    if (isOpen || surface.length > 3) this.addPrefixes(surface, PREFIX[state], answers);
    const family = this.index.roots.indexOf(root(typed));
    this.index.rootOf.forEach((other, member) => {
      if (other === family) answers.add(member, QUALITY.family);
    });
    return answers.list();
  }

  private stemRank(word: string): number | undefined {
    const rank = lowerBound(this.index.stems.length, (at) => this.stem(at) < word);
    return this.index.stems[rank] === word ? rank : undefined;
  }

  /** A word that people would type for itself: one of the synonyms, or of several entries. */
  private isWord(rank: number | undefined): boolean {
    if (rank === undefined) return false;
    const count = this.entryCount(rank);
    return count === 0 || count >= COMMON;
  }

  /** Words that a misspelt one may stand for. */
  near(surface: string, isOpen: boolean): Expansion[] {
    const answers = new Answers();
    for (const { index, quality } of this.vocabulary.near(surface, isOpen)) {
      const worth = quality * QUALITY.misspelt;
      answers.add(this.index.stemOf[index], worth, worth ** 1.5);
      if (answers.size >= MAX_NEAR_WORDS) break;
    }
    return answers.list();
  }

  /** One typed word that the catalogue writes as two: «soinsétudes». @returns both parts, which both exist. */
  split(surface: string): [string, string] | undefined {
    for (let cut = 3; cut <= surface.length - 3; cut += 1) {
      const parts: [string, string] = [surface.slice(0, cut), surface.slice(cut)];
      if (parts.every((part) => this.rankOf(stem(part)) !== undefined)) return parts;
    }
    return undefined;
  }

  private addPrefixes(surface: string, { whole, least }: PrefixWorth, answers: Answers): void {
    const [first, end] = this.vocabulary.withPrefix(surface);
    for (const index of this.mostHeld(first, end)) {
      const share = surface.length / this.vocabulary.word(index).length;
      answers.add(this.index.stemOf[index], least + (whole - least) * share);
    }
  }

  /** Of many words that begin alike, those that most entries hold: they are likeliest meant, and bound the cost. */
  private mostHeld(first: number, end: number): readonly number[] {
    const range = Array.from({ length: end - first }, (_, rank) => first + rank);
    if (range.length <= MAX_PREFIX_WORDS) return range;
    const held = new Map(range.map((index) => [index, this.entryCount(this.index.stemOf[index] ?? -1)]));
    return range.sort((a, b) => (held.get(b) ?? 0) - (held.get(a) ?? 0) || a - b).slice(0, MAX_PREFIX_WORDS);
  }
}

/** Stems with the best quality each was given. */
class Answers {
  private readonly best = new Map<number, Expansion>();

  get size(): number {
    return this.best.size;
  }

  add(stem: number | undefined, quality: number, trust = quality): void {
    if (stem !== undefined && quality > (this.best.get(stem)?.quality ?? 0)) {
      this.best.set(stem, { stem, quality, trust });
    }
  }

  list(): Expansion[] {
    return [...this.best.values()];
  }
}
