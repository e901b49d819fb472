import { expect, it } from 'vitest';
import { termForms } from '../../../../lib/glossary/term-table.ts';
import { catalogueOf } from '../../../fixtures/catalogue.ts';

const forms = termForms(catalogueOf().entries);
const formsOf = (id: string) =>
  forms.filter((form) => form.id === id).map(({ text, use }) => `${text} (${use})`);

it('only definitions have forms', () => {
  expect(new Set(forms.map(({ id }) => id))).toEqual(new Set(['cplds', 'gpds', 'micro-lycee', 'tutorat']));
});

it('a title and an acronym are spotted on pages, other forms as their file says', () => {
  expect(formsOf('gpds')).toEqual([
    'Groupe de prévention du décrochage scolaire (page)',
    'GPDS (page)',
    'groupe de prévention du décrochage (page)',
    'groupe décrochage (search)',
  ]);
});

it('a title listed under another use is not spotted on pages', () => {
  expect(formsOf('tutorat')).toEqual(['Tutorat (selection)', 'tuteur (selection)']);
});
