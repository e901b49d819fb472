import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, contentTokens, nameKey } from '../../../../lib/search/analyse.ts';
import { fold } from '../../../../lib/search/fold.ts';

const words = (text: string) => analyse(text).map(({ surface }) => surface);
const written = (text: string) => analyse(text).map(({ start, end }) => text.slice(start, end));

describe('the words of a text', () => {
  it.each([
    ['Décrochage scolaire', ['decrochage', 'scolaire']],
    ['l’élève d’un collège', ['eleve', 'un', 'college']],
    ['qu’est-ce que c’est', ['est', 'ce', 'que', 'est']],
    ['aujourd’hui', ['aujourd', 'hui']],
    ['M.A.P.S. et G.P.D.S', ['maps', 'et', 'gpds']],
    ['REP+', ['rep+']],
    ['M@gistère', ['magistere']],
    ['référent·e·s', ['referent']],
    ['micro-lycée', ['micro', 'lycee']],
    ['mise en œuvre', ['mise', 'en', 'oeuvre']],
    ['n° 2013-035', ['n', '2013', '035']],
    ['« 16-25 ans »', ['16', '25', 'ans']],
    ['😀 !?', []],
    ['', []],
  ])('%j holds %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('know where they stand in the text as written', () => {
    expect(written('L’ÉLÈVE de cœur : e\u0301cole')).toEqual(['ÉLÈVE', 'de', 'cœur', 'e\u0301cole']);
    expect(written('dé\u00adcro\u00adchage')).toEqual(['dé\u00adcro\u00adchage']);
    expect(written('M.A.P.S. M@gistère')).toEqual(['M.A.P.S.', 'M@gistère']);
  });

  it('end after an accent that takes two units', () => {
    expect(written('a\u{1D165} b')).toEqual(['a\u{1D165}', 'b']);
  });

  it('know that a hyphen joins them to the word before', () => {
    expect(analyse('micro-lycée - Talence').map(({ isHyphenated }) => isHyphenated)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

it('offsets lie on the text, in order, without overlap, between characters; the part named folds to the word', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(..."aéœ’'.@+-· \u0301\u00ad", '\u{E0100}', '😀', '\ud83d', 'İ', 'M.A.P.'),
      maxLength: 30,
    }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      let previousEnd = 0;
      for (const { surface, start, end } of analyse(text)) {
        expect(start).toBeGreaterThanOrEqual(previousEnd);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        const part = text.slice(start, end);
        expect(part).not.toMatch(/\p{Surrogate}/u);
        expect(fold(part).text.replaceAll('.', '').replace('@', 'a')).toBe(surface);
        previousEnd = end;
      }
    }),
    { numRuns: 500 },
  );
});

describe('the words that carry meaning', () => {
  it.each([
    ['comment aider un élève', ['aider', 'eleve']],
    ['c’est quoi le GPDS', ['gpds']],
    ['que faire', ['que', 'faire']],
  ])('in %j are %j', (text, expected) => {
    expect(contentTokens(analyse(text)).map(({ surface }) => surface)).toEqual(expected);
  });
});

it.each([
  ['Groupe de prévention du décrochage', 'groupes de PREVENTION des décrochages'],
  ['L’estime de soi', 'estime soi'],
  ['Micro-lycée', 'micro lycées'],
])('%j and %j are the same name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});
