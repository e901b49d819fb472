/** npm run test:soak [-- TIMES]: many more uses than the test of the same kind; what stays after each round, an error on growth. */
import { buildForRelease } from '../../scripts/build/build.ts';
import { endure, growth } from '../browser/support/endure.ts';
import type { Held } from '../browser/support/held.ts';

const TIMES = Number(process.argv[2] ?? 100);
const ROUNDS = 3;

const line = ({ listeners, timers, nodes, detached, heap }: Held): string =>
  `${listeners} listeners, ${timers} timers, ${nodes} nodes, ${detached} detached, ${(heap / 1e6).toFixed(2)} MB`;

await buildForRelease();
console.log(
  `${ROUNDS} rounds after a first one, each of ${TIMES} look-ups, soft navigations, searches and entries, and of ${TIMES / 5} tabs, popups and stops of the background:`,
);
const rounds = await endure(TIMES, ROUNDS, ({ page, panel }) =>
  console.log(`page: ${line(page)} · panel: ${line(panel)}`),
);
const grown = growth(rounds);
console.log(grown.length === 0 ? 'flat' : grown.join('\n'));
process.exitCode = grown.length === 0 ? 0 : 1;
