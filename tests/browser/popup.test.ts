/** The popup as a person uses it: the search, an entry, what one comes back to, the filters. */
import { describe, expect, it } from 'vitest';
import { waitToPerceive } from '../../scripts/browsers/perceive.ts';
import { startEachInPopup } from './support/in-popup.ts';

const session = startEachInPopup();

describe('the popup, opened by a click on the toolbar icon', () => {
  it('is ready to type in, with what can be asked', async () => {
    expect(await session.popup.hasFocusInField()).toBe(true);
    const field = await session.popup.page.accessibility.snapshot({ interestingOnly: true });
    expect(JSON.stringify(field)).toContain('"name":"Rechercher dans le catalogue"');
    expect(await session.popup.text()).toContain('Catalogue du 22 novembre 2026');
  });

  it.each([
    ['referant decroch', 'Référent décrochage scolaire'],
    ['aliances', 'Alliances éducatives'],
    ['cplds', 'Certificat de professionnalisation en matière de lutte contre le décrochage scolaire'],
    ['montpon', 'Ma classe idéale'],
    ['c’est quoi le gpds', 'Groupe de prévention du décrochage scolaire'],
  ])('answers «%s» with «%s» first', async (query, title) => {
    await session.popup.search(query);
    expect((await session.popup.titles())[0]).toBe(title);
  });

  it('marks what was found, and says kind and place in words', async () => {
    await session.popup.search('mirebeau');
    const [option] = await session.popup.page.$$eval('[role="option"]', (options) =>
      options.map((each) => (each as HTMLElement).innerText),
    );
    expect(option).toContain('Utiliser le sport comme vecteur de persévérance scolaire');
    expect(option).toContain('Action');
    expect(option).toContain('Collège Georges David, Mirebeau (86)');
    await session.popup.search('sport mirebeau');
    expect(await session.popup.page.$eval('[role="option"] mark', (mark) => mark.textContent)).toBe('sport');
  });

  it('tells a screen reader how many there are once typing has paused, and no number before', async () => {
    const { page } = session.popup;
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const status = document.querySelector('.panel > [role="status"]');
      if (!status) throw new Error('Nothing is there to speak');
      new MutationObserver(() => {
        if (status.textContent) said.push(status.textContent);
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await session.popup.search('mirebeau');
    const count = (await session.popup.titles()).length;
    await waitToPerceive(page, 'StaticText', `${count} résultats`);
    expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([`${count} résultats`]);
    await session.popup.search('recette de crêpes');
    await waitToPerceive(page, 'StaticText', 'Aucun résultat');
  });

  it('says plainly when the catalogue has nothing', async () => {
    await session.popup.search('recette de crêpes');
    expect(await session.popup.titles()).toEqual([]);
    expect(await session.popup.text()).toContain(
      'Rien dans le catalogue pour «\u00a0recette de crêpes\u00a0».',
    );
  });
});

describe('the popup by keyboard alone', () => {
  it('moves through the hits, opens one in place and comes back to the same list', async () => {
    await session.popup.search('décrochage');
    const titles = await session.popup.titles();
    expect(titles.length).toBeGreaterThan(5);
    await session.popup.press('ArrowDown');
    await session.popup.press('ArrowDown');
    await session.popup.press('ArrowUp');
    expect(await session.popup.activeTitle()).toContain(titles[1]);
    await session.popup.press('Enter');
    expect(await session.popup.openedTitle()).toContain(titles[1]);
    expect(await session.popup.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await session.popup.press('Escape');
    await session.popup.page.waitForSelector('[role="option"]');
    expect(await session.popup.titles()).toEqual(titles);
    expect(await session.popup.activeTitle()).toContain(titles[1]);
    expect(await session.popup.query()).toBe('décrochage');
    expect(await session.popup.hasFocusInField()).toBe(true);
  });

  it('wraps around at both ends', async () => {
    await session.popup.search('mirebeau');
    const titles = await session.popup.titles();
    await session.popup.press('ArrowUp');
    expect(await session.popup.activeTitle()).toContain(titles.at(-1));
    await session.popup.press('ArrowDown');
    expect(await session.popup.activeTitle()).toContain(titles[0]);
  });

  it('empties the field with Escape and stays open', async () => {
    await session.popup.search('gpds');
    await session.popup.press('Escape');
    await session.popup.page.waitForSelector('.home-foot');
    expect(await session.popup.query()).toBe('');
    expect(await session.popup.hasFocusInField()).toBe(true);
  });
});

describe('an entry, opened in place', () => {
  it('shows a definition whole, with sources that can be opened', async () => {
    await session.popup.search('cplds');
    await session.popup.press('Enter');
    expect(await session.popup.openedTitle()).toContain('(CPLDS)');
    const text = await session.popup.text();
    for (const fact of [
      '190',
      '120',
      'Décret n°\u00a02017-791',
      'Les sources ne disent pas toutes la même chose',
      'Voir aussi',
    ]) {
      expect(text).toContain(fact);
    }
    const links = await session.popup.page.$$eval('article a:not([href^="mailto:"])', (anchors) =>
      anchors.map((anchor) => [anchor.href, anchor.target, anchor.rel]),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const [href, target, rel] of links) {
      expect(href).toMatch(/^https?:\/\//);
      expect(target).toBe('_blank');
      expect(rel).toContain('noopener');
    }
  });

  it('never shows a closed registration as open', async () => {
    await session.popup.search('inscription cplds session 2025');
    await session.popup.press('Enter');
    await session.popup.openedTitle();
    expect(await session.popup.text()).toContain('Inscriptions closes depuis le 20 septembre 2024');
  });

  it('says when the source does not describe an action', async () => {
    await session.popup.search('mirebeau');
    await session.popup.press('Enter');
    await session.popup.openedTitle();
    expect(await session.popup.text()).toContain('La source nomme cette action sans la décrire.');
  });

  it('leads on to related entries and back, one step at a time', async () => {
    await session.popup.search('gpds');
    await session.popup.press('Enter');
    await session.popup.openedTitle();
    await session.popup.page.click('.related button');
    await session.popup.page.waitForFunction(
      () => !document.querySelector('article h1')?.textContent?.includes('GPDS'),
    );
    await session.popup.press('Escape');
    await session.popup.page.waitForFunction(() =>
      document.querySelector('article h1')?.textContent?.includes('GPDS'),
    );
    await session.popup.press('Escape');
    await session.popup.page.waitForSelector('[role="option"]');
    expect((await session.popup.titles())[0]).toBe('Groupe de prévention du décrochage scolaire');
  });
});

describe('what one comes back to', () => {
  it('the last question is there, selected, so that typing takes its place', async () => {
    await session.popup.search('mirebeau');
    await session.reopen();
    await session.popup.page.waitForSelector('[role="option"]');
    expect(await session.popup.query()).toBe('mirebeau');
    expect(await session.popup.hasFocusInField()).toBe(true);
    await session.popup.page.keyboard.type('gpds');
    await session.popup.page.waitForFunction(() =>
      document.querySelector('[role="option"]')?.textContent?.includes('GPDS'),
    );
    expect(await session.popup.query()).toBe('gpds');
  });

  it('an emptied field stays empty', async () => {
    await session.popup.search('mirebeau');
    await session.popup.press('Escape');
    await session.popup.page.waitForSelector('.home-foot');
    await session.reopen();
    await session.popup.page.waitForSelector('.home-foot');
    expect(await session.popup.query()).toBe('');
  });

  it('a favourite and the entries seen stand in the next popup', async () => {
    await session.popup.search('cplds');
    await session.popup.press('Enter');
    await session.popup.openedTitle();
    await session.popup.page.locator('aria/Favori[role="button"]').click();
    await session.popup.page.waitForSelector('[aria-pressed="true"]');
    await session.popup.press('Escape');
    await session.popup.press('Escape');
    await session.reopen();
    await session.popup.page.waitForSelector('.kept');
    const text = await session.popup.text();
    expect(text).toMatch(/Favoris\s+Certificat de professionnalisation/);
    expect(text).toMatch(/Vus récemment\s+Certificat de professionnalisation/);
  });
});
