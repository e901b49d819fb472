import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { academieOfAddress, academieOfHost } from '../../../../lib/academies/academie-of-host.ts';
import { loadDataFolder } from '../../../../scripts/catalogue/data-folder.ts';
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

describe('the académie of a page’s address', () => {
  const at = (address: string) => academieOfAddress(address, academies)?.name;

  it.each([
    'https://www.ac-poitiers.fr/page',
    'http://ac-poitiers.fr',
    'http://www.ac-poitiers.fr:8080/page?site=ac-bordeaux.fr#ac-bordeaux.fr',
    'https://WWW.AC-POITIERS.FR./page',
    'https://someone:secret@ac-poitiers.fr/',
    // Full-width letters, which browsers read as the plain ones.
    'https://ac-poitiers.fr/',
  ])('%s: Poitiers', (address) => {
    expect(at(address)).toBe('Poitiers');
  });

  it.each([
    'https://ac-poitiers.fr.evil.example/',
    'https://ac-poitiers.fr@evil.example/',
    'https://evil.example/ac-poitiers.fr',
    'https://evil.example?ac-poitiers.fr',
    'https://evil.example#.ac-poitiers.fr',
    // `ас-poitiers.fr` with two Cyrillic letters, as typed and as resolved.
    'https://ас-poitiers.fr/',
    'https://xn---poitiers-33i9a.fr/',
    'https://ac-poitiers.fr../',
    'file://ac-poitiers.fr/page.html',
    'ftp://ac-poitiers.fr/',
    'chrome-extension://ac-poitiers.fr/popup.html',
    'data:text/html,ac-poitiers.fr',
    'about:blank',
    'ac-poitiers.fr',
    '',
  ])('%j: none', (address) => {
    expect(at(address)).toBeUndefined();
  });

  it('is that of its host, whatever else the address says', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        expect(at(address)).toBeUndefined();
        const { protocol, host, pathname, search, hash } = new URL(address);
        const rest = `${pathname}${search}${hash}`;
        expect(at(`${protocol}//${host}.ac-bordeaux.fr${rest}`)).toBe('Bordeaux');
        expect(at(`${protocol}//ac-bordeaux.fr:444${rest}`)).toBe('Bordeaux');
        expect(at(`${protocol}//ac-bordeaux.fr.${host}${rest}`)).toBeUndefined();
        expect(at(`${protocol}//${host}/ac-bordeaux.fr${rest}`)).toBeUndefined();
      }),
    );
  });

  it('of every académie is found at each of its hosts, and never one letter away', () => {
    const real = loadDataFolder().academies;
    for (const { name, hosts } of real) {
      for (const host of hosts) {
        expect(academieOfAddress(`https://www.${host}/`, real)?.name).toBe(name);
        for (const other of [`x${host}`, `${host}x`, `${host}.fr`, host.replace('.', '-')])
          expect(academieOfAddress(`https://${other}/`, real), other).toBeUndefined();
      }
    }
  });
});
