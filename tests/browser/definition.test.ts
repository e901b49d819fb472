/** Highlighting a term on an académie's site, in real Chromium. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { killWorker, launchChromium, loadedExtension } from '../../scripts/browsers/launch.ts';
import {
  boxOf,
  clickOn,
  perceive,
  perceivedText,
  styleOf,
  waitToPerceive,
  waitUntilGone,
} from '../../scripts/browsers/perceive.ts';
import { untilHeard } from './support/heard.ts';
import { passFrames, selectByKeyboard, selectByMouse } from './support/select.ts';
import { type Site, serveSite } from './support/site.ts';

const GPDS = 'Groupe de prévention du décrochage scolaire';
const RDS = 'Référent décrochage scolaire';

let site: Site;
let browser: Browser;
let page: Page;
let noise: string[];

beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium({ port: site.port });
});

afterAll(async () => {
  await browser.close();
  site.close();
});

beforeEach(async () => {
  noise = [];
  page = await browser.newPage();
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
});

afterEach(async () => {
  await page.close();
  expect(noise.filter((line) => !line.includes('404'))).toEqual([]);
});

const openAcademiePage = async (path = '/', host = 'www.ac-poitiers.fr') => {
  await page.goto(`http://${host}${path}`);
  await waitToPerceive(page, 'button', /^Repères/);
};

describe('selecting a known term', () => {
  it('by mouse shows its definition, with source, copy and a way to know more', async () => {
    await openAcademiePage();
    await selectByMouse(page, '#gpds');
    await waitToPerceive(page, 'dialog', GPDS);
    const text = await perceivedText(page);
    expect(text).toContain('(GPDS)');
    expect(text).toContain('Instance');
    expect(text).toMatch(/Source\u00a0: /);
    expect(await perceive(page, 'button', 'Copier')).toHaveLength(1);
    expect(await perceive(page, 'button', 'En savoir plus')).toHaveLength(1);
  });

  it('by keyboard does the same', async () => {
    await openAcademiePage();
    await selectByKeyboard(page, '#referents');
    await waitToPerceive(page, 'dialog', RDS);
  });

  it('inside a sentence with several terms lists them first', async () => {
    await openAcademiePage();
    await selectByMouse(page, '#sentence');
    await waitToPerceive(page, 'dialog', /^2 termes/);
    await clickOn(page, await waitToPerceive(page, 'button', /MLDS/));
    await waitToPerceive(page, 'dialog', 'Mission de lutte contre le décrochage scolaire');
    await clickOn(page, await waitToPerceive(page, 'button', 'Retour à la liste'));
    await waitToPerceive(page, 'dialog', /^2 termes/);
  });

  it('shows nothing for a text that is no term, nor while typing', async () => {
    await openAcademiePage();
    await selectByMouse(page, '#plain');
    await page.click('#field', { clickCount: 2 });
    // A known term selected afterwards shows that the watch is alive, and that nothing came before it.
    expect(await perceive(page, 'dialog')).toEqual([]);
    await selectByMouse(page, '#gpds');
    await waitToPerceive(page, 'dialog', GPDS);
  });

  it('takes neither the focus nor the selection', async () => {
    await openAcademiePage();
    await selectByMouse(page, '#gpds');
    await waitToPerceive(page, 'dialog', GPDS);
    expect(await page.evaluate(() => [document.activeElement?.tagName, String(getSelection())])).toEqual([
      'BODY',
      'GPDS',
    ]);
  });
});

it('one that shows by itself is announced politely, as a dialog that leaves the page usable', async () => {
  await openAcademiePage();
  await selectByMouse(page, '#gpds');
  await waitToPerceive(page, 'StaticText', `Définition affichée\u00a0: ${GPDS}`);
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const propertiesOf = (role: string) =>
    nodes
      .filter((node) => !node.ignored && node.role?.value === role)
      .map(({ properties = [] }) =>
        Object.fromEntries(properties.map(({ name, value }) => [name as string, value.value as unknown])),
      );
  expect(propertiesOf('status')).toContainEqual(expect.objectContaining({ live: 'polite' }));
  expect(propertiesOf('dialog')).toEqual([expect.objectContaining({ modal: false })]);
});

describe('the bubble', () => {
  beforeEach(async () => {
    await openAcademiePage();
    await selectByMouse(page, '#gpds');
    await waitToPerceive(page, 'dialog', GPDS);
  });

  it('closes with Escape, which the page does not hear', async () => {
    await page.evaluate(() =>
      addEventListener('keydown', (event) => Object.assign(window, { heard: event.key })),
    );
    await page.keyboard.press('Escape');
    await waitUntilGone(page, 'dialog');
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toBeUndefined();
  });

  it('closes with a click elsewhere', async () => {
    await page.click('#plain');
    await waitUntilGone(page, 'dialog');
  });

  it('closes with its own button, and leaves the text under it free', async () => {
    await clickOn(page, await waitToPerceive(page, 'button', 'Fermer la définition'));
    await waitUntilGone(page, 'dialog');
    const elements = await page.evaluate(() =>
      Array.from({ length: 20 }, (_, row) => document.elementFromPoint(300, 20 + row * 20)?.tagName),
    );
    expect(elements).not.toContain('REPERES-PERSEVERANCE');
  });

  it('copies the definition with its source', async () => {
    await page.evaluate(() =>
      addEventListener('paste', (event) =>
        Object.assign(window, { pasted: event.clipboardData?.getData('text') }),
      ),
    );
    await clickOn(page, await waitToPerceive(page, 'button', 'Copier'));
    await waitToPerceive(page, 'StaticText', 'Copié');
    await page.focus('#field');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    const pasted = String(await page.evaluate(() => Reflect.get(window, 'pasted')));
    expect(pasted).toContain(`${GPDS} (GPDS)\u00a0: `);
    expect(pasted).toContain('Source\u00a0: ');
  });

  it('stays inside the window', async () => {
    const { left, top, right, bottom } = await boxOf(page, await waitToPerceive(page, 'dialog', GPDS));
    const viewport = await page.evaluate(() => [innerWidth, innerHeight]);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(viewport[0] ?? 0);
    expect(bottom).toBeLessThanOrEqual(viewport[1] ?? 0);
  });
});

it('shows in the theme that the person chose, of which the page learns nothing', async () => {
  await openAcademiePage();
  const seen = () => page.$eval('reperes-perseverance', ({ outerHTML }) => outerHTML);
  const before = await seen();
  const { id } = await loadedExtension(browser);
  const options = await browser.newPage();
  const choose = async (theme: string) => {
    await options.bringToFront();
    await clickOn(options, await waitToPerceive(options, 'radio', theme));
    await page.bringToFront();
  };
  const handle = () => waitToPerceive(page, 'button', /^Repères/);
  const colours = async () => [
    await styleOf(page, await handle(), 'background-color'),
    await styleOf(page, await waitToPerceive(page, 'dialog', GPDS), 'color', 'background-color'),
  ];
  const light = [['rgb(21, 88, 77)'], ['rgb(28, 42, 41)', 'rgb(255, 255, 255)']];
  const dark = [['rgb(127, 205, 185)'], ['rgb(234, 240, 237)', 'rgb(28, 40, 38)']];
  await options.goto(`chrome-extension://${id}/options.html`);
  await choose('Sombre');
  await selectByMouse(page, '#gpds');
  await expect.poll(colours, { timeout: 8000 }).toEqual(dark);
  expect(await seen()).toBe(before);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await choose('Clair');
  await expect.poll(colours, { timeout: 8000 }).toEqual(light);
  await choose('Comme l’appareil');
  await expect.poll(colours, { timeout: 8000 }).toEqual(dark);
  await options.close();
});

it('moves nothing: no layout shift, its own included, though the page scrolls and the count grows', async () => {
  await page.evaluateOnNewDocument(() => {
    const shifts: unknown[] = [];
    new PerformanceObserver((list) => {
      // Those that a person's input would excuse as well.
      shifts.push(...list.getEntries().map((entry) => JSON.stringify(entry)));
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  await openAcademiePage();
  await page.evaluate(() => {
    document.body.style.paddingBottom = '200vh';
    const late = document.querySelector('#late');
    for (const term of ['CIO', 'ULIS', 'SEGPA', 'PsyEN', 'CPE', 'PSAD', 'FLE', 'UPE2A', 'AESH'])
      late?.append(`Au lycée, ${term}. `);
  });
  await waitToPerceive(page, 'button', /^Repères · \d\d/);
  await selectByMouse(page, '#gpds');
  const topOfBubble = async () => (await boxOf(page, await waitToPerceive(page, 'dialog', GPDS))).top;
  const before = await topOfBubble();
  await page.mouse.wheel({ deltaY: 40 });
  await expect.poll(topOfBubble, { timeout: 8000 }).toBe(before - 40);
  await clickOn(page, await waitToPerceive(page, 'button', 'Ne plus afficher…'));
  await waitToPerceive(page, 'button', 'Ne plus afficher ici');
  await page.keyboard.press('Escape');
  await waitUntilGone(page, 'dialog');
  // A shift is told of a frame after it was seen.
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
  expect(await page.evaluate(() => String(getSelection()))).toBe('GPDS');
});

describe('where it works, and where it keeps away', () => {
  it('answers after the background was stopped', async () => {
    await openAcademiePage();
    await untilHeard(browser);
    await killWorker(browser);
    await selectByMouse(page, '#gpds');
    await waitToPerceive(page, 'dialog', GPDS);
  });

  it('works under a page policy that allows nothing', async () => {
    await openAcademiePage('/csp');
    await selectByMouse(page, '#gpds');
    await waitToPerceive(page, 'dialog', GPDS);
    noise = noise.filter((line) => !line.includes('favicon'));
  });

  it.each(['ac-creteil.fr', 'www2.ac-rouen.fr', 'pedagogie.ac-nantes.fr'])('works on %s', async (host) => {
    await openAcademiePage('/', host);
    await selectByMouse(page, '#gpds');
    await waitToPerceive(page, 'dialog', GPDS);
  });

  it.each(['ac-poitiers.fr.evil.example', 'notac-poitiers.fr', 'example.org'])(
    'puts nothing into %s',
    async (host) => {
      await page.goto(`http://${host}/`);
      await selectByMouse(page, '#gpds');
      // The same extension answers on the académie's own site: it had its chance here.
      const other = await browser.newPage();
      await other.goto('http://ac-poitiers.fr/');
      await waitToPerceive(other, 'button', /^Repères/);
      await other.close();
      expect(await page.$$eval('html > *', (elements) => elements.map(({ tagName }) => tagName))).toEqual([
        'HEAD',
        'BODY',
      ]);
    },
  );

  it('loads nothing but the light file into a page nobody touches', async () => {
    const session = await page.createCDPSession();
    const scripts: string[] = [];
    session.on(
      'Debugger.scriptParsed',
      ({ url }) => url.startsWith('chrome-extension://') && scripts.push(new URL(url).pathname),
    );
    await session.send('Debugger.enable');
    await openAcademiePage();
    // The handle shows its count once the page has been read: all that comes by itself is there.
    await waitToPerceive(page, 'button', /^Repères · \d/);
    expect(scripts).toEqual(['/keys.js', '/content-scripts/academie.js']);
    await selectByMouse(page, '#gpds');
    await waitToPerceive(page, 'dialog', GPDS);
    expect(scripts).toEqual(['/keys.js', '/content-scripts/academie.js', '/bubble.js']);
  });

  it('has the bubble’s file come while a selection is being made, and shows nothing of it before the end', async () => {
    await openAcademiePage();
    const session = await page.createCDPSession();
    const scripts: string[] = [];
    session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url.split('/').at(-1) ?? ''));
    await session.send('Debugger.enable');
    const { left, right, middle } = await page.$eval('#gpds', (term) => {
      const { left, right, top, height } = term.getBoundingClientRect();
      return { left, right, middle: top + height / 2 };
    });
    await page.mouse.move(left + 1, middle);
    await page.mouse.down();
    await page.mouse.move(right - 1, middle, { steps: 5 });
    await expect.poll(() => scripts, { timeout: 8000 }).toContain('bubble.js');
    await passFrames(page, 10);
    expect(await perceive(page, 'dialog')).toEqual([]);
    await page.mouse.up();
    await waitToPerceive(page, 'dialog', GPDS);
    expect(scripts.filter((name) => name === 'bubble.js')).toHaveLength(1);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  it('leaves one element in an académie’s page, and no trace in its globals', async () => {
    await openAcademiePage();
    await selectByMouse(page, '#gpds');
    await waitToPerceive(page, 'dialog', GPDS);
    expect(await page.$$eval('html > *', (elements) => elements.map(({ tagName }) => tagName))).toEqual([
      'HEAD',
      'BODY',
      'REPERES-PERSEVERANCE',
    ]);
    expect(await page.evaluate(() => document.querySelector('reperes-perseverance')?.shadowRoot)).toBeNull();
    expect(
      await page.evaluate(() =>
        Object.getOwnPropertySymbols(window).filter((key) => key.description?.startsWith('reperes')),
      ),
    ).toEqual([]);
  });
});
