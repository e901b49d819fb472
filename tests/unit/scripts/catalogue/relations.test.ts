import { expect, it } from 'vitest';
import type { WholeEntry } from '../../../../lib/catalogue/schema.ts';
import { completeRelations } from '../../../../scripts/catalogue/relations.ts';
import { catalogueOf } from '../../../fixtures/catalogue.ts';

const FOUR_SPORTS = `académie: Poitiers
actions:
${['a', 'b', 'c', 'd', 'e']
  .map(
    (id) =>
      `  - {id: ${id}, titre: Rugby ${id}, thèmes: [sport], publics: [college], voir: [tutorat], source: bulletin}\n`,
  )
  .join(
    '',
  )}  - {id: danse, titre: La danse au micro-lycée, thèmes: [arts], publics: [college], source: bulletin}
`;
const DEFINITION = (title: string, related: string) => `---
titre: ${title}
catégorie: notion
court: Une chose.
thèmes: [prevention]
voir: [${related}]
sources: [bulletin]
---
`;

const catalogue = completeRelations(
  catalogueOf({
    'actions/poitiers.yaml': FOUR_SPORTS,
    'definitions/tutorat.md': DEFINITION('Tutorat', ''),
    'definitions/mentorat.md': DEFINITION('Mentorat', 'parrainage, tutorat'),
    'definitions/parrainage.md': DEFINITION('Parrainage', 'tutorat, mentorat'),
  }),
);

const entry = (id: string): WholeEntry | undefined =>
  catalogue.entries.find((candidate) => candidate.id === id);
const similarTo = (id: string) => (entry(id) as WholeEntry<'action'>).similar;

it('a definition leads back to what refers to it: each kind in turn, what is most about it first', () => {
  expect(entry('tutorat')?.related.slice(0, 4)).toEqual(['a', 'parrainage', 'b', 'mentorat']);
});

it('what people wrote comes first and is not repeated', () => {
  expect(entry('mentorat')?.related).toEqual(['parrainage', 'tutorat']);
});

it('an action leads to at most three like it, never to itself', () => {
  expect(similarTo('a')).toEqual(['b', 'c', 'd']);
  expect(similarTo('c')).toEqual(['a', 'b', 'd']);
});

it('a common place and audience do not make two actions alike', () => {
  expect(similarTo('danse')).toBeUndefined();
});

it('the order of the entries changes nothing', () => {
  const small = catalogueOf();
  const turned = completeRelations({ ...small, entries: [...small.entries].reverse() });
  const byId = (entries: readonly WholeEntry[]) => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(turned.entries)).toEqual(byId(completeRelations(small).entries));
});
