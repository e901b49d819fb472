import { parseDocument, type Scalar, visit } from 'yaml';
import { typeset } from '../../../lib/text/typography.ts';
import { splitFrontMatter } from '../front-matter.ts';
import type { Problem } from '../problems.ts';
import type { DataFiles } from '../reading.ts';

/** A text of a file: the half-open range of its source. */
interface Passage {
  start: number;
  end: number;
}

const ADDRESS = /^['"]?https?:\/\//;
/** A sign that opens a line, or a guillemet that ends one: no no-break space can stand at a line's end. */
const WRAPPED = /(?<=\S)[ \t]*\r?\n[ \t]*(?=[:;!?»])|(?<=«)[ \t]*\r?\n[ \t]*/g;

/** @returns the file with its texts typeset and everything else, comments and line ends included, as it was. */
export function mendTypography(name: string, content: string): string {
  let mended = content;
  for (const { start, end } of passagesOf(name, content).sort((a, b) => b.start - a.start))
    mended = mended.slice(0, start) + mendPassage(mended.slice(start, end)) + mended.slice(end);
  return mended;
}

/** @returns one problem for each text whose typography is wrong, at the first sign to change. */
export function typographyProblems(files: DataFiles): Problem[] {
  return Object.entries(files).flatMap(([name, content]) =>
    passagesOf(name, content).flatMap(({ start, end }) => {
      const source = content.slice(start, end);
      const mended = mendPassage(source);
      if (mended === source) return [];
      const at = firstDifference(source, mended);
      const line = content.slice(0, start + at).split('\n').length;
      const reason = `Typographie : écrivez « ${excerpt(mended, at)} ». « npm run catalogue -- check --fix » corrige tout.`;
      return [{ file: name, line, reason }];
    }),
  );
}

function mendPassage(source: string): string {
  // In a single-quoted YAML text, an apostrophe is written twice.
  const isSingleQuoted = source.startsWith("'");
  const text = isSingleQuoted ? source.replace(/(\p{L})''(?=\p{L})/gu, '$1’') : source;
  // Line by line, each from its first sign: the spaces before it are YAML's indent.
  return text.replace(WRAPPED, ' ').replace(/\S[^\n]*/g, typeset);
}

function passagesOf(name: string, content: string): Passage[] {
  const parts = splitFrontMatter(name, content);
  if (!parts) return [];
  const { yaml, yamlStart, markdownStart } = parts;
  const document = parseDocument(yaml, { schema: 'failsafe' });
  if (document.errors.length > 0) return [];
  const passages: Passage[] = [];
  visit(document, {
    Scalar(key, node) {
      if (key === 'key') return;
      const [start, end] = rangeOf(node, yaml);
      if (!ADDRESS.test(yaml.slice(start, end)))
        passages.push({ start: yamlStart + start, end: yamlStart + end });
    },
  });
  if (markdownStart < content.length) passages.push({ start: markdownStart, end: content.length });
  return passages;
}

/** Where the text of a scalar stands; the header of a block (`>-`) is not part of it. */
function rangeOf({ range, type }: Scalar, yaml: string): [number, number] {
  const [start, end] = range ?? [0, 0];
  const isBlock = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
  const lineEnd = isBlock ? yaml.indexOf('\n', start) : -1;
  return [lineEnd < 0 ? start : Math.min(lineEnd + 1, end), end];
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** The whole words around a sign, on one line. */
function excerpt(text: string, at: number): string {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const from = before.length > 20 ? before.slice(-20).replace(/^[^ \n]*/, '') : before;
  const to = after.length > 20 ? after.slice(0, 20).replace(/[^ \n]*$/, '') : after;
  return `${from}${to}`.replace(/[ \n]+/g, ' ').trim();
}
