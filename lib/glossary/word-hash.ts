/**
 * A word's key: two 32-bit hashes of its folded letters, taken while the text is read, so that no word of a page is
 * spelt out. Two words of one key: less than one in 10^15.
 */
export const FIRST_SEED = 0;
export const SECOND_SEED = 0x811c9dc5 | 0;

export const firstHash = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;
/** Fowler-Noll-Vo 1a. */
export const secondHash = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

const ABSENT = -1;
/** A quarter full at most: one look tells that most words are not there. */
const ROOM = 4;

/** `inflected`: takes endings. `telling`: begins a form, or shows what a text speaks of. */
export const TRAIT = { inflected: 1, telling: 2 } as const;

/** Words' keys -> ids, by open addressing. */
export class WordHash {
  private readonly firsts: Int32Array;
  private readonly seconds: Int32Array;
  private readonly ids: Int32Array;
  private readonly mask: number;

  /**
   * @param traits of each id: bits of `TRAIT`.
   * @param absent the id of all other words.
   */
  constructor(
    words: ReadonlyMap<string, number>,
    private readonly traits: Uint8Array,
    private readonly absent = ABSENT,
  ) {
    let size = 2;
    while (size < words.size * ROOM) size *= 2;
    this.mask = size - 1;
    this.firsts = new Int32Array(size);
    this.seconds = new Int32Array(size);
    this.ids = new Int32Array(size).fill(absent);
    for (const [word, id] of words) this.put(word, id);
  }

  /** @returns the word's id, `absent` when there is none. */
  find(first: number, second: number): number {
    let slot = first & this.mask;
    for (;;) {
      const id = this.ids[slot] ?? ABSENT;
      if (id === this.absent || (this.firsts[slot] === first && this.seconds[slot] === second)) return id;
      slot = (slot + 1) & this.mask;
    }
  }

  isInflected(id: number): boolean {
    return ((this.traits[id] ?? 0) & TRAIT.inflected) !== 0;
  }

  isTelling(id: number): boolean {
    return ((this.traits[id] ?? 0) & TRAIT.telling) !== 0;
  }

  private put(word: string, id: number): void {
    let first = FIRST_SEED;
    let second = SECOND_SEED;
    for (let at = 0; at < word.length; at += 1) {
      first = firstHash(first, word.charCodeAt(at));
      second = secondHash(second, word.charCodeAt(at));
    }
    let slot = first & this.mask;
    while (this.ids[slot] !== this.absent) slot = (slot + 1) & this.mask;
    this.firsts[slot] = first;
    this.seconds[slot] = second;
    this.ids[slot] = id;
  }
}
