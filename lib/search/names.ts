import type { SearchIndex } from './build-index.ts';
import { lowerBound } from './lower-bound.ts';
import type { Query } from './query.ts';

interface Name {
  /** From 0 to 1, see `entryNames`. */
  weight: number;
  stems: readonly number[];
  /** `[stem of a concept, first word, end word, ...]` */
  concepts: readonly number[];
}

/** A name by its letters and digits alone, so that spaces, hyphens, dots and apostrophes don't matter. */
interface SpeltName {
  letters: string;
  entry: number;
  weight: number;
  stems: readonly number[];
}

/** More names than this begin with a single letter only in a catalogue many times as large; then it says little. */
const MAX_BEGUN = 1000;

/** The whole names of all entries: which one a query says, and how much of it. */
export class Names {
  private readonly byEntry: Name[][] = [];
  /** Sorted by letters. */
  private readonly spelt: SpeltName[] = [];

  constructor(private readonly index: SearchIndex) {
    for (const [letters, entry, percent, stems, concepts] of index.names) {
      const weight = percent / 100;
      const name = { weight, stems, concepts };
      const known = this.byEntry[entry];
      if (known) known.push(name);
      else this.byEntry[entry] = [name];
      this.spelt.push({ letters, entry, weight, stems });
    }
  }

  /** @returns the entries that the query names in full, with the weight of that name. */
  saidWhole({ keys, letters }: Query): Map<number, number> {
    const said = new Map<number, number>();
    const note = ({ entry, weight }: SpeltName) => said.set(entry, Math.max(said.get(entry) ?? 0, weight));
    for (const key of keys) {
      const words = key.split(' ');
      const isSaid = ({ stems }: SpeltName) =>
        stems.length === words.length && stems.every((stem, at) => this.index.stems[stem] === words[at]);
      this.spelt.filter(isSaid).forEach(note);
    }
    for (const name of this.beginningWith(letters)) if (name.letters === letters) note(name);
    return said;
  }

  /** @returns the entries with a name that begins as typed, with the share of that name that is typed. */
  begun({ letters }: Query): Map<number, number> {
    const begun = new Map<number, number>();
    for (const name of this.beginningWith(letters)) {
      if (name.weight < 1) continue;
      const share = name.weight * (letters.length / name.letters.length);
      begun.set(name.entry, Math.max(begun.get(name.entry) ?? 0, share));
    }
    return begun;
  }

  private beginningWith(letters: string): SpeltName[] {
    if (letters === '') return [];
    const found: SpeltName[] = [];
    const first = lowerBound(this.spelt.length, (at) => (this.spelt[at]?.letters ?? '') < letters);
    for (const name of this.spelt.slice(first, first + MAX_BEGUN)) {
      if (!name.letters.startsWith(letters)) break;
      found.push(name);
    }
    return found;
  }

  /**
   * @param answers quality of each stem that answers the query.
   * @param wordCount words of the query that count.
   * @returns how much of the entry's best name the query says, from 0 to 1: a short name said whole beats a long one
   * brushed.
   */
  overlap(entry: number, answers: ReadonlyMap<number, number>, wordCount: number): number {
    let best = 0;
    for (const { weight, stems, concepts } of this.byEntry[entry] ?? []) {
      const said = stems.map((stem) => answers.get(stem) ?? 0);
      for (let item = 0; item < concepts.length; item += 3) {
        const quality = answers.get(concepts[item] ?? -1) ?? 0;
        for (let word = concepts[item + 1] ?? 0; word < (concepts[item + 2] ?? 0); word += 1) {
          said[word] = Math.max(said[word] ?? 0, quality);
        }
      }
      const sum = said.reduce((total, quality) => total + quality, 0);
      best = Math.max(best, (weight * sum) / Math.max(stems.length, wordCount));
    }
    return best;
  }
}

/** @returns the best quality of each stem that answers any word of the query. */
export function answersOf({ words }: Query): Map<number, number> {
  const answers = new Map<number, number>();
  for (const { expansions } of words) {
    for (const { stem, quality } of expansions) answers.set(stem, Math.max(answers.get(stem) ?? 0, quality));
  }
  return answers;
}
