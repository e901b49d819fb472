import Fuse from 'fuse.js/basic';
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

/** Two neighbour letters as one number; a word's end is the letter 0. */
const letterPair = (before: number, after: number): number => (before << 16) | after;

/** @returns each pair of neighbour letters of a word once, with a rank. */
function letterPairs(word: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let before = 0;
  for (let at = 0; at <= word.length; at += 1) {
    const after = at < word.length ? word.charCodeAt(at) : 0;
    const pair = letterPair(before, after);
    if (!pairs.has(pair)) pairs.set(pair, pairs.size);
    before = after;
  }
  return pairs;
}

/** The distinct words of the catalogue, sorted, with exact, prefix and fuzzy look-up. */
export class Vocabulary {
  private readonly sounds = new Map<number, string>();

  constructor(private readonly words: readonly string[]) {}

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
    const least = Math.max(2, Math.floor(typed.length / 3));
    return this.sharedPairs(letterPairs(typed))
      .filter(({ word, count }) => {
        if (count < least) return false;
        const longer = this.word(word).length - typed.length;
        return longer >= -3 && longer <= maxLonger;
      })
      .sort((a, b) => b.count - a.count || a.word - b.word)
      .slice(0, MAX_CANDIDATES)
      .map(({ word }) => word);
  }

  /**
   * Reads every word: a millisecond for six thousand. A table of which words hold which pair would save half of it,
   * and cost twenty at the first mistake after each opening.
   * @returns the words that share a pair, with how many different ones.
   */
  private sharedPairs(wanted: ReadonlyMap<number, number>): { word: number; count: number }[] {
    /** Of each wanted pair, the last word that held it. */
    const lastHolder = new Int32Array(wanted.size).fill(-1);
    const sharing: { word: number; count: number }[] = [];
    this.words.forEach((letters, word) => {
      let count = 0;
      let before = 0;
      for (let at = 0; at <= letters.length; at += 1) {
        const after = at < letters.length ? letters.charCodeAt(at) : 0;
        const rank = wanted.get(letterPair(before, after));
        before = after;
        if (rank === undefined || lastHolder[rank] === word) continue;
        lastHolder[rank] = word;
        count += 1;
      }
      if (count > 0) sharing.push({ word, count });
    });
    return sharing;
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
