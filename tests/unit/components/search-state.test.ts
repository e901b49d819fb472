import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduceSearch, type SearchAction, startingAt } from '../../../components/search-state.ts';

const after = (...actions: SearchAction[]) => actions.reduce(reduceSearch, startingAt('gpds'));
const down: SearchAction = { type: 'moved', by: 1, count: 3 };
const up: SearchAction = { type: 'moved', by: -1, count: 3 };
const open = (id: string): SearchAction => ({ type: 'opened', id });
const back: SearchAction = { type: 'wentBack' };

describe('what the panel shows', () => {
  it.each<[string, SearchAction[], ReturnType<typeof startingAt>]>([
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
    expect(after(...actions)).toEqual(state);
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
