import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isKept,
  type Kept,
  type KeptEntry,
  merged,
  NOTHING_KEPT,
  parseKept,
  RECENTS_MAX,
  withFirst,
  without,
  withRecent,
} from '../../../../lib/favourites/kept.ts';
import { entryOf } from '../../../fixtures/catalogue.ts';

const kept = (id: string): KeptEntry => ({ id, kind: 'action', title: `Titre ${id}` });
const listOf = (...ids: string[]): Kept => ({ version: 1, entries: ids.map(kept) });
const ids = ({ entries }: Kept) => entries.map(({ id }) => id);
const anyIds = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}$/));

it('keeps what names an entry once the catalogue has it no longer, and no more', () => {
  const { entries } = withFirst(NOTHING_KEPT, entryOf('definition', 'gpds'));
  expect(entries).toEqual([
    { id: 'gpds', kind: 'definition', title: 'Groupe de prévention du décrochage scolaire' },
  ]);
});

it.each<[string, Kept, string[]]>([
  ['a new favourite comes first', withFirst(listOf('a', 'b'), kept('c')), ['c', 'a', 'b']],
  ['one that is there is moved, not doubled', withFirst(listOf('a', 'b'), kept('b')), ['b', 'a']],
  ['one is removed', without(listOf('a', 'b', 'c'), 'b'), ['a', 'c']],
  ['one that is not there changes nothing', without(listOf('a'), 'x'), ['a']],
  [
    'what is there keeps its place when more come',
    merged(listOf('a', 'b'), [kept('c'), kept('a')]),
    ['a', 'b', 'c'],
  ],
])('%s', (_, list, expected) => {
  expect(ids(list)).toEqual(expected);
});

it('one put on and off again leaves the others as they were', () => {
  fc.assert(
    fc.property(anyIds, (others) => {
      const list = listOf(...others);
      const marked = withFirst(list, kept('one-more'));
      expect(isKept(marked, 'one-more')).toBe(true);
      expect(without(marked, 'one-more')).toEqual(list);
    }),
  );
});

it('the entries seen last are few, each once, the newest first', () => {
  const gpds = entryOf('definition', 'gpds');
  const full = listOf(...Array.from({ length: RECENTS_MAX }, (_, rank) => `seen-${rank}`));
  expect(ids(withRecent(full, gpds))).toEqual(['gpds', ...ids(full).slice(0, -1)]);
  const again = withRecent(merged(listOf('a'), [gpds]), gpds);
  expect(ids(again)).toEqual(['gpds', 'a']);
});

describe('what is stored', () => {
  it('reads back as it was', () => {
    fc.assert(
      fc.property(anyIds, (all) => {
        const list = listOf(...all);
        expect(parseKept(JSON.parse(JSON.stringify(list)))).toEqual(list);
      }),
    );
  });

  it('doubled by another hand counts once', () => {
    expect(parseKept({ version: 1, entries: [kept('a'), kept('b'), kept('a')] })).toEqual(listOf('a', 'b'));
  });

  it.each([
    undefined,
    null,
    [],
    { version: 2, entries: [] },
    { version: 1, entries: [{ id: 'a', kind: 'action' }] },
    { version: 1, entries: [{ ...kept('a'), kind: 'poème' }] },
  ])('is not guessed at: %j', (raw) => {
    expect(parseKept(raw)).toBeUndefined();
  });
});
