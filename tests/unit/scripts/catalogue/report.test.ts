import { expect, it } from 'vitest';
import {
  hasNoLink,
  unreferredDefinitions,
  whereabouts,
} from '../../../../scripts/catalogue/report/coverage.ts';
import { formatReport } from '../../../../scripts/catalogue/report/report.ts';
import { targetsOf } from '../../../../scripts/catalogue/report/targets.ts';
import { catalogueOf, entryOf } from '../../../fixtures/catalogue.ts';

const catalogue = catalogueOf();
const report = formatReport(catalogue).replaceAll('\u00a0', ' ');

it('says where an entry stands: its place, or whom it concerns', () => {
  const POITIERS = { academie: 'Poitiers', region: 'Nouvelle-Aquitaine' };
  expect(whereabouts(entryOf('action', 'sport-mirebeau'), catalogue)).toEqual({
    departement: '86',
    ...POITIERS,
  });
  expect(whereabouts(entryOf('resource', 'kit-perdu'), catalogue)).toEqual({
    departement: undefined,
    ...POITIERS,
  });
  expect(whereabouts(entryOf('definition', 'gpds'), catalogue)).toEqual({
    departement: undefined,
    academie: undefined,
    region: undefined,
  });
});

it('counts by place, theme, audience and year, those without anything included', () => {
  expect(report).toMatch(/^ {2}Nouvelle-Aquitaine +3 +– +1 +2$/m);
  expect(report).toMatch(/^ {2}Nouvelle-Calédonie +– +– +– +–$/m);
  expect(report).toMatch(/^ {2}33 Gironde +– +– +– +1$/m);
  expect(report).toMatch(/^ {2}Tutorat et mentorat +– +1 +– +–$/m);
  expect(report).toMatch(/^ {2}Familles +– +– +– +–$/m);
  expect(report).toMatch(/^ {2}2024 +– +– +1 +1$/m);
});

it('says whether each target holds', () => {
  expect(targetsOf(catalogue)).toContainEqual({
    label: 'régions académiques avec une action',
    least: 1,
    found: 1,
  });
  expect(report).toContain('NON  3 actions (au moins 300)');
  expect(report).toContain('oui  1 régions académiques avec une action (au moins 1)');
});

it('names the entries that cannot be opened anywhere and the definitions that nothing refers to', () => {
  expect(hasNoLink(entryOf('action', 'sport-mirebeau'))).toBe(true);
  expect(hasNoLink(entryOf('resource', 'kit-perdu'))).toBe(false);
  expect(unreferredDefinitions(catalogue).map(({ id }) => id)).not.toContain('gpds');
  expect(report).toMatch(/Définitions auxquelles rien ne renvoie\n {2}définitions \(\d\) : .*tutorat/);
});
