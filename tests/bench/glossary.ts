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

/** Processor time and time gone by, in milliseconds. */
interface Time {
  cpu: number;
  wall: number;
}

/** @returns the best times of each. They take turns, so that a busy machine slows all of them. */
function bestTimes(runs: readonly (() => unknown)[]): Time[] {
  const best = runs.map(() => ({ cpu: Number.POSITIVE_INFINITY, wall: Number.POSITIVE_INFINITY }));
  for (let round = 0; round < ROUNDS; round += 1) {
    runs.forEach((run, rank) => {
      const before = process.cpuUsage();
      const wall = timeOf(run);
      const { user, system } = process.cpuUsage(before);
      const least = best[rank];
      if (!least) return;
      least.cpu = Math.min(least.cpu, (user + system) / 1000);
      least.wall = Math.min(least.wall, wall);
    });
  }
  return best;
}

function compare(name: string, source: string): void {
  const text = source.repeat(Math.ceil(LENGTH / source.length)).slice(0, LENGTH);
  const folded = fold(text).text;
  const times = bestTimes([
    () => finder.find(text),
    () => [...folded.matchAll(expression)],
    () => ahoCorasick.matchInText(folded),
  ]);
  console.log(`${name} (processor; wall clock)`);
  const own = times[0] ?? { cpu: 0, wall: 0 };
  ['term finder', 'one regular expression', 'Aho-Corasick'].forEach((searcher, rank) => {
    const { cpu, wall } = times[rank] ?? own;
    const ratios = `${(cpu / own.cpu).toFixed(2)} and ${(wall / own.wall).toFixed(2)} times the finder’s`;
    console.log(
      `  ${searcher}: ${cpu.toFixed(1)} ms; ${wall.toFixed(1)} ms${rank > 0 ? ` = ${ratios}` : ''}`,
    );
  });
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
