import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A fragment of a page has no landmarks of its own, and its title is the page's second heading. */
const FRAGMENT_RULES = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };

/** @returns what axe finds wrong on a page, or on a part of one shown alone: the rule, then the elements. */
export async function violations(page: Page, what: 'page' | 'fragment'): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    async (rules) => {
      const axe = Reflect.get(window, 'axe') as typeof import('axe-core');
      const { violations } = await axe.run(document, { rules });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    what === 'fragment' ? FRAGMENT_RULES : {},
  );
}
