import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataFiles } from '../../../../scripts/catalogue/compile.ts';
import { formatProblem } from '../../../../scripts/catalogue/problems.ts';
import { BASE, compile, SMALL } from '../../../fixtures/catalogue.ts';

const ALL: DataFiles = { ...BASE, ...SMALL };

/** Whatever is in the files: no exception, and every mistake names a file, a line that it has, and a reason. */
function expectToldMistakes(files: DataFiles): void {
  for (const problem of compile(files).problems) {
    const content = { ...BASE, ...files }[problem.file];
    expect(content, formatProblem(problem)).toBeDefined();
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual((content ?? '').split('\n').length + 2);
    expect(problem.reason).not.toBe('');
    expect(formatProblem(problem)).not.toMatch(/undefined|NaN|\[object/);
  }
}

/** YAML's own characters, and values where the files expect another kind of value. */
const snippet = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    ': ',
    '- ',
    '\n',
    '  ',
    '\t',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!!str ',
    '? ',
    '---\n',
    '|',
    '>-',
    '"',
    "'",
    '#',
    '%',
    '\r',
    '\u0000',
  ),
  fc.constantFrom(
    '{a: b}',
    '[a]',
    '[[a]]',
    '~',
    'null',
    '__proto__: x',
    'constructor',
    '<<: *a',
    '!!binary ab',
    '**gras**',
    '<b>',
    '2024-02-30',
    '1',
  ),
);

const mutation = fc.record({
  name: fc.constantFrom(...Object.keys(ALL)),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(30),
  snippet,
});

describe('a spoilt file never stops the compiler', () => {
  it('cut, overwritten or completed anywhere', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const files = { ...ALL };
        for (const { name, at, cut, snippet } of mutations) {
          const content = files[name] ?? '';
          const start = Math.floor(at * content.length);
          files[name] = content.slice(0, start) + snippet + content.slice(start + cut);
        }
        expectToldMistakes(files);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('of any content', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(ALL)), fc.string({ unit: 'binary' }), (name, content) => {
        expectToldMistakes({ ...SMALL, [name]: content });
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('of any values', () => {
    const keys = [
      'id',
      'titre',
      'thèmes',
      'source',
      'voir',
      'texte',
      'portée',
      'département',
      'divergences',
      'début',
      '__proto__',
    ];
    const value = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('a', 'sport', 'bulletin', '86', 'national', ''),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 5 }),
      ),
    })).any;
    const lists = [
      ['actions/a.yaml', 'actions'],
      ['ressources/a.yaml', 'ressources'],
      ['dates/a.yaml', 'dates'],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...lists), value, ([name, key], content) => {
        // JSON is YAML.
        expectToldMistakes({ [name]: JSON.stringify({ [key]: content }) });
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it.each([
    [
      'a billion laughs',
      `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
        .split('')
        .map((key, rank) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[rank]}`).join(', ')}]`)
        .join('\n')}\n`,
    ],
    ['a list inside itself', 'actions: &a [*a]\n'],
    ['an unknown anchor', 'actions: *nowhere\n'],
    ['two documents', 'actions: []\n---\nactions: []\n'],
    ['a key given twice', 'actions: []\nactions: []\n'],
    ['a list as a key', '[a]: b\n'],
    ['tabs', 'actions:\n\t- id: a\n'],
    ['deep nesting', 'actions: '.concat('['.repeat(500), ']'.repeat(500))],
    ['a byte order mark alone', '\ufeff'],
  ])('%s', (_, content) => {
    expect(compile({ 'actions/a.yaml': content }).problems.map(({ file }) => file)).toContain(
      'actions/a.yaml',
    );
    expectToldMistakes({ 'actions/a.yaml': content });
  });
});
