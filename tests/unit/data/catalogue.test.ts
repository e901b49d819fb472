import { beforeAll, describe, expect, it } from 'vitest';
import type { WholeCatalogue } from '../../../lib/catalogue/catalogue.ts';
import { loadDataFolder, readDataFolder } from '../../../scripts/catalogue/data-folder.ts';

let catalogue: WholeCatalogue;
beforeAll(() => {
  catalogue = loadDataFolder();
});

it('every id is taken once', () => {
  const ids = catalogue.entries.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe('the twelve first actions are there, as published', () => {
  it.each([
    [
      'Utiliser le sport comme vecteur de persévérance scolaire',
      'Collège Georges David',
      'Mirebeau',
      '86',
      'Poitiers',
    ],
    [
      'Dispositif Mobile d’Accompagnement des élèves d’EGPA (DMAE)',
      'Lycée polyvalent Kyoto',
      'Poitiers',
      '86',
      'Poitiers',
    ],
    ['Groupe de prévention du décrochage scolaire', 'Collège Fromentin', 'La Rochelle', '17', 'Poitiers'],
    ['Au son des musiques actuelles', 'Lycée professionnel Jean Moulin', 'Thouars', '79', 'Poitiers'],
    ['Parcours Pour mieux Travailler', 'Lycée professionnel Ambroise Croizat', 'Tarnos', '40', 'Bordeaux'],
    ['Ma classe idéale', 'Collège Jean Rostand', 'Montpon-Ménestérol', '24', 'Bordeaux'],
    ['Aide aux élèves décrocheurs et EFIV', 'Collège Toulouse Lautrec', 'Langon', '33', 'Bordeaux'],
    ['GEI : Groupe Ecole Inclusion', 'Lycée professionnel Aizpurdi', 'Saint-Jean-de-Luz', '64', 'Bordeaux'],
    ['Ateliers estime de soi', 'Collège Jean Rostand', 'Tartas', '40', 'Bordeaux'],
    [
      'M.A.P.S. ou Module d’Accompagnement à la Persévérance Scolaire',
      'Collège Simin Palay',
      'Lescar',
      '64',
      'Bordeaux',
    ],
    ['Tutorat par les pairs', 'Collège Lakanal', 'Treignac', '19', 'Limoges'],
    ['Atelier cuisine en partenariat avec classe relais', 'Lycée Jean Favard', 'Guéret', '23', 'Limoges'],
  ])('%s, %s, %s (%s)', (title, establishment, city, departement, academie) => {
    const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    const found = catalogue.entries.filter(
      (entry) => entry.kind === 'action' && spaced(entry.title) === title,
    );
    expect(found.map(({ place }) => place)).toContainEqual({ establishment, city, departement, academie });
  });
});

it('the CPLDS is described with its hours: 190, of which 120, 30 and 40', () => {
  const cplds = catalogue.entries.find(({ id }) => id === 'cplds');
  const text = JSON.stringify(cplds?.body);
  for (const hours of [190, 120, 30, 40]) expect(text).toMatch(new RegExp(`\\b${hours}\\sheures`));
});

describe('nothing personal is in the files', () => {
  const files = Object.entries(readDataFolder());

  /** Every match of a pattern, with its file. */
  const matches = (pattern: RegExp) =>
    files.flatMap(([name, content]) => [...content.matchAll(pattern)].map(([found]) => `${name}: ${found}`));

  /** Mailboxes of a service, never of a person. */
  const ROLE_MAILBOXES = new Set(['ce.saio-decrochage@ac-creteil.fr']);

  it('no e-mail address but those of services', () => {
    const addresses = matches(/[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu);
    expect(addresses.filter((line) => !ROLE_MAILBOXES.has(line.split(': ')[1] ?? ''))).toEqual([]);
  });

  it('no telephone number', () => {
    // Within an address, digits are an identifier: `JORFTEXT000034601664`.
    expect(matches(/(?<![\w/=.-])(?:\+33|0033|0)\s?[1-9](?:[\s.-]?\d{2}){4}(?!\d)/g)).toEqual([]);
  });

  it('no link to a meeting', () => {
    expect(matches(/visio-agents|meet\.google|zoom\.us|teams\.microsoft/gi)).toEqual([]);
  });
});
