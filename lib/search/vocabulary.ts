import Fuse from 'fuse.js';
import { editDistance } from './edit-distance.ts';
import { lowerBound } from './lower-bound.ts';
import { phoneticKey } from './phonetic.ts';

/** A word of the catalogue near a word that was typed. */
export interface NearWord {
  /** Index in the vocabulary. */
  index: number;
  /** 1 for the same word, less with each mistake. */
  quality: number;
}

/** Fuse's cost grows with the list: measured 0.5 ms a word over 200 candidates, 17 ms over 5,000. */
const MAX_CANDIDATES = 200;

/** What a spelling that sounds the same costs, in mistakes; and one that sounds nearly so, or whose end is missing. */
const SOUND = { same: 0.6, begun: 0.75, near: 1.5 };
/** Below this, too many words sound alike. */
const LEAST_SOUNDS = 3;
const LEAST_NEAR_SOUNDS = 5;

/** Mistakes forgiven in a word of this length. */
const allowedEdits = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Each pair of neighbour letters as one number; the word's ends count as letters. */
function letterPairs(word: string): number[] {
  const pairs: number[] = [];
  for (let at = 0; at <= word.length; at += 1) {
    // Past either end, `charCodeAt` is NaN, which the shift and the bitwise or take as 0.
    pairs.push((word.charCodeAt(at - 1) << 16) | word.charCodeAt(at));
  }
  return pairs;
}

/** The distinct words of the catalogue, sorted, with exact, prefix and fuzzy look-up. */
export class Vocabulary {
  private byPair: Map<number, number[]> | undefined;
  private readonly sounds = new Map<number, string>();

  /** Letter pairs that each word shares with the typed one; zero between two look-ups. */
  private readonly shared: Uint16Array;

  constructor(private readonly words: readonly string[]) {
    this.shared = new Uint16Array(words.length);
  }

  /** @returns the index range `[first, end)` of words that begin with `prefix`. */
  withPrefix(prefix: string): [number, number] {
    return [this.lowerBound(prefix), this.lowerBound(`${prefix}\uffff`)];
  }

  word(index: number): string {
    return this.words[index] ?? '';
  }

  /**
   * Words near a misspelt one, best first: narrowed by shared letter pairs, matched by Fuse, ordered by the mistakes
   * in spelling or in sound, whichever are fewer.
   * @param isPrefix the word may be unfinished: it is also compared with the beginnings of longer words.
   */
  near(typed: string, isPrefix: boolean): NearWord[] {
    const limit = allowedEdits(typed.length);
    if (limit === 0) return [];
    const candidates = this.narrow(typed, isPrefix ? Number.POSITIVE_INFINITY : limit + 2);
    const fuse = new Fuse(
      candidates.map((index) => this.word(index)),
      { threshold: 0.55, ignoreLocation: true, includeScore: true },
    );
    const sound = phoneticKey(typed);
    const begun = isPrefix ? phoneticKey(typed, true) : undefined;
    return fuse
      .search(typed)
      .flatMap(({ refIndex }): NearWord[] => {
        const index = candidates[refIndex] ?? -1;
        const spelling = spellingDistance(typed, this.word(index), limit, isPrefix);
        const distance = Math.min(
          spelling > limit ? Number.POSITIVE_INFINITY : spelling,
          soundDistance(sound, begun, this.sound(index)),
        );
        const quality = 1 - (distance * 2.2) / (typed.length + 2);
        return quality > 0 ? [{ index, quality }] : [];
      })
      .sort((a, b) => b.quality - a.quality || a.index - b.index);
  }

  private sound(index: number): string {
    const known = this.sounds.get(index);
    if (known !== undefined) return known;
    const sound = phoneticKey(this.word(index));
    this.sounds.set(index, sound);
    return sound;
  }

  private narrow(typed: string, maxLonger: number): number[] {
    const index = this.pairIndex();
    const touched: number[] = [];
    for (const pair of new Set(letterPairs(typed))) {
      for (const word of index.get(pair) ?? []) {
        if (this.shared[word] === 0) touched.push(word);
        this.shared[word] = (this.shared[word] ?? 0) + 1;
      }
    }
    const least = Math.max(2, Math.floor(typed.length / 3));
    const near = touched
      .map((word) => ({ word, count: this.shared[word] ?? 0 }))
      .filter(({ word, count }) => {
        if (count < least) return false;
        const longer = this.word(word).length - typed.length;
        return longer >= -3 && longer <= maxLonger;
      })
      .sort((a, b) => b.count - a.count || a.word - b.word)
      .slice(0, MAX_CANDIDATES)
      .map(({ word }) => word);
    for (const word of touched) this.shared[word] = 0;
    return near;
  }

  private pairIndex(): ReadonlyMap<number, number[]> {
    if (this.byPair) return this.byPair;
    const byPair = new Map<number, number[]>();
    this.words.forEach((word, index) => {
      for (const pair of letterPairs(word)) {
        const list = byPair.get(pair);
        if (!list) byPair.set(pair, [index]);
        else if (list.at(-1) !== index) list.push(index);
      }
    });
    this.byPair = byPair;
    return byPair;
  }

  private lowerBound(target: string): number {
    return lowerBound(this.words.length, (at) => this.word(at) < target);
  }
}

function spellingDistance(typed: string, word: string, limit: number, isPrefix: boolean): number {
  const whole = editDistance(typed, word, limit);
  if (!isPrefix || word.length <= typed.length) return whole;
  // An unfinished word costs a little, so that a finished one wins at the same distance.
  const lengths = [typed.length - 1, typed.length, typed.length + 1];
  const begun =
    Math.min(...lengths.map((length) => editDistance(typed, word.slice(0, length), limit))) + 0.25;
  return Math.min(whole, begun > limit + 0.25 ? limit + 1 : begun);
}

/** @param begun how the typed word sounds if it goes on; `undefined` when it is finished. */
function soundDistance(sound: string, begun: string | undefined, other: string): number {
  if (sound.length < LEAST_SOUNDS) return Number.POSITIVE_INFINITY;
  const distance = editDistance(sound, other, 1);
  if (distance === 0) return SOUND.same;
  if (begun !== undefined && begun.length > LEAST_SOUNDS && other.startsWith(begun)) return SOUND.begun;
  return distance === 1 && sound.length >= LEAST_NEAR_SOUNDS ? SOUND.near : Number.POSITIVE_INFINITY;
}
