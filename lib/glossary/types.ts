/** A term found in a text. Offsets are UTF-16 units of the text as given, `end` excluded. */
export interface TermMatch {
  /** Id of the definition. */
  id: string;
  title: string;
  /** The term as written: `text.slice(start, end)`. */
  text: string;
  start: number;
  end: number;
}

export interface FindOptions {
  /** True when the caller knows that the text is a school's or an académie's: forms in context then count. */
  isSchoolSite?: boolean;
}

/** What a selection turns out to be. `matches` hold each definition once; offsets lie in the selection as given. */
export type LookUp =
  /** The whole selection is a term. Several definitions may share one form. */
  | { kind: 'exact'; matches: TermMatch[] }
  /** Terms stand inside the selection, in their order. */
  | { kind: 'inside'; matches: TermMatch[] }
  /** The whole selection is a misspelt term; the nearest first. */
  | { kind: 'fuzzy'; matches: TermMatch[] }
  | { kind: 'none'; matches: [] };

export interface TermFinder {
  /** Terms in running text: the longest at each place, in order, none overlapping. Linear in the text. */
  find(text: string, options?: FindOptions): TermMatch[];
  /** What someone selected. A selection over 5,000 characters is cut. */
  lookUp(selection: string, options?: FindOptions): LookUp;
}

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}
