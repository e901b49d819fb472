import { expect, it } from 'vitest';
import { correctionLink } from '../../../../lib/catalogue/correction.ts';
import { catalogueOf, entryOf } from '../../../fixtures/catalogue.ts';

it('a letter says which entry of which catalogue it is about, whatever signs the title holds', () => {
  const entry = { ...entryOf('definition', 'gpds'), title: 'Aide & suivi\u00a0? #1' };
  const { protocol, searchParams } = new URL(correctionLink(entry, catalogueOf()));
  expect(protocol).toBe('mailto:');
  expect(searchParams.get('subject')).toBe('Correction\u00a0: Aide & suivi\u00a0? #1');
  expect(searchParams.get('body')).toContain(
    'Fiche\u00a0: Aide & suivi\u00a0? #1 (gpds)\r\nCatalogue du 2026-03-01',
  );
});
