import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  reduceSearch,
  type SearchAction,
  type SearchState,
  startingAt,
} from '../../../components/search-state.ts';
import type { FilterName } from '../../../lib/search/filters.ts';

const after = (...actions: SearchAction[]) => actions.reduce(reduceSearch, startingAt('gpds'));
const down: SearchAction = { type: 'moved', by: 1, count: 3 };
const up: SearchAction = { type: 'moved', by: -1, count: 3 };
/** The parts of the state that moving and opening change. */
const shown = ({ query, active, opened }: SearchState) => ({ query, active, opened });
const open = (id: string): SearchAction => ({ type: 'opened', id });
const back: SearchAction = { type: 'wentBack' };

describe('what the panel shows', () => {
  it.each<[string, SearchAction[], ReturnType<typeof shown>]>([
    ['at first', [], { query: 'gpds', active: 0, opened: [] }],
    ['one down', [down], { query: 'gpds', active: 1, opened: [] }],
    ['down past the last', [down, down, down], { query: 'gpds', active: 0, opened: [] }],
    ['up past the first', [up], { query: 'gpds', active: 2, opened: [] }],
    ['down, then typing', [down, { type: 'typed', query: 'rds' }], { query: 'rds', active: 0, opened: [] }],
    ['a clicked hit', [{ type: 'opened', id: 'b', rank: 1 }], { query: 'gpds', active: 1, opened: ['b'] }],
    ['a hit, and back', [down, open('b'), back], { query: 'gpds', active: 1, opened: [] }],
    ['a related entry', [open('a'), open('b')], { query: 'gpds', active: 0, opened: ['a', 'b'] }],
    ['a related entry, and back', [open('a'), open('b'), back], { query: 'gpds', active: 0, opened: ['a'] }],
    [
      'typing while an entry is open',
      [open('a'), { type: 'typed', query: 'x' }],
      { query: 'x', active: 0, opened: [] },
    ],
    ['back from the list', [down, back], { query: '', active: 0, opened: [] }],
    [
      'an entry asked for outside, over what was there',
      [down, open('a'), { type: 'requested', id: 'b' }],
      { query: '', active: 0, opened: ['b'] },
    ],
    [
      'an entry asked for outside, and back',
      [open('a'), { type: 'requested', id: 'b' }, back],
      { query: '', active: 0, opened: [] },
    ],
    [
      'two entries asked for outside: the last',
      [
        { type: 'requested', id: 'a' },
        { type: 'requested', id: 'b' },
      ],
      { query: '', active: 0, opened: ['b'] },
    ],
    [
      'moving where nothing was found',
      [{ type: 'moved', by: 1, count: 0 }],
      { query: 'gpds', active: 0, opened: [] },
    ],
  ])('%s', (_, actions, state) => {
    expect(shown(after(...actions))).toEqual(state);
  });
});

it('the active hit is always one of the list', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.constantFrom<1 | -1>(1, -1)), (count, moves) => {
      const { active } = after(...moves.map((by): SearchAction => ({ type: 'moved', by, count })));
      expect(active).toBeGreaterThanOrEqual(0);
      expect(active).toBeLessThan(count);
    }),
  );
});

it('going back as often as one opened leads to the same list', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (opened) => {
      expect(after(...opened.map(open), ...opened.map(() => back))).toEqual(startingAt('gpds'));
    }),
  );
});

describe('what narrows the hits', () => {
  const put = (name: FilterName, value: string): SearchAction => ({ type: 'filtered', name, value });
  it.each<[string, SearchAction[], SearchState['filters']]>([
    [
      'filters of several names combine',
      [put('kind', 'action'), put('theme', 'sport')],
      { kind: 'action', theme: 'sport' },
    ],
    [
      'another value takes the place of the first',
      [put('kind', 'action'), put('kind', 'event')],
      { kind: 'event' },
    ],
    [
      'the same value takes it off',
      [put('kind', 'action'), put('theme', 'sport'), put('kind', 'action')],
      { theme: 'sport' },
    ],
    ['one gesture clears', [put('kind', 'action'), put('theme', 'sport'), { type: 'unfiltered' }], {}],
    [
      'they last while one types on',
      [put('kind', 'action'), { type: 'typed', query: 'gpds sport' }],
      { kind: 'action' },
    ],
    ['an emptied field starts afresh', [put('kind', 'action'), { type: 'typed', query: ' ' }], {}],
    ['opening and coming back keeps them', [put('kind', 'action'), open('a'), back], { kind: 'action' }],
  ])('%s', (_, actions, filters) => {
    expect(after(...actions).filters).toEqual(filters);
  });
});

it('more hits stay in the list until another question is asked', () => {
  const { limit } = startingAt('');
  const grown = after({ type: 'grew' });
  expect(grown.limit).toBeGreaterThan(limit);
  expect(after({ type: 'grew' }, open('a'), back).limit).toBe(grown.limit);
  expect(after({ type: 'grew' }, { type: 'typed', query: 'x' }).limit).toBe(limit);
});
