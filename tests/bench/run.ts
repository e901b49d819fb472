/**
 * npm run bench                                       all that follows
 * npm run bench -- search [--json] [--scales 1,10]    the search beside others: relevance and speed
 * npm run bench -- glossary [FILE]                    the term finder beside others: speed
 * npm run bench -- bubble                             from the selection to the definition, in Chromium
 * npm run bench -- popup                              the built popup's opening beside a blank page's
 * npm run bench -- page                               what an académie's page costs, with and without the extension
 */
import { argv } from 'node:process';

const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  bubble: () => import('./bubble.ts'),
  glossary: () => import('./glossary.ts'),
  page: () => import('./page-load.ts'),
  popup: () => import('./popup-open.ts'),
  search: () => import('./search.ts'),
};

const part = PARTS[argv[2] ?? ''];
if (part) {
  // The part reads what is left.
  argv.splice(2, 1);
  await part();
} else {
  for (const run of Object.values(PARTS)) await run();
}
