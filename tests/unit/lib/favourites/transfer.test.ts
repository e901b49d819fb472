import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kept, KeptEntry } from '../../../../lib/favourites/kept.ts';
import { exportText, FILE_MAX, type ImportProblem, readExport } from '../../../../lib/favourites/transfer.ts';

const DAY = '2026-11-25';
const gpds: KeptEntry = {
  id: 'gpds',
  kind: 'definition',
  title: 'Groupe de prévention du décrochage scolaire',
};
const listOf = (...entries: KeptEntry[]): Kept => ({ version: 1, entries });
const file = (change: object = {}) =>
  JSON.stringify({ ...JSON.parse(exportText(listOf(gpds), DAY)), ...change });

describe('an exported file', () => {
  it('says what it is, and of which version and day', () => {
    expect(JSON.parse(exportText(listOf(gpds), DAY))).toEqual({
      format: 'reperes-perseverance/favoris',
      version: 1,
      exported: '2026-11-25',
      favourites: [gpds],
    });
  });

  it('brings back all it was made of', () => {
    const anyEntry = fc.record({
      id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
      kind: fc.constantFrom<KeptEntry['kind']>('action', 'definition', 'resource', 'event'),
      title: fc
        .string({ minLength: 1, maxLength: 100 })
        .filter((title) => title.trim() === title && title !== ''),
    });
    fc.assert(
      fc.property(fc.array(anyEntry), (entries) => {
        expect(readExport(exportText(listOf(...entries), DAY))).toEqual({ entries });
      }),
    );
  });

  it('saved again by an editor that puts a byte-order mark first is read', () => {
    expect(readExport(`\uFEFF${file()}`)).toEqual({ entries: [gpds] });
  });
});

describe('a file is refused whole', () => {
  it.each<[string, string, ImportProblem]>([
    ['too big', ' '.repeat(FILE_MAX + 1), { reason: 'too-big' }],
    ['empty', '', { reason: 'unreadable' }],
    ['truncated', file().slice(0, -5), { reason: 'unreadable' }],
    ['nested without end', '['.repeat(500_000), { reason: 'unreadable' }],
    ['of something else', '{"bookmarks":[]}', { reason: 'other-format' }],
    ['a bare list', '[]', { reason: 'other-format' }],
    ['null', 'null', { reason: 'other-format' }],
    ['of a later version', file({ version: 7 }), { reason: 'later-version', version: 7 }],
    ['of no version there was', file({ version: 0 }), { reason: 'damaged' }],
    ['without favourites', file({ favourites: null }), { reason: 'damaged' }],
    ['with more than it should hold', file({ onload: 'x' }), { reason: 'damaged' }],
    [
      'with one favourite wrong',
      file({ favourites: [gpds, { ...gpds, id: '../x' }] }),
      { reason: 'damaged', rank: 2 },
    ],
    ['with a favourite that is none', file({ favourites: [gpds, gpds, 3] }), { reason: 'damaged', rank: 3 }],
    [
      'with a title without end',
      file({ favourites: [{ ...gpds, title: 'a'.repeat(401) }] }),
      { reason: 'damaged', rank: 1 },
    ],
  ])('%s', (_, text, problem) => {
    expect(readExport(text)).toEqual({ problem });
  });

  it('whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readExport(text)).toHaveProperty('problem');
      }),
    );
  });
});
