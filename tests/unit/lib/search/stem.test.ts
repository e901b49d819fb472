import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../../lib/search/stem.ts';

describe('forms of one word meet', () => {
  it.each([
    ['eleve', 'eleves'],
    ['reseau', 'reseaux'],
    ['niveau', 'niveaux'],
    ['jeu', 'jeux'],
    ['departemental', 'departementaux'],
    ['referent', 'referente'],
    ['referent', 'referentes'],
    ['lyceen', 'lyceenne'],
    ['lyceen', 'lyceennes'],
    ['educateur', 'educatrice'],
    ['educateur', 'educatrices'],
    ['directeur', 'directrice'],
    ['tuteur', 'tuteurs'],
    ['professionnel', 'professionnelle'],
    ['professionnel', 'professionnelles'],
    ['educatif', 'educative'],
    ['educatif', 'educatives'],
    ['decroche', 'decrochee'],
    ['decrocheur', 'decrocheuse'],
    ['atelier', 'ateliers'],
  ])('%s and %s', (one, other) => {
    expect(stem(other)).toBe(stem(one));
  });
});

describe('different words stay apart', () => {
  it.each([
    ['college', 'collegue'],
    ['lycee', 'lycra'],
    ['tutorat', 'tuteur'],
    ['classe', 'classement'],
    ['segpa', 'segur'],
  ])('%s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

it.each(['86', '2a', 'rep+', '3e', 'bus', 'pas', 'cas', '2024s'])(
  '%s is too short, or has a digit or a plus sign: left as it is',
  (word) => {
    expect(stem(word)).toBe(word);
  },
);

it('a word never becomes empty, nor longer', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,15}$/), (word) => {
      expect(stem(word)).not.toBe('');
      expect(stem(word).length).toBeLessThanOrEqual(word.length + 1);
    }),
  );
});
