import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../../lib/search/vocabulary.ts';

const WORDS = [
  'absenteisme',
  'atelier',
  'classe',
  'college',
  'cpe',
  'decrochage',
  'decrocheur',
  'lycee',
  'perseverance',
  'tutorat',
];
const vocabulary = new Vocabulary(WORDS);
const near = (typed: string, isPrefix = false) =>
  vocabulary.near(typed, isPrefix).map(({ index }) => vocabulary.word(index));

it.each([
  ['decro', ['decrochage', 'decrocheur']],
  ['c', ['classe', 'college', 'cpe']],
  ['tutorat', ['tutorat']],
  ['tutorats', []],
  ['zzz', []],
  ['', WORDS],
])('the words that begin with %j are %j', (prefix, expected) => {
  expect(WORDS.slice(...vocabulary.withPrefix(prefix))).toEqual(expected);
});

describe('words near a misspelt one', () => {
  it.each([
    ['decrohcage', 'decrochage'],
    ['perseverence', 'perseverance'],
    ['absentisme', 'absenteisme'],
    ['tutora', 'tutorat'],
    ['colège'.normalize('NFD').replace(/\p{M}/gu, ''), 'college'],
  ])('%j is near %j', (typed, word) => {
    expect(near(typed)[0]).toBe(word);
  });

  it.each(['cpa', 'xyzxyz', 'trottinette', ''])('%j is near none', (typed) => {
    expect(near(typed)).toEqual([]);
  });

  it('an unfinished word is near what it begins', () => {
    expect(near('persevran')).toEqual([]);
    expect(near('persevran', true)).toContain('perseverance');
  });

  it('the nearest comes first', () => {
    expect(near('decrocheu', true)[0]).toBe('decrocheur');
    const qualities = vocabulary.near('decrochuer', false).map(({ quality }) => quality);
    expect(qualities).toEqual(qualities.toSorted((a, b) => b - a));
  });
});

it('an empty vocabulary answers nothing', () => {
  const empty = new Vocabulary([]);
  expect(empty.near('decrochage', true)).toEqual([]);
  expect(empty.withPrefix('d')).toEqual([0, 0]);
  expect(empty.word(3)).toBe('');
});
