import { expect, it } from 'vitest';
import type { Verdict } from '../../../../scripts/links/check.ts';
import { collectLinks } from '../../../../scripts/links/collect.ts';
import { formatLinkReport } from '../../../../scripts/links/report.ts';
import { catalogueOf } from '../../../fixtures/catalogue.ts';

const NOTE = 'https://www.ac-poitiers.fr/note';

it('each address is asked once, for all the entries that give it', () => {
  const links = collectLinks(catalogueOf());
  expect(links.get('https://eduscol.education.fr/guide')).toEqual(['guide-assiduite']);
  expect(links.get('https://www.education.gouv.fr/circulaire')).toEqual(['gpds']);
  expect(links.get(NOTE)).toEqual(expect.arrayContaining(['inscription-cplds', 'kit-perdu']));
});

it('the report says, entry by entry, what to look at', () => {
  const givers = new Map([
    [NOTE, ['kit-perdu', 'cplds']],
    ['https://a.fr/', ['gpds']],
    ['http://b.fr/', ['gpds']],
    ['https://c.fr/', ['gpds']],
  ]);
  const verdicts = new Map<string, Verdict>([
    [NOTE, { status: 'dead', reason: 'réponse 404', isFinal: true }],
    ['https://a.fr/', { status: 'alive' }],
    ['http://b.fr/', { status: 'moved', to: 'https://b.fr/' }],
    ['https://c.fr/', { status: 'refused', reason: 'réponse 403' }],
  ]);
  expect(formatLinkReport(givers, verdicts).replaceAll('\u00a0', ' ').split('\n')).toEqual([
    '[cplds]',
    `  mort (réponse 404) : ${NOTE}`,
    '[gpds]',
    '  déplacé vers https://b.fr/ : http://b.fr/',
    '  à ouvrir soi-même (réponse 403) : https://c.fr/',
    '[kit-perdu]',
    `  mort (réponse 404) : ${NOTE}`,
    '4 liens : 1 répondent, 1 ont changé d’adresse, 1 sont à ouvrir soi-même, 1 sont morts.',
  ]);
});
