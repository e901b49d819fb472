import { beforeEach, expect, it } from 'vitest';
import { showCount } from '../../../../lib/browser/badge.ts';
import { browser, startBrowser } from '../../../fixtures/browser.ts';

beforeEach(startBrowser);

it('the toolbar icon tells how many terms a tab’s page has, and nothing for none', async () => {
  await showCount(4, 2);
  expect(await browser.action.getBadgeText({ tabId: 4 })).toBe('2');
  await showCount(4, 0);
  expect(await browser.action.getBadgeText({ tabId: 4 })).toBe('');
});
