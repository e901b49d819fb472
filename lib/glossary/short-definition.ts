/** What the bubble shows of a definition. */
export interface ShortDefinition {
  id: string;
  title: string;
  acronym?: string;
  /** One or two sentences, understandable alone. */
  short: string;
  /** Title, publisher and date of the first source. */
  source: string;
  url?: string;
}
