import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { openPopup, sidePanel } from './browsers/launch.ts';
import { clickOn, perceive, waitToPerceive } from './browsers/perceive.ts';
import { DEMO_ADDRESS } from './demo/server.ts';

const FOLDER = join('.output', 'tour');

/** What a teacher in a hurry would type, mistakes included. */
const QUESTIONS = [
  'referant decroch',
  'cplds',
  'aliances',
  'montpon',
  'date inscription certification',
] as const;

/** Goes through the three uses in the built extension, prints the answers and leaves a screenshot of each step. */
export async function takeTour(browser: Browser): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage();
  await page.goto(DEMO_ADDRESS);
  await waitToPerceive(page, 'button', /^Repères · \d/);
  await shoot(page, '1-page');

  say('1. La recherche, depuis l’icône de la barre d’outils');
  await tourPopup(await openPopup(browser, page));
  say('2. La définition d’un terme sélectionné dans la page');
  await tourBubble(page);
  say('3. Le panneau à côté de la page');
  await tourPanel(browser, page);
  say(`Captures d’écran : ${FOLDER}`);
}

const say = (title: string): void => console.log(`\n${title}`);

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

async function tourPopup(popup: Page): Promise<void> {
  await popup.waitForSelector('.home-foot');
  await shoot(popup, '2-popup');
  for (const [rank, question] of QUESTIONS.entries()) {
    await popup.focus('input');
    await popup.$eval('input', (field) => field.select());
    await popup.keyboard.type(question);
    await popup.waitForFunction(
      (typed) => document.querySelector('input')?.value === typed && document.querySelector('.hit'),
      {},
      question,
    );
    await shoot(popup, `2-popup-${rank + 1}-resultats`);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('article');
    await shoot(popup, `2-popup-${rank + 1}-fiche`);
    console.log(`\n  «\u00a0${question}\u00a0»\n${await answer(popup)}`);
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('.hit');
  }
  await popup.close();
}

/** Title, first sentence and source of the opened entry. */
async function answer(panel: Page): Promise<string> {
  const [title, sentence, source] = await Promise.all(
    ['h1', 'p', '.sources li'].map((part) =>
      panel.$eval(`article ${part}`, (element) =>
        (element as HTMLElement).innerText.replaceAll('\n', ' ').replace(/ *\(nouvel onglet\)/, ''),
      ),
    ),
  );
  return `    ${title}\n    ${sentence}\n    Source\u00a0: ${source}`;
}

async function tourBubble(page: Page): Promise<void> {
  await page.bringToFront();
  await page.$eval('#terme', (term) => getSelection()?.selectAllChildren(term));
  const { name } = await waitToPerceive(page, 'dialog');
  await shoot(page, '3-definition');
  console.log(
    `\n  sélection «\u00a0${await page.$eval('#terme', (term) => term.textContent)}\u00a0»\n    ${name}`,
  );
  const sentences = await perceive(page, 'StaticText');
  console.log(`    ${sentences.map((sentence) => sentence.name).find((text) => text.length > name.length)}`);
}

async function tourPanel(browser: Browser, page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await clickOn(page, await waitToPerceive(page, 'button', /^Repères · \d/));
  const panel = await sidePanel(browser);
  await panel.waitForSelector('.term');
  await shoot(panel, '4-panneau');
  const found = await panel.$$eval('.place, .term', (lines) =>
    lines.map((line) => (line as HTMLElement).innerText.split('\n').slice(0, 2)),
  );
  for (const line of found) console.log(`    ${line.join(' – ')}`);
  await clickOn(panel, await waitToPerceive(panel, 'button', /^Groupe de prévention/));
  await panel.waitForSelector('article');
  await shoot(panel, '4-panneau-fiche');
}
