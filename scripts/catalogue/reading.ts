import * as v from 'valibot';
import { type DataFile, parseDataFile } from './data-file.ts';
import { isKnownFile, MISPLACED } from './known-files.ts';
import { explainIssue, type Problem } from './problems.ts';

/** The people's files: path inside `data/` -> content. */
export type DataFiles = Readonly<Record<string, string>>;

export type Path = readonly (string | number)[];

/** The people's files as they are being read, with everything found wrong so far. */
export class Reading {
  readonly problems: Problem[] = [];
  /** Sorted by name, so that the order in which a system lists them changes nothing. */
  readonly files: readonly DataFile[];
  /** Adds to the explanation of an issue; set once the word lists are read. */
  hintFor: (issue: v.BaseIssue<unknown>) => string = () => '';

  constructor(files: DataFiles) {
    const names = Object.keys(files).sort();
    for (const name of names) {
      if (!isKnownFile(name)) this.problems.push({ file: name, reason: MISPLACED });
    }
    this.files = names.filter(isKnownFile).map((name) => parseDataFile(name, files[name] ?? ''));
    for (const file of this.files) this.problems.push(...file.problems);
  }

  /** Files of one folder whose YAML could be read. */
  readable(folder: string): readonly DataFile[] {
    return this.files.filter(({ name, problems }) => name.startsWith(folder) && problems.length === 0);
  }

  /** @returns the file, or `undefined` when it is not there or not readable. */
  optional(name: string): DataFile | undefined {
    return this.files.find((file) => file.name === name && file.problems.length === 0);
  }

  /** The same for a file that must be there. */
  required(name: string): DataFile | undefined {
    if (!this.files.some((file) => file.name === name))
      this.problems.push({ file: name, reason: 'Ce fichier manque.' });
    return this.optional(name);
  }

  parse<S extends v.GenericSchema>(
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
      this.report(file, [...path, ...inner], `${explainIssue(issue)}${this.hintFor(issue)}`, entry);
    }
    return undefined;
  }

  report(file: DataFile, path: Path, reason: string, entry?: string): void {
    this.problems.push({ file: file.name, line: file.lineOf(path), ...(entry ? { entry } : {}), reason });
  }
}
