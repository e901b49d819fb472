import { beforeEach, expect, it, vi } from 'vitest';
import { OTHER_ORIGINS } from '../../../../lib/browser/other-sites.ts';
import { followSites, requestSites } from '../../../../lib/browser/school-sites.ts';
import { access, browser, inGesture, startBrowser } from '../../../fixtures/browser.ts';
import { REVIEWED_HOSTS } from '../../../fixtures/reviewed-access.ts';

let seen: boolean[];
beforeEach(async () => {
  await startBrowser();
  seen = [];
});
const last = (hasSites: boolean) => vi.waitFor(() => expect(seen.at(-1)).toBe(hasSites), { interval: 1 });

it('the sites are missing until they are allowed, and again once they are withdrawn', async () => {
  followSites((hasSites) => seen.push(hasSites));
  await last(false);
  await inGesture(requestSites);
  await last(true);
  await browser.permissions.remove({ origins: [...REVIEWED_HOSTS] });
  await last(false);
});

it('someone who allows one site has chosen', async () => {
  access.granted.add('https://www.ac-poitiers.fr/*');
  followSites((hasSites) => seen.push(hasSites));
  await last(true);
});

it('other official sites do not stand for them', async () => {
  for (const origin of OTHER_ORIGINS) access.granted.add(origin);
  followSites((hasSites) => seen.push(hasSites));
  await last(false);
});
