/** An entry in the real popup: where it leads, what one takes from it, and the way back. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { startEachInPopup } from './support/in-popup.ts';

const session = startEachInPopup();

/** An action with a source on the web, related entries and similar actions. */
const CLASS = '4e CINC (Classe Inclusive Numérique et Coopérative)';
const SOURCE =
  'https://www.cafepedagogique.net/2021/07/05/thibault-lambert-prof-de-francais-en-classe-cooperative/';

async function open(query: string): Promise<Page> {
  await session.popup.search(query);
  await session.popup.press('Enter');
  await session.popup.openedTitle();
  return session.popup.page;
}

/** The titles under a heading of the entry. */
const under = (page: Page, heading: string) =>
  page.$$eval(
    'section',
    (sections, wanted) =>
      sections
        .filter((section) => section.querySelector('h2')?.textContent === wanted)
        .flatMap((section) =>
          [...section.querySelectorAll('button')].map(({ innerText }) => innerText.trim()),
        ),
    heading,
  );

describe('an entry', () => {
  it('leads to its source, to the archived copy of it, and says that both open beside', async () => {
    const page = await open('4e cinc');
    expect(await session.popup.openedTitle()).toBe(CLASS);
    const links = await page.$$eval('.sources a', (anchors) =>
      anchors.map(({ href, target, textContent, ariaLabel }) => ({
        href,
        target,
        name: ariaLabel ?? textContent?.replaceAll('\u00a0', ' '),
      })),
    );
    const title = '4e CINC : une classe inclusive, numérique et coopérative';
    expect(links.map(({ href }) => href)).toEqual([SOURCE, expect.stringContaining(`web.archive.org/`)]);
    expect(links[1]?.href).toContain(SOURCE);
    for (const { target } of links) expect(target).toBe('_blank');
    expect(links[0]?.name).toBe(`${title}  (nouvel onglet)`);
    expect(links[1]?.name?.replaceAll('\u00a0', ' ')).toBe(`copie archivée : ${title} (nouvel onglet)`);
  });

  it('leads on to related entries and to similar actions elsewhere', async () => {
    const page = await open('4e cinc');
    expect(await under(page, 'Voir aussi')).toEqual(['École inclusive', 'Tutorat par les pairs']);
    const [first = ''] = await under(page, 'Actions proches');
    await page.$$eval(
      'section button',
      (buttons, title) => buttons.find(({ innerText }) => innerText.trim() === title)?.click(),
      first,
    );
    await page.waitForFunction(
      (title) => document.querySelector('article h1')?.textContent === title,
      {},
      first,
    );
  });

  it('is copied with its source', async () => {
    const page = await open('4e cinc');
    await page.evaluate(() =>
      addEventListener('paste', (event) =>
        Object.assign(window, { pasted: event.clipboardData?.getData('text') }),
      ),
    );
    await page.locator('aria/Copier[role="button"]').click();
    await page.waitForFunction(() =>
      document.querySelector('.copied')?.textContent?.includes('Copié avec la source'),
    );
    await page.focus('input');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    const pasted = String(await page.evaluate(() => Reflect.get(window, 'pasted')));
    expect(pasted.split('\n')).toEqual([
      `${CLASS}\u00a0: Collège Édouard Vaillant, Gennevilliers (92) · Académie de Versailles`,
      expect.stringMatching(/^Source\u00a0: 4e CINC.*, https:\/\/www\.cafepedagogique\.net\//),
    ]);
  });

  it('is corrected by a letter that names it and the catalogue, and nothing of the person', async () => {
    await session.popup.settle({ academie: 'Poitiers' });
    await session.reopen();
    const page = await open('referant decroch');
    const href = await page.$eval('a[href^="mailto:"]', (link) => link.getAttribute('href') ?? '');
    const letter = new URL(href);
    // `.example` is nobody's: who publishes the extension puts an address here.
    expect(letter.pathname).toMatch(/^[a-z]+@[a-z.]+$/);
    expect([...letter.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(letter.searchParams.get('subject')).toBe('Correction\u00a0: Référent décrochage scolaire');
    expect(letter.searchParams.get('body')?.split('\r\n')).toEqual([
      'Bonjour,',
      '',
      'Ce qui est à corriger (et la source, si vous la connaissez)\u00a0:',
      '',
      '',
      'Fiche\u00a0: Référent décrochage scolaire (rds)',
      'Catalogue du 2026-11-22',
    ]);
  });
});

describe('coming back', () => {
  it('from an entry far down the hits leads to the same place of the list', async () => {
    const { page } = session.popup;
    await session.popup.search('décrochage');
    await page.$eval('.hit:nth-child(18)', (hit) => hit.scrollIntoView({ block: 'center' }));
    const before = await page.$eval('.hits', ({ scrollTop }) => scrollTop);
    expect(before).toBeGreaterThan(400);
    const title = await page.$eval('.hit:nth-child(18) .hit-title', ({ textContent }) => textContent);
    await page.click('.hit:nth-child(18)');
    await session.popup.openedTitle();
    await page.locator('aria/Retour aux résultats').click();
    await page.waitForSelector('.hit:nth-child(18)');
    expect(await session.popup.activeTitle()).toBe(title);
    expect(await page.$eval('.hits', ({ scrollTop }) => scrollTop)).toBe(before);
    expect(await session.popup.hasFocusInField()).toBe(true);
  });

  it('from a situation at the end of the unfolded list leads to it, with the focus on it', async () => {
    const { page } = session.popup;
    await page.$eval('.situations + .chip', (more) => (more as HTMLElement).click());
    await page.waitForSelector('.situations li:nth-child(12)');
    const last = await page.waitForSelector('.situations li:last-child button');
    await last?.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    const before = await page.$eval('.pane', ({ scrollTop }) => scrollTop);
    expect(before).toBeGreaterThan(200);
    await last?.click();
    await session.popup.openedTitle();
    expect(await page.$eval('.pane', ({ scrollTop }) => scrollTop)).toBe(0);
    await session.popup.press('Escape');
    await page.waitForFunction(() => !document.querySelector('article'));
    expect(await page.$eval('.pane', ({ scrollTop }) => scrollTop)).toBe(before);
    expect(await last?.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});
