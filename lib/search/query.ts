import { analyse, contentTokens, type Token } from './analyse.ts';
import type { SearchIndex } from './build-index.ts';
import { stem } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Typed text beyond this length is cut: no question is longer, and cost stays bounded. */
const MAX_QUERY_LENGTH = 200;
const MAX_WORDS = 12;
const MAX_PREFIX_WORDS = 80;

/** A stem of the catalogue that answers a typed word, and how well: 1 is the word itself. */
export interface Expansion {
  stem: number;
  quality: number;
}

/** A typed word with all that answers it. */
export interface QueryWord {
  surface: string;
  expansions: readonly Expansion[];
}

/** What people type, made ready for the index. */
export interface Query {
  words: readonly QueryWord[];
  /** Comparable with the index's `names`. */
  key: string;
}

/** Reads a typed text against the catalogue's words. Never throws, whatever the text. */
export function readQuery(typed: string, index: SearchIndex, vocabulary: Vocabulary): Query {
  const text = typed.slice(0, MAX_QUERY_LENGTH);
  const tokens = contentTokens(analyse(text)).slice(0, MAX_WORDS);
  const isLastOpen = !/\s$/.test(text);
  const reader = new WordReader(index, vocabulary);
  const words: QueryWord[] = [];
  for (let rank = 0; rank < tokens.length; rank += 1) {
    const token = tokens[rank];
    const next = tokens[rank + 1];
    if (!token) continue;
    const isLast = rank === tokens.length - 1;
    const joined = next && reader.joined(token, next);
    words.push({
      surface: token.surface,
      expansions: joined ?? reader.expand(token.surface, isLast && isLastOpen),
    });
    if (joined) rank += 1;
  }
  return { words, key: tokens.map((token) => token.stem).join(' ') };
}

class WordReader {
  private readonly stemRank: ReadonlyMap<string, number>;

  constructor(
    private readonly index: SearchIndex,
    private readonly vocabulary: Vocabulary,
  ) {
    this.stemRank = new Map(index.stems.map((word, rank) => [word, rank]));
  }

  /** Two typed words that the catalogue writes as one compound: «micro lycée». */
  joined(first: Token, second: Token): Expansion[] | undefined {
    const rank = this.stemRank.get(stem(first.surface + second.surface));
    return rank === undefined ? undefined : [{ stem: rank, quality: 1 }];
  }

  expand(surface: string, isOpen: boolean): Expansion[] {
    const best = new Map<number, number>();
    const add = (rank: number | undefined, quality: number) => {
      if (rank !== undefined && quality > (best.get(rank) ?? 0)) best.set(rank, quality);
    };
    const exact = this.stemRank.get(stem(surface));
    add(exact, 1);
    if (isOpen || surface.length > 3) this.addPrefixes(surface, isOpen, add);
    if (best.size === 0) this.addSplit(surface, add);
    if (best.size === 0) {
      for (const { index, quality } of this.vocabulary.near(surface, isOpen)) {
        add(this.index.stemOf[index], quality * 0.8);
        if (best.size >= 12) break;
      }
    }
    return [...best].map(([rank, quality]) => ({ stem: rank, quality }));
  }

  private addPrefixes(
    surface: string,
    isOpen: boolean,
    add: (rank: number | undefined, quality: number) => void,
  ): void {
    const [first, end] = this.vocabulary.withPrefix(surface);
    const [whole, least] = isOpen ? [1, 0.7] : [0.6, 0.3];
    for (let index = first; index < Math.min(end, first + MAX_PREFIX_WORDS); index += 1) {
      const share = surface.length / this.vocabulary.word(index).length;
      add(this.index.stemOf[index], least + (whole - least) * share);
    }
  }

  /** One typed word that the catalogue writes as two: «miniserre» finds «mini» and «serre». Both must exist. */
  private addSplit(surface: string, add: (rank: number | undefined, quality: number) => void): void {
    for (let cut = 3; cut <= surface.length - 3; cut += 1) {
      const left = this.stemRank.get(stem(surface.slice(0, cut)));
      const right = this.stemRank.get(stem(surface.slice(cut)));
      if (left === undefined || right === undefined) continue;
      add(left, 0.7);
      add(right, 0.7);
      return;
    }
  }
}
