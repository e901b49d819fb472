/**
 * npm run bench -- glossary [FILE]    the term finder against a regular expression and Aho-Corasick
 *
 * One megabyte of French: the catalogue's own texts, where terms are everywhere, and the annotated pages, half of which
 * speak of something else; or the text of FILE. The two others search for the same forms, letter by letter, in a text
 * already folded for them; the finder folds, reads plurals and judges the context by itself.
 */
import { readFileSync } from 'node:fs';
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import type { WholeEntry } from '../../lib/catalogue/schema.ts';
import { createTermFinder } from '../../lib/glossary/finder.ts';
import { compileTermTable, readTermTable } from '../../lib/glossary/term-table.ts';
import { fold } from '../../lib/search/fold.ts';
import { loadDataFolder } from '../../scripts/catalogue/data-folder.ts';
import { loadPages } from '../eval/glossary-scores.ts';

const LENGTH = 1_000_000;
const ROUNDS = 20;

const textOf = ({ title, body }: WholeEntry): string =>
  [title, ...body.flatMap((block) => (block.type === 'list' ? block.items : block.text))].join('\n');

const { entries } = loadDataFolder();
const table = compileTermTable(entries);
const forms = readTermTable(table).flatMap(({ columns }) => columns.flat());
const words = [...new Set(forms.map((form) => fold(form).text))].sort((a, b) => b.length - a.length);

const finder = createTermFinder(table);
const expression = new RegExp(
  `\\b(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\b`,
  'g',
);
const ahoCorasick = new AhoCorasick(words);

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** @returns the best time of each, in milliseconds. They take turns, so that a busy machine slows all of them. */
function bestTimes(runs: readonly (() => unknown)[]): number[] {
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1) {
    runs.forEach((run, rank) => {
      best[rank] = Math.min(best[rank] ?? 0, timeOf(run));
    });
  }
  return best;
}

function compare(name: string, source: string): void {
  const text = source.repeat(Math.ceil(LENGTH / source.length)).slice(0, LENGTH);
  const folded = fold(text).text;
  const [own = 0, ...others] = bestTimes([
    () => finder.find(text),
    () => [...folded.matchAll(expression)],
    () => ahoCorasick.matchInText(folded),
  ]);
  const peers = ['one regular expression', 'Aho-Corasick'].map((peer, rank) => {
    const time = others[rank] ?? 0;
    return `${peer} ${time.toFixed(1)} ms = ${(time / own).toFixed(2)} times the finder’s`;
  });
  console.log(`${name}: term finder ${own.toFixed(1)} ms, ${peers.join(', ')}`);
}

console.log(`${words.length} forms, ${LENGTH / 1e6} million characters of each text`);
const [, , file] = process.argv;
if (file) compare(file, readFileSync(file, 'utf8'));
else {
  compare('The catalogue’s prose', entries.map(textOf).join('\n\n'));
  compare(
    'Annotated pages',
    loadPages()
      .map(({ text }) => text)
      .join('\n\n'),
  );
}
console.log(`The finder is ready in ${timeOf(() => createTermFinder(table)).toFixed(1)} ms.`);
