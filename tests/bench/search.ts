/**
 * npm run bench -- search                       this search beside others: relevance and speed
 * npm run bench -- search --json                the same as one JSON object
 * npm run bench -- search --scales 1,10         only these sizes; 1,10,100 unless told
 */
import { parseArgs } from 'node:util';
import { loadDataFolder } from '../../scripts/catalogue/data-folder.ts';
import type { Engine } from './engine.ts';
import { grow } from './grow.ts';
import { flexSearch } from './peers/flexsearch.ts';
import { fuse, fuseTokens } from './peers/fuse.ts';
import { miniSearch } from './peers/minisearch.ts';
import { orama } from './peers/orama.ts';
import { own } from './peers/own.ts';
import { uFuzzy } from './peers/ufuzzy.ts';
import { readQueries } from './queries.ts';
import { judge, summarise } from './relevance.ts';
import { type Report, relevanceTables, speedTable } from './tables.ts';
import { keystrokes, time, timed, timedMedian } from './timing.ts';

const ENGINES: readonly Engine[] = [own, miniSearch, fuseTokens, fuse, orama, flexSearch, uFuzzy];
/**
 * A search that takes longer to build (ms) or ships more (bytes) at one size is left out of the next, ten times
 * larger: it would take minutes, or more than one string can hold.
 */
const MOST = { build: 15_000, bytes: 50_000_000 };

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, scales: { type: 'string', default: '1,10,100' } },
});
const scales = values.scales.split(',').map(Number);

const catalogue = loadDataFolder();
const queries = readQueries(catalogue);
const texts = queries.map(({ text }) => text);
const typed = keystrokes(texts);
const report: Report = { relevance: [], speed: [] };
const tooLarge = new Set<Engine>();

for (const scale of scales) {
  const grown = grow(catalogue, scale);
  for (const engine of ENGINES) {
    if (tooLarge.has(engine)) continue;
    console.error(`${engine.name}, ${scale} ×`);
    const { made: shipped, ms: build } = await timed(() => engine.build(grown));
    const bytes = Buffer.byteLength(shipped);
    if (build > MOST.build || bytes > MOST.bytes) tooLarge.add(engine);
    const { made: search, ms: load } = await timedMedian(() => engine.load(grown, shipped));
    report.speed.push({
      engine: engine.name,
      scale,
      build,
      load,
      bytes,
      query: time(search, texts),
      keystroke: time(search, typed),
    });
    if (scale > 1) continue;
    for (const split of ['dev', 'held'] as const) {
      const judged = queries
        .filter((query) => query.split === split)
        .map((query) => ({ class: query.class, figures: judge(query, search(query.text)) }));
      report.relevance.push({
        engine: engine.name,
        split,
        figures: Object.fromEntries(summarise(judged)),
      });
    }
  }
}

if (values.json) console.log(JSON.stringify(report));
else console.log([...relevanceTables(report), speedTable(report)].join('\n\n'));
