import { describe, expect, it } from 'vitest';
import { isFrenchWord } from '../../../../lib/glossary/acronym.ts';
import { createTermFinder } from '../../../../lib/glossary/finder.ts';
import { withoutRepeatedForms } from '../../../../lib/glossary/repeated-forms.ts';
import { createSiteFinder } from '../../../../lib/glossary/site-finder.ts';
import { compileTermTable, ROW_USES, readTermTable } from '../../../../lib/glossary/term-table.ts';
import type { TermFinder } from '../../../../lib/glossary/types.ts';
import { loadDataFolder } from '../../../../scripts/catalogue/data-folder.ts';

const { entries } = loadDataFolder();
const table = compileTermTable(entries);
const finder = createTermFinder(table);
const onSites = createSiteFinder(compileTermTable(withoutRepeatedForms(entries), ['page', 'context']));
const forms = readTermTable(table).flatMap(({ id, columns }) =>
  ROW_USES.flatMap((use, rank) => (columns[rank] ?? []).map((text) => ({ id, text, use }))),
);
/** A note in brackets after a name is no part of it on a page. */
const onPages = forms.filter(({ use, text }) => use === 'page' && !/ \(.*\)$/.test(text));
const inContext = forms.filter(({ use }) => use === 'context');

const SOFT_HYPHEN = '\u00ad';
/** Ways to write one and the same form. */
const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  'as in the data': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'with decomposed accents': (text) => text.normalize('NFD'),
  'with no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'over several lines': (text) => text.replace(/ (?=\p{Ll}|\d)/gu, '\n'),
  'with straight apostrophes': (text) => text.replaceAll('’', "'"),
  'with soft hyphens': (text) => text.replace(/(?<=\p{L}{3})(?=\p{Ll}{3})/gu, SOFT_HYPHEN),
  'with no-break hyphens': (text) => text.replaceAll('-', '\u2011'),
};

/** @returns the forms that are not found where they stand, between words that say nothing. */
function missed(
  terms: readonly { id: string; text: string }[],
  write: (text: string) => string,
  find: TermFinder['find'] = finder.find,
): string[] {
  const [before, after] = ['😀 Voici l’', ', écrit-il.'];
  return terms
    .map(({ id, text }) => ({ id, written: write(text) }))
    .filter(({ id, written }) => {
      const found = find(before + written + after);
      return !found.some(
        (match) => match.id === id && match.start === before.length && match.text === written,
      );
    })
    .map(({ id, written }) => `${id}: ${written}`);
}

describe('every form of the catalogue', () => {
  it.each(Object.entries(WRITTEN))('that is spotted on pages is found %s', (_, write) => {
    expect(missed(onPages, write)).toEqual([]);
  });

  it('in context is found on a school’s site', () => {
    const find = (text: string) => finder.find(text, { isSchoolSite: true });
    expect(missed(inContext, (text) => text, find)).toEqual([]);
  });

  it('is found with the fewer that académie pages carry', () => {
    expect(missed([...onPages, ...inContext], (text) => text, onSites)).toEqual([]);
  });

  it.each([
    ['an address', (text: string) => `https://www.exemple.fr/${text.replace(/[\s°]+/g, '/')}`],
    ['an e-mail address', (text: string) => `${text.replaceAll(/\P{L}+/gu, '.')}@exemple.fr`],
    ['a file’s name', (text: string) => `${text.replaceAll(/\P{L}+/gu, '_')}.pdf`],
    ['a longer word', (text: string) => `x${text.replaceAll(/\P{L}+/gu, '')}x`],
  ])('is nothing in %s', (_, write) => {
    for (const { text } of [...onPages, ...inContext])
      expect(finder.find(`Voir ${write(text)} ici`, { isSchoolSite: true })).toEqual([]);
  });
});

describe('every form of the catalogue, selected', () => {
  it.each([
    ['alone', (text: string) => text],
    ['with what stands around it', (text: string) => ` « ${text} », `],
    ['after an article', (text: string) => `de la ${text}`],
    [
      'without accents, in small letters',
      (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    ],
  ])('is a term %s', (name, write) => {
    const isSmall = name.includes('small');
    const missing = forms.filter(({ id, text }) => {
      // «pas», «rio»: written small, they are other words.
      if (isSmall && isFrenchWord(text)) return false;
      const { kind, matches } = finder.lookUp(write(text));
      return kind !== 'exact' || !matches.some((match) => match.id === id);
    });
    expect(missing.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });
});
