import type { Academie } from '../../lib/catalogue/schema.ts';
import { checkSynonyms } from './checks.ts';
import { fileSchemas, type SourceData } from './data-schema.ts';
import type { Reading } from './reading.ts';
import { readWordLists } from './word-lists.ts';

/** What the single files at the root of `data/` say. */
export interface BaseFiles {
  date: string;
  namedSources: Readonly<Record<string, SourceData>>;
  academies: Academie[];
  synonyms: string[][];
  /** Acronym -> meaning, for the common ones that need no definition. */
  acronyms: Readonly<Record<string, string>>;
}

/** Reads them; from then on, issues about a word of `listes.yaml` say where it belongs. */
export function readBaseFiles(reading: Reading): BaseFiles {
  useWordLists(reading);
  const day = reading.required('catalogue.yaml');
  const sources = reading.required('sources.yaml');
  const acronyms = reading.optional('sigles-usuels.yaml');
  return {
    date: (day && reading.parse(fileSchemas.catalogue, day.value, day, [])?.date) ?? '',
    namedSources: (sources && reading.parse(fileSchemas.sources, sources.value, sources, [])) ?? {},
    academies: readAcademies(reading),
    synonyms: readSynonyms(reading),
    acronyms: (acronyms && reading.parse(fileSchemas.acronyms, acronyms.value, acronyms, [])) ?? {},
  };
}

function useWordLists(reading: Reading): void {
  const file = reading.optional('listes.yaml');
  const data = file && reading.parse(fileSchemas.wordLists, file.value, file, []);
  if (!data) return;
  const { hintFor, mistakes } = readWordLists(data);
  reading.hintFor = hintFor;
  for (const { path, reason } of mistakes) reading.report(file, path, reason);
}

function readAcademies(reading: Reading): Academie[] {
  const file = reading.required('academies.yaml');
  const data = file && reading.parse(fileSchemas.academies, file.value, file, []);
  return (data?.académies ?? []).map(({ nom, type, région, départements, sites, page, courriel }) => ({
    name: nom,
    type,
    departements: départements,
    hosts: sites,
    ...(région === undefined ? {} : { region: région }),
    ...(page === undefined ? {} : { page }),
    ...(courriel === undefined ? {} : { mailbox: courriel }),
  }));
}

function readSynonyms(reading: Reading): string[][] {
  const file = reading.optional('synonymes.yaml');
  if (!file) return [];
  const groups = reading.parse(fileSchemas.synonymes, file.value, file, [])?.synonymes ?? [];
  reading.problems.push(...checkSynonyms(groups, file));
  return groups;
}
