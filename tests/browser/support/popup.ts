import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults.ts';
import type { Settings } from '../../../lib/settings/settings.ts';

const FIELD = 'input[role="combobox"]';

/** What a person does and sees in the search panel, by role and name. */
export class PopupPage {
  constructor(readonly page: Page) {}

  async search(text: string): Promise<void> {
    await this.page.focus(FIELD);
    await this.page.$eval(FIELD, (field) => (field as HTMLInputElement).select());
    await this.page.keyboard.type(text);
    await this.page.waitForFunction(
      (typed) =>
        document.querySelector<HTMLInputElement>('input[role="combobox"]')?.value === typed &&
        document.querySelector('[role="option"], .nothing'),
      {},
      text,
    );
  }

  /** Titles of the hits, in order, without the acronym that follows them. */
  titles(): Promise<string[]> {
    return this.page.$$eval('[role="option"] .hit-title', (titles) =>
      titles.map((title) => {
        const copy = title.cloneNode(true) as Element;
        copy.querySelector('.acronym')?.remove();
        return copy.textContent ?? '';
      }),
    );
  }

  /** Title of the option that Enter would open. */
  activeTitle(): Promise<string | null> {
    return this.page.$eval(FIELD, (field) => {
      const active = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
      return active?.querySelector('.hit-title')?.firstChild
        ? (active.querySelector('.hit-title')?.textContent ?? null)
        : null;
    });
  }

  press(key: 'ArrowDown' | 'ArrowUp' | 'Enter' | 'Escape'): Promise<void> {
    return this.page.keyboard.press(key);
  }

  async openedTitle(): Promise<string> {
    await this.page.waitForSelector('article h1');
    return this.page.$eval('article h1', (title) => title.textContent ?? '');
  }

  hasEntry(): Promise<boolean> {
    return this.page.$('article').then((article) => article !== null);
  }

  text(): Promise<string> {
    return this.page.$eval('main', (main) => (main as HTMLElement).innerText);
  }

  query(): Promise<string> {
    return this.page.$eval(FIELD, (field) => (field as HTMLInputElement).value);
  }

  hasFocusInField(): Promise<boolean> {
    return this.page.$eval(FIELD, (field) => document.activeElement === field);
  }

  /** Writes settings as the options page does, over those of someone new. */
  settle(change: Partial<Settings>): Promise<void> {
    return this.page.evaluate(
      (settings) => {
        const { storage } = Reflect.get(globalThis, 'chrome') as typeof import('wxt/browser').browser;
        return storage.local.set({ settings });
      },
      { ...DEFAULT_SETTINGS, ...change },
    );
  }

  /** Makes the person someone new: nothing kept, nothing typed before. */
  forget(): Promise<void> {
    return this.page.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'chrome') as typeof import('wxt/browser').browser;
      await Promise.all([storage.local.clear(), storage.session.clear()]);
    });
  }
}
