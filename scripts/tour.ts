import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { openPopup } from './browsers/launch.ts';
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

/** Asks real questions of the built extension, prints the answers and leaves a screenshot of each step. */
export async function takeTour(browser: Browser): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage();
  await page.goto(DEMO_ADDRESS);
  await page.screenshot({ path: join(FOLDER, '1-page.png') });
  await tourPopup(await openPopup(browser, page));
  console.log(`\nCaptures d’écran : ${FOLDER}`);
}

async function tourPopup(popup: Page): Promise<void> {
  await popup.waitForSelector('.welcome');
  await popup.screenshot({ path: join(FOLDER, '2-popup.png') });
  for (const [rank, question] of QUESTIONS.entries()) {
    await popup.focus('input');
    await popup.$eval('input', (field) => field.select());
    await popup.keyboard.type(question);
    await popup.waitForFunction(
      (typed) => document.querySelector('input')?.value === typed && document.querySelector('.hit'),
      {},
      question,
    );
    await popup.screenshot({ path: join(FOLDER, `3-${rank + 1}-resultats.png`) });
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('article');
    await popup.screenshot({ path: join(FOLDER, `3-${rank + 1}-fiche.png`) });
    console.log(`\n« ${question} »\n${await answer(popup)}`);
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('.hit');
  }
}

/** Title, first sentence and source of the opened entry. */
async function answer(popup: Page): Promise<string> {
  const [title, sentence, source] = await Promise.all(
    ['h1', 'p', '.sources li'].map((part) =>
      popup.$eval(`article ${part}`, (element) => (element as HTMLElement).innerText.replaceAll('\n', ' ')),
    ),
  );
  return `  ${title}\n  ${sentence}\n  Source : ${source}`;
}
