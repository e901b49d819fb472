import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { academieOfHost } from '../../../../lib/academies/academie-of-host.ts';
import { catalogueOf } from '../../../fixtures/catalogue.ts';

const { academies } = catalogueOf();
const nameOf = (host: string) => academieOfHost(host, academies)?.name;

describe('the académie of a site', () => {
  it.each([
    ['ac-poitiers.fr', 'Poitiers'],
    ['www.ac-poitiers.fr', 'Poitiers'],
    ['ww2.ac-poitiers.fr', 'Poitiers'],
    ['pedagogie.sub.ac-bordeaux.fr', 'Bordeaux'],
    ['AC-Poitiers.FR', 'Poitiers'],
    ['ac-poitiers.fr.', 'Poitiers'],
    ['WWW.AC-POITIERS.FR.', 'Poitiers'],
    ['www.ac-noumea.nc', 'Nouvelle-Calédonie'],
  ])('%s: %s', (host, name) => {
    expect(nameOf(host)).toBe(name);
  });

  it.each([
    ['ac-poitiers.fr.evil.example', 'a look-alike'],
    ['xac-poitiers.fr', 'a longer name'],
    ['ac-poitiers.fr-evil.example', 'a look-alike with a hyphen'],
    ['evil-ac-poitiers.fr', 'another longer name'],
    ['ac-poitiers.com', 'another ending'],
    ['ac-poitiers', 'no ending'],
    ['ac-lille.fr', 'an académie the catalogue does not know'],
    ['fr', 'a bare ending'],
    ['.', 'a dot'],
    ['', 'a page without a host'],
    ['ac-poitiers.fr..', 'two dots'],
    ['аc-poitiers.fr', 'a Cyrillic letter'],
  ])('%j: none (%s)', (host) => {
    expect(nameOf(host)).toBeUndefined();
  });

  it('is never that of a site whose name goes on after it', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        expect(nameOf(`ac-poitiers.fr.${domain}`)).toBeUndefined();
        expect(nameOf(`${domain}.ac-poitiers.fr`)).toBe('Poitiers');
      }),
    );
  });
});
