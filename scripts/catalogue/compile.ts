import type * as v from 'valibot';
import type { WholeCatalogue } from '../../lib/catalogue/catalogue.ts';
import { entrySchema, type WholeEntry } from '../../lib/catalogue/schema.ts';
import { type BaseFiles, readBaseFiles } from './base-files.ts';
import { checkCatalogue, type Written, type WrittenSituation } from './checks.ts';
import type { DataFile } from './data-file.ts';
import {
  actionData,
  definitionData,
  eventData,
  fileSchemas,
  resourceData,
  situationData,
} from './data-schema.ts';
import { departementNames } from './geography.ts';
import { toBlocks, UnsupportedMarkdownError } from './markdown.ts';
import type { Problem } from './problems.ts';
import { type DataFiles, type Path, Reading } from './reading.ts';
import { type Surroundings, toAction, toDefinition, toEvent, toResource } from './to-entry.ts';

export type { DataFiles } from './reading.ts';

type Context = Omit<Surroundings, 'blocks' | 'report'>;

const LISTS = [
  { folder: 'actions/', key: 'actions', schema: actionData, convert: toAction },
  { folder: 'ressources/', key: 'ressources', schema: resourceData, convert: toResource },
  { folder: 'dates/', key: 'dates', schema: eventData, convert: toEvent },
] as const;

export interface Compiled {
  /** The entries as people wrote them; `completeRelations` adds what follows from them. */
  catalogue: WholeCatalogue;
  /** Every entry with the place it was written at. */
  written: readonly Written[];
  acronyms: BaseFiles['acronyms'];
  problems: readonly Problem[];
}

/** Compiles the people's files; collects every problem instead of stopping at the first. */
export function compileCatalogue(files: DataFiles): Compiled {
  const reading = new Reading(files);
  const { date, namedSources, academies, synonyms, acronyms } = readBaseFiles(reading);
  const written = readEntries(reading, {
    namedSources,
    academieOf: (code) => academies.find((academie) => academie.departements.includes(code))?.name,
  });
  const situations = readSituations(reading);
  const catalogue: WholeCatalogue = {
    date,
    entries: written.map(({ entry }) => entry).sort((a, b) => (a.id < b.id ? -1 : 1)),
    situations: situations.map(({ situation }) => situation),
    academies,
    departements: departementNames(academies.flatMap((academie) => academie.departements)),
    synonyms,
  };
  // What is half read would only seem to dangle.
  if (reading.problems.length === 0) reading.problems.push(...checkCatalogue(catalogue, written, situations));
  return { catalogue, written, acronyms, problems: reading.problems };
}

function readEntries(reading: Reading, context: Context): Written[] {
  return [
    ...LISTS.flatMap((list) =>
      reading.readable(list.folder).flatMap((file) => readList(reading, file, list, context)),
    ),
    ...reading.readable('definitions/').flatMap((file) => readDefinition(reading, file, context)),
  ];
}

function readList(
  reading: Reading,
  file: DataFile,
  { key, schema, convert }: (typeof LISTS)[number],
  context: Context,
): Written[] {
  const content = reading.parse(fileSchemas[key], file.value, file, []);
  if (!content) return [];
  const { [key]: list, académie } = content as { académie?: string } & Record<string, unknown[]>;
  return (list ?? []).flatMap((value, rank) => {
    const path = [key, rank];
    const { id } = value as { id?: unknown };
    const label = typeof id === 'string' && id !== '' ? id : `n° ${rank + 1}`;
    const data = reading.parse(schema as v.GenericSchema, value, file, path, label);
    if (!data) return [];
    const local = académie === undefined ? context : { ...context, academie: académie };
    const around = surroundings(reading, file, path, label, local);
    // The schema and the converter stand on the same line of LISTS.
    return accept(reading, convert(data as never, around), file, path);
  });
}

function readDefinition(reading: Reading, file: DataFile, context: Context): Written[] {
  const id = file.name.slice('definitions/'.length, -'.md'.length);
  const data = reading.parse(definitionData, file.value, file, [], id);
  if (!data) return [];
  const around = surroundings(reading, file, [], id, context);
  return accept(reading, toDefinition(data, id, around.blocks(file.markdown), around), file, []);
}

function readSituations(reading: Reading): WrittenSituation[] {
  return reading.readable('situations/').flatMap((file) => {
    const data = reading.parse(situationData, file.value, file, []);
    if (!data) return [];
    const { id, titre, résumé, étapes } = data;
    const steps = étapes.map(({ texte, fiche }) => ({ text: texte, entry: fiche }));
    return [{ situation: { id, title: titre, summary: résumé, steps }, file }];
  });
}

function surroundings(
  reading: Reading,
  file: DataFile,
  path: Path,
  entry: string,
  context: Context,
): Surroundings {
  return {
    ...context,
    report: (reason, inner) => reading.report(file, [...path, ...inner], reason, entry),
    blocks: (markdown) => {
      try {
        return toBlocks(markdown);
      } catch (error) {
        if (!(error instanceof UnsupportedMarkdownError)) throw error;
        // Lines of a Markdown file are its own; those of a YAML text may have been folded.
        const line = file.name.endsWith('.md')
          ? file.markdownLine + error.line - 1
          : file.lineOf([...path, 'texte']);
        const reason = `Le texte contient une mise en forme que le catalogue n’affiche pas : ${error.message}.`;
        reading.problems.push({ file: file.name, line, entry, reason });
        return [];
      }
    },
  };
}

/** The converter's output is held against the compiled schema, so that what ships is what loads. */
function accept(reading: Reading, entry: WholeEntry, file: DataFile, path: Path): Written[] {
  const isKnownWrong = reading.problems.some(
    (problem) => problem.entry === entry.id && problem.file === file.name,
  );
  if (isKnownWrong) return [];
  const valid = reading.parse(entrySchema, entry, file, path, entry.id);
  return valid ? [{ entry: valid, file, path }] : [];
}
