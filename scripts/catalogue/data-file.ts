import { isNode, LineCounter, parseDocument } from 'yaml';
import { splitFrontMatter } from './front-matter.ts';
import type { Problem } from './problems.ts';

type Path = readonly (string | number)[];

/** One file of `data/`, parsed. Every scalar is a string (YAML's «failsafe» schema), so `01` stays `01`. */
export interface DataFile {
  /** Path inside `data/`. */
  name: string;
  value: unknown;
  /** Markdown below the front matter; empty for a YAML file. */
  markdown: string;
  /** 1-based line of the file on which `markdown` begins. */
  markdownLine: number;
  /** The value at `path`, or `undefined`. */
  valueAt(path: Path): unknown;
  /** 1-based line of the value at `path`, or of its nearest parent that exists. */
  lineOf(path: Path): number;
  problems: Problem[];
}

/** Parses a `.yaml` file, or a `.md` file with front matter. Never throws: syntax errors are in `problems`. */
export function parseDataFile(name: string, raw: string): DataFile {
  const content = raw.normalize('NFC');
  const isMarkdown = name.endsWith('.md');
  const parts = splitFrontMatter(name, content);
  const problems: Problem[] = [];
  if (!parts) {
    problems.push({
      file: name,
      line: 1,
      reason: 'Le fichier doit commencer par un en-tête entre deux lignes « --- ».',
    });
  }
  const firstLine = isMarkdown ? 1 : 0;
  const lines = new LineCounter();
  const document = parseDocument(parts?.yaml ?? '', {
    schema: 'failsafe',
    stringKeys: true,
    lineCounter: lines,
  });
  for (const error of document.errors) {
    problems.push({
      file: name,
      line: firstLine + (error.linePos?.[0].line ?? 1),
      reason: `Le YAML est mal formé (${error.code}) : vérifiez les retraits, les deux-points et les guillemets.`,
    });
  }
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      const offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0];
      if (offset !== undefined) return firstLine + lines.linePos(offset).line;
    }
    return firstLine + 1;
  };
  const valueAt = (path: Path): unknown => {
    const node: unknown = document.getIn(path, true);
    return isNode(node) ? node.toJS(document) : undefined;
  };
  let value: unknown = null;
  try {
    if (document.errors.length === 0) value = document.toJS();
  } catch {
    problems.push({
      file: name,
      line: firstLine + 1,
      reason: 'Le YAML contient trop de renvois (« *nom ») : écrivez les valeurs.',
    });
  }
  return {
    name,
    value,
    markdown: parts?.markdown ?? '',
    markdownLine: content.slice(0, parts?.markdownStart).split('\n').length,
    lineOf,
    valueAt,
    problems,
  };
}
