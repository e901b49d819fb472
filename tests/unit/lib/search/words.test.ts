import { describe, expect, it } from 'vitest';
import { phoneticKey } from '../../../../lib/search/phonetic.ts';
import { root } from '../../../../lib/search/root.ts';
import { isSoftWord } from '../../../../lib/search/soft-words.ts';
import { stem } from '../../../../lib/search/stem.ts';
import { Top } from '../../../../lib/search/top.ts';

const rootOf = (word: string) => root(stem(word));

describe('words of one family have one root', () => {
  it.each([
    ['encourager', 'encouragement'],
    ['rappeur', 'rap'],
    ['jardiner', 'jardinage'],
    ['lyceen', 'lycee'],
    ['collegien', 'college'],
    ['decrocheur', 'decrochage'],
    ['sophrologue', 'sophrologie'],
    ['harceleur', 'harcelement'],
    ['musical', 'musique'],
  ])('%j and %j', (one, other) => {
    expect(rootOf(one)).toBe(rootOf(other));
  });

  it.each([
    ['acte', 'action'],
    ['stage', 'station'],
    ['2024', '2025'],
  ])('%j and %j are of two', (one, other) => {
    expect(rootOf(one)).not.toBe(rootOf(other));
  });
});

describe('words that sound the same have one key', () => {
  it.each([
    ['sofrologie', 'sophrologie'],
    ['absances', 'absence'],
    ['fobie', 'phobie'],
    ['certifiquat', 'certificat'],
    ['harselement', 'harcelement'],
    ['exelence', 'excellence'],
    ['teatre', 'theatre'],
    ['abscenteisme', 'absenteisme'],
    ['educacion', 'education'],
    ['decrochaje', 'decrochage'],
    ['microlicee', 'microlycee'],
  ])('%j and %j', (one, other) => {
    expect(phoneticKey(one)).toBe(phoneticKey(other));
  });

  it.each([
    ['college', 'cortege'],
    ['tuteur', 'auteur'],
  ])('%j and %j have two', (one, other) => {
    expect(phoneticKey(one)).not.toBe(phoneticKey(other));
  });

  it('an unfinished word keeps its last letters', () => {
    expect(phoneticKey('sophrologie').startsWith(phoneticKey('sofrol', true))).toBe(true);
  });
});

it.each([
  ['veut', true],
  ['contacter', true],
  ['decrochage', false],
  ['droit', false],
])('%j only makes a sentence: %j', (word, isSoft) => {
  expect(isSoftWord(word)).toBe(isSoft);
});

describe('the best few', () => {
  const best = (limit: number, ...numbers: number[]) => {
    const top = new Top<number>(limit, (a, b) => b - a);
    for (const number of numbers) top.add(number);
    return top;
  };

  it('come in order, no more than asked for', () => {
    expect(best(3, 1, 5, 2, 5, 4).items).toEqual([5, 5, 4]);
    expect(best(0, 1).items).toEqual([]);
  });

  it('the last is known once there is no place left', () => {
    expect(best(2, 1).last).toBeUndefined();
    expect(best(2, 1, 3, 2).last).toBe(2);
  });
});
