import UFuzzy from '@leeoniya/ufuzzy';
import { foldedText, frenchText, toDocuments } from '../documents.ts';
import { type Engine, LIMIT } from '../engine.ts';

/**
 * One mistake in each word (`intraMode` 1); words in any order (all orders of up to three, since every one more multiplies the time). It ranks by
 * where words stand in a line and knows no fields: the names come first in the line.
 */
const MATCHER = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
const OUT_OF_ORDER = 3;

export const uFuzzy: Engine = {
  name: 'uFuzzy',
  build: (catalogue) =>
    JSON.stringify(
      toDocuments(catalogue).map(({ id, title, names, place, about, body }) => [
        id,
        foldedText([title, names, place, about, body].join(' ')),
      ]),
    ),
  load(_catalogue, shipped) {
    const lines: [string, string][] = JSON.parse(shipped);
    const haystack = lines.map(([, text]) => text);
    return (query) => {
      const needle = frenchText(query);
      if (needle === '') return [];
      const [indexes, info, order] = MATCHER.search(haystack, needle, OUT_OF_ORDER, 10_000);
      const found = info && order ? order.map((rank) => info.idx[rank] ?? -1) : (indexes ?? []);
      return found.slice(0, LIMIT).map((line) => lines[line]?.[0] ?? '');
    };
  },
};
