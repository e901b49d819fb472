/**
 * npm run define -- "texte" [--json]    the terms found in a text
 * npm run define -- --stdin             the whole standard input as one text; prints JSON
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createTermFinder } from '../lib/glossary/finder.ts';
import { compileTermTable } from '../lib/glossary/term-table.ts';
import { loadDataFolder } from './catalogue/data-folder.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, stdin: { type: 'boolean', default: false } },
});

const { entries } = loadDataFolder();
const text = values.stdin ? readFileSync(0, 'utf8') : positionals.join(' ');
const finder = createTermFinder(compileTermTable(entries));
const chosen = finder.lookUp(text);
// A text that is itself a term is answered as a selection is; any other is read as a page of unknown origin.
const matches = chosen.kind === 'exact' ? chosen.matches : finder.find(text);

if (values.json || values.stdin) console.log(JSON.stringify({ matches }));
else if (matches.length === 0) console.log('Aucun terme du catalogue dans ce texte.');
else {
  for (const id of new Set(matches.map((match) => match.id))) {
    const entry = entries.find((candidate) => candidate.id === id);
    if (entry?.kind === 'definition') console.log(`${entry.title}\n  ${entry.short}\n`);
  }
}
