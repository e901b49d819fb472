/**
 * npm run search -- "texte" [--kind action|definition|resource|event] [--academie NOM] [--departement 86] [--limit 10] [--json]
 * npm run search -- --stdin     one query a line in, one JSON line a query out
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { KINDS } from '../lib/catalogue/schema.ts';
import { buildIndex } from '../lib/search/build-index.ts';
import { createSearchEngine, type SearchOptions } from '../lib/search/search.ts';
import { loadDataFolder } from './catalogue/data-folder.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string' },
    academie: { type: 'string' },
    departement: { type: 'string' },
    limit: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
    stdin: { type: 'boolean', default: false },
  },
});

const catalogue = loadDataFolder();
const engine = createSearchEngine(catalogue, buildIndex(catalogue));
const kind = KINDS.find((known) => known === values.kind);
const options: SearchOptions = {
  ...(kind ? { kind } : {}),
  ...(values.academie ? { academie: values.academie } : {}),
  ...(values.departement ? { departement: values.departement } : {}),
  limit: Number(values.limit),
  today: new Date().toISOString().slice(0, 10),
};

function answer(query: string) {
  const start = performance.now();
  const found = engine.search(query, options);
  const ms = Math.round((performance.now() - start) * 1000) / 1000;
  return {
    query,
    hits: found.map(({ entry: { id, kind, title }, score }) => ({ id, kind, title, score })),
    ms,
  };
}

if (values.kind && !kind) {
  console.error(`« ${values.kind} » n’est pas un genre de fiche : ${KINDS.join(', ')}.`);
  process.exitCode = 2;
} else if (values.stdin) {
  const queries = readFileSync(0, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  process.stdout.write(queries.map((query) => `${JSON.stringify(answer(query))}\n`).join(''));
} else {
  const result = answer(positionals.join(' '));
  if (values.json) console.log(JSON.stringify(result));
  else if (result.hits.length === 0) console.log('Rien dans le catalogue pour cette recherche.');
  else
    for (const { score, kind, title, id } of result.hits)
      console.log(`${score.toFixed(1).padStart(8)}  ${kind.padEnd(10)}  ${title}  (${id})`);
}
