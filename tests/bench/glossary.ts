/**
 * npx tsx tests/bench/glossary.ts [FILE]    the term finder against a regular expression and Aho-Corasick
 *
 * One megabyte of French: the catalogue's own texts, or those of FILE. The two others search for the same forms, letter
 * by letter, in a text already folded for them; the finder folds, reads plurals and judges the context by itself.
 */
import { readFileSync } from 'node:fs';
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import type { Entry } from '../../lib/catalogue/schema.ts';
import { createTermFinder } from '../../lib/glossary/finder.ts';
import { compileTermTable, readTermTable } from '../../lib/glossary/term-table.ts';
import { fold } from '../../lib/search/fold.ts';
import { loadDataFolder } from '../../scripts/catalogue/data-folder.ts';

const LENGTH = 1_000_000;
const RUNS = 7;

/** @returns the best time of several runs, in milliseconds. */
function timeOf(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < RUNS; count += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const textOf = ({ title, body }: Entry): string =>
  [title, ...body.flatMap((block) => (block.type === 'list' ? block.items : block.text))].join('\n');

const { entries } = loadDataFolder();
const [, , file] = process.argv;
const source = file ? readFileSync(file, 'utf8') : entries.map(textOf).join('\n\n');
const text = source.repeat(Math.ceil(LENGTH / source.length)).slice(0, LENGTH);

const table = compileTermTable(entries);
const forms = readTermTable(table).flatMap(({ columns }) => columns.flat());
const folded = fold(text).text;
const words = [...new Set(forms.map((form) => fold(form).text))].sort((a, b) => b.length - a.length);

const finder = createTermFinder(table);
const expression = new RegExp(
  `\\b(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})\\b`,
  'g',
);
const ahoCorasick = new AhoCorasick(words);

const own = timeOf(() => finder.find(text));
const others: [string, number][] = [
  ['one regular expression', timeOf(() => [...folded.matchAll(expression)])],
  ['Aho-Corasick', timeOf(() => ahoCorasick.matchInText(folded))],
];
console.log(`${words.length} forms, ${(text.length / 1e6).toFixed(1)} million characters`);
console.log(
  `term finder             ${own.toFixed(1)} ms   (ready in ${timeOf(() => createTermFinder(table)).toFixed(1)} ms)`,
);
for (const [name, time] of others) {
  console.log(`${name.padEnd(23)} ${time.toFixed(1)} ms   ${(time / own).toFixed(2)} times the finder’s`);
}
