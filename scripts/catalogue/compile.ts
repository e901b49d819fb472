import * as v from 'valibot';
import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import { type Academie, type Entry, entrySchema } from '../../lib/catalogue/schema.ts';
import { checkCatalogue, type Written } from './checks.ts';
import { type DataFile, parseDataFile } from './data-file.ts';
import {
  actionData,
  definitionData,
  eventData,
  fileSchemas,
  resourceData,
  type SourceData,
} from './data-schema.ts';
import { departementNames } from './geography.ts';
import { toBlocks, UnsupportedMarkdownError } from './markdown.ts';
import { explainIssue, type Problem } from './problems.ts';
import { type Surroundings, toAction, toDefinition, toEvent, toResource } from './to-entry.ts';

/** The people's files: path inside `data/` -> content. */
export type DataFiles = Readonly<Record<string, string>>;

type Path = readonly (string | number)[];
type Context = Omit<Surroundings, 'blocks' | 'report'>;

const LISTS = [
  { folder: 'actions/', key: 'actions', schema: actionData, convert: toAction },
  { folder: 'ressources/', key: 'ressources', schema: resourceData, convert: toResource },
  { folder: 'dates/', key: 'dates', schema: eventData, convert: toEvent },
] as const;

/** Compiles the people's files; collects every problem instead of stopping at the first. */
export function compileCatalogue(files: DataFiles): { catalogue: Catalogue; problems: Problem[] } {
  return new Compilation(files).run();
}

class Compilation {
  private readonly problems: Problem[] = [];
  private readonly files: readonly DataFile[];

  constructor(files: DataFiles) {
    this.files = Object.keys(files)
      .sort()
      .map((name) => parseDataFile(name, files[name] ?? ''));
    for (const file of this.files) this.problems.push(...file.problems);
  }

  run(): { catalogue: Catalogue; problems: Problem[] } {
    const academies = this.readAcademies();
    const context: Context = {
      namedSources: this.readNamedSources(),
      academieOf: (code) => academies.find((academie) => academie.departements.includes(code))?.name,
    };
    const written = this.files
      .filter((file) => file.problems.length === 0)
      .flatMap((file) => this.readEntries(file, context));
    const catalogue: Catalogue = {
      date: this.readDate(),
      entries: written.map(({ entry }) => entry).sort((a, b) => (a.id < b.id ? -1 : 1)),
      academies,
      departements: departementNames(academies.flatMap((academie) => academie.departements)),
    };
    if (this.problems.length === 0) this.problems.push(...checkCatalogue(catalogue, written));
    return { catalogue, problems: this.problems };
  }

  private parse<S extends v.GenericSchema>(
    schema: S,
    value: unknown,
    file: DataFile,
    path: Path,
    entry?: string,
  ): v.InferOutput<S> | undefined {
    const result = v.safeParse(schema, value, { abortPipeEarly: true });
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const inner = (issue.path ?? []).map((item) => item.key as string | number);
      this.report(file, [...path, ...inner], explainIssue(issue), entry);
    }
    return undefined;
  }

  private report(file: DataFile, path: Path, reason: string, entry?: string): void {
    this.problems.push({ file: file.name, line: file.lineOf(path), ...(entry ? { entry } : {}), reason });
  }

  private single(name: string): DataFile | undefined {
    const file = this.files.find((candidate) => candidate.name === name);
    if (!file) this.problems.push({ file: name, reason: 'Ce fichier manque.' });
    return file && file.problems.length === 0 ? file : undefined;
  }

  private readDate(): string {
    const file = this.single('catalogue.yaml');
    return (file && this.parse(fileSchemas.catalogue, file.value, file, [])?.date) ?? '';
  }

  private readNamedSources(): Readonly<Record<string, SourceData>> {
    const file = this.single('sources.yaml');
    return (file && this.parse(fileSchemas.sources, file.value, file, [])) ?? {};
  }

  private readAcademies(): Academie[] {
    const file = this.single('academies.yaml');
    const data = file && this.parse(fileSchemas.academies, file.value, file, []);
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

  private readEntries(file: DataFile, context: Context): Written[] {
    if (file.name.startsWith('definitions/')) return this.readDefinition(file, context);
    const kind = LISTS.find(({ folder }) => file.name.startsWith(folder));
    if (!kind) return [];
    const content = this.parse(fileSchemas[kind.key], file.value, file, []);
    if (!content) return [];
    const { [kind.key]: list, académie } = content as { académie?: string } & Record<string, unknown[]>;
    return (list ?? []).flatMap((value, rank) => {
      const path = [kind.key, rank];
      const { id } = value as { id?: unknown };
      const label = typeof id === 'string' && id !== '' ? id : `n° ${rank + 1}`;
      const data = this.parse(kind.schema as v.GenericSchema, value, file, path, label);
      if (!data) return [];
      const around = this.surroundings(
        file,
        path,
        label,
        académie === undefined ? context : { ...context, academie: académie },
      );
      // The schema and the converter stand on the same line of LISTS.
      return this.accept(kind.convert(data as never, around), file, path);
    });
  }

  private readDefinition(file: DataFile, context: Context): Written[] {
    const id = file.name.slice('definitions/'.length, -'.md'.length);
    const data = this.parse(definitionData, file.value, file, [], id);
    if (!data) return [];
    const around = this.surroundings(file, [], id, context);
    return this.accept(toDefinition(data, id, around.blocks(file.markdown), around), file, []);
  }

  private surroundings(file: DataFile, path: Path, entry: string, context: Context): Surroundings {
    const report = (reason: string, inner: Path) => this.report(file, [...path, ...inner], reason, entry);
    return {
      ...context,
      report,
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
          this.problems.push({ file: file.name, line, entry, reason });
          return [];
        }
      },
    };
  }

  /** The converter's output is held against the compiled schema, so that what ships is what loads. */
  private accept(entry: Entry, file: DataFile, path: Path): Written[] {
    if (this.problems.some((problem) => problem.entry === entry.id && problem.file === file.name)) return [];
    const valid = this.parse(entrySchema, entry, file, path, entry.id);
    return valid ? [{ entry: valid, file, path }] : [];
  }
}
