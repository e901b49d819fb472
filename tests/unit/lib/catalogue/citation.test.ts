import { expect, it } from 'vitest';
import { citation, cited } from '../../../../lib/catalogue/citation.ts';
import { catalogueOf, entryOf } from '../../../fixtures/catalogue.ts';

const catalogue = catalogueOf();

it.each([
  [
    entryOf('definition', 'gpds'),
    'Groupe de prévention du décrochage scolaire (GPDS)\u00a0: Réunion d’un établissement qui repère les élèves en risque de décrochage et décide d’un accompagnement.\n' +
      'Source\u00a0: Bulletin quotidien – Région académique Nouvelle-Aquitaine, mars 2023',
  ],
  [
    entryOf('action', 'gpds-la-rochelle'),
    'Groupe de prévention du décrochage scolaire\u00a0: Collège Fromentin, La Rochelle (17) · Académie de Poitiers · 2023\n' +
      'Source\u00a0: Bulletin quotidien – Région académique Nouvelle-Aquitaine, mars 2023',
  ],
  [
    entryOf('resource', 'guide-assiduite'),
    'Guide de l’assiduité\u00a0: Guide · Éduscol · mai 2024\n' +
      'Source\u00a0: Guide de l’assiduité – Éduscol, mai 2024, https://eduscol.education.fr/guide',
  ],
  [
    entryOf('event', 'inscription-cplds'),
    'Inscription au CPLDS\u00a0: Du 24 juin au 20 septembre 2024 · Académie de Poitiers\n' +
      'Source\u00a0: Note académique – Académie de Poitiers, sans date, https://www.ac-poitiers.fr/note',
  ],
])('an entry is cited with its source', (entry, text) => {
  expect(citation(cited(entry, catalogue))).toBe(text);
});
