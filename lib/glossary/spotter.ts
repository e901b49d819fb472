import { type Form, formsOf, treesOf, vocabularyOf } from './forms.ts';
import { type ScannedText, scan } from './scan.ts';
import { createSpottingRules, foreignSenses, isSmallAcronym, type ReadsExpansion } from './spotting.ts';
import { readTermTable, type TermTable } from './term-table.ts';
import type { TermMatch } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Candidate, candidatesIn, longestOf } from './walk.ts';

/** Whether a text speaks of school around a place of it (UTF-16 offset), enough for a common word or for a name. */
type SchoolSense = (start: number, isCommonWord: boolean) => boolean;

/** Judges a text: `sure` are the terms found in it that have one sense, in order. */
export type SchoolJudge = (scanned: ScannedText, sure: readonly Candidate[]) => SchoolSense;

/** The part of a finder that reads running text, with what looking a selection up builds on. */
export interface Spotter {
  forms: readonly Form[];
  vocabulary: Vocabulary;
  toMatch(text: string, candidate: Candidate): TermMatch;
  find(text: string, judge: SchoolJudge): TermMatch[];
}

/** What only a finder that judges the context needs. */
interface Judging {
  /** Words that the judge needs to know, besides those of the terms. */
  words: readonly string[];
  expansionOf: ReadsExpansion;
}

export function createSpotter(table: TermTable, judging?: Judging): Spotter {
  const rows = readTermTable(table);
  const forms = formsOf(rows);
  const vocabulary = vocabularyOf(forms, judging?.words ?? []);
  const spotted = treesOf(
    forms.filter(({ use }) => use === 'page' || use === 'context' || use === 'other'),
    vocabulary,
  );

  const toMatch = (text: string, { form, start, end }: Candidate): TermMatch => {
    const { id, title } = rows[form.definition] ?? { id: '', title: '' };
    return { id, title, text: text.slice(start, end), start, end };
  };

  function find(text: string, judge: SchoolJudge): TermMatch[] {
    const scanned = scan(text, vocabulary.known);
    const candidates = candidatesIn(scanned, spotted, createSpottingRules(scanned));
    const small = new Set(candidates.filter((candidate) => isSmallAcronym(text, candidate)));
    const likely = longestOf(candidates, (candidate) => !small.has(candidate));
    const sure = likely.filter(({ form }) => form.use === 'page');
    const speltOut = new Set(
      sure.filter(({ form }) => form.acronym === undefined).map(({ form }) => form.definition),
    );
    const foreign = foreignSenses(text, likely, judging?.expansionOf);
    const speaksOfSchool = judge(scanned, sure);
    return longestOf(candidates, (candidate) => {
      const { form, start } = candidate;
      if (form.use !== 'context') return true;
      if (speltOut.has(form.definition) && form.acronym !== undefined) return true;
      if (foreign.has(form.definition) || small.has(candidate)) return false;
      return speaksOfSchool(start, form.isCommonWord);
    })
      .filter(({ form }) => form.use !== 'other')
      .map((candidate) => toMatch(text, candidate));
  }

  return { forms, vocabulary, toMatch, find };
}
