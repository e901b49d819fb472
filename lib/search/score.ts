import type { SearchIndex } from './build-index.ts';
import { holderCount, postingsOf } from './postings.ts';
import type { Query } from './query.ts';
import type { QueryWord } from './query-words.ts';

/** An entry that answers enough of a query. */
export interface Candidate {
  /** Rank in the catalogue. */
  rank: number;
  /** Sum over the words of rarity, quality and weight, lowered for what stays unanswered. */
  score: number;
}

/** Share of the query, by rarity, that the best entry must answer, else the catalogue has nothing on it. */
const LEAST_COVERAGE = 0.49;
/** Once one entry does, those that answer this share come with it, far down. */
const TAIL_COVERAGE = 0.25;
/** An answer that weighs less, out of 100, stands once or twice in a long text: it may be there by chance. */
const FIRM_WEIGHT = 75;
/** What a passing mention is worth as an answer, at least. */
const LEAST_FIRMNESS = 0.25;
/** A word that no more entries hold, all in passing, is none of the catalogue's subjects, and what it is worth then. */
const CHANCE = { entries: 2, weight: 60, worth: 0.4 };
/** Weight of an entry that is in the place asked for, whatever its text says. */
const PLACE_WEIGHT = 85;
/** Answers less sure than this do not say how rare the word is. */
const SURE = 0.65;

/** Adds up, for every entry, the best answer to each typed word. Its arrays are kept from one query to the next. */
export class Scorer {
  private readonly total: Float64Array;
  private readonly answered: Float64Array;
  /** Of the word being read. */
  private readonly bestWeight: Float64Array;
  private readonly bestTrust: Float64Array;

  constructor(
    private readonly index: SearchIndex,
    private readonly entryCount: number,
  ) {
    this.total = new Float64Array(entryCount);
    this.answered = new Float64Array(entryCount);
    this.bestWeight = new Float64Array(entryCount);
    this.bestTrust = new Float64Array(entryCount);
  }

  /**
   * @param isAskedFor whether an entry is of a kind that this word asks for.
   * @returns the entries that answer enough of the query, in the catalogue's order.
   */
  candidates(query: Query, isAskedFor: (rank: number, word: QueryWord) => boolean): Candidate[] {
    this.total.fill(0);
    this.answered.fill(0);
    let wanted = 0;
    const asking: { word: QueryWord; share: number }[] = [];
    for (const word of query.words) {
      // A word that only makes the sentence is not missed.
      const isMissed = word.expansions.length > 0 || word.share === 1;
      const share = isMissed ? word.share * this.rarity(word) : 0;
      wanted += share;
      if (word.intents.length > 0) asking.push({ word, share });
      this.add(word, share);
    }
    return this.collect(wanted, (rank) =>
      asking.reduce((sum, { word, share }) => (isAskedFor(rank, word) ? sum + share : sum), 0),
    );
  }

  private collect(wanted: number, askedFor: (rank: number) => number): Candidate[] {
    const candidates: Candidate[] = [];
    let best = 0;
    for (let rank = 0; rank < this.entryCount; rank += 1) {
      const answered = this.answered[rank] ?? 0;
      if (answered === 0) continue;
      const coverage = Math.min(1, (answered + askedFor(rank)) / wanted);
      if (coverage < TAIL_COVERAGE) continue;
      best = Math.max(best, coverage);
      candidates.push({ rank, score: ((this.total[rank] ?? 0) / 100) * coverage * coverage });
    }
    return best >= LEAST_COVERAGE ? candidates : [];
  }

  /** Adds each entry's best answer to one word to its sums. */
  private add(word: QueryWord, share: number): void {
    const { found, isByChance } = this.answer(word);
    const worth = isByChance ? CHANCE.worth : 1;
    for (const rank of found) {
      this.total[rank] = (this.total[rank] ?? 0) + share * (this.bestWeight[rank] ?? 0);
      this.answered[rank] = (this.answered[rank] ?? 0) + share * worth * (this.bestTrust[rank] ?? 0);
      this.bestWeight[rank] = 0;
      this.bestTrust[rank] = 0;
    }
  }

  /** Notes the best answers to one word. @returns the entries that hold one. */
  private answer({ expansions, places }: QueryWord): { found: number[]; isByChance: boolean } {
    const found: number[] = [];
    let heaviest = 0;
    const note = (rank: number, weight: number, quality: number, trust: number) => {
      if (this.bestWeight[rank] === 0) found.push(rank);
      if (weight > heaviest) heaviest = weight;
      if (quality * weight > (this.bestWeight[rank] ?? 0)) this.bestWeight[rank] = quality * weight;
      const sure = trust * firmness(weight);
      if (sure > (this.bestTrust[rank] ?? 0)) this.bestTrust[rank] = sure;
    };
    for (const { stem, quality, trust } of expansions) {
      for (const [rank, weight] of postingsOf(this.index, stem)) note(rank, weight, quality, trust);
    }
    for (const { entries } of places) for (const rank of entries) note(rank, PLACE_WEIGHT, 1, 1);
    return { found, isByChance: found.length <= CHANCE.entries && heaviest < CHANCE.weight };
  }

  /**
   * How rare a typed word is (BM25's inverse document frequency). All that answers it well counts as one word: else
   * an unfinished «decroch» would prefer the rare «décrocher» to «décrochage».
   */
  private rarity({ expansions, places }: QueryWord): number {
    const best = Math.max(places.length > 0 ? 1 : 0, ...expansions.map(({ trust }) => trust));
    const frequency = Math.max(
      0,
      ...places.map(({ entries }) => entries.length),
      ...expansions
        .filter(({ trust }) => trust >= Math.min(best, SURE))
        .map(({ stem }) => holderCount(this.index, stem)),
    );
    const rarity = this.rarityOf(frequency);
    // What is only guessed at may as well be a word that the catalogue lacks.
    return best >= SURE ? rarity : best * rarity + (1 - best) * this.rarityOf(0);
  }

  private rarityOf(frequency: number): number {
    return Math.log(1 + (this.entryCount - frequency + 0.5) / (frequency + 0.5));
  }
}

const firmness = (weight: number): number =>
  LEAST_FIRMNESS + (1 - LEAST_FIRMNESS) * Math.min(1, weight / FIRM_WEIGHT);
