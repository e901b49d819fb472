import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepLastQuery, readLastQuery } from '../../../../lib/browser/last-query.ts';
import { browser, startBrowser } from '../../../fixtures/browser.ts';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const MINUTE = 60_000;

beforeEach(async () => void (await startBrowser()));
afterEach(() => vi.restoreAllMocks());

it.each([
  [0, 'gpds'],
  [9 * MINUTE, 'gpds'],
  [10 * MINUTE, ''],
  // The clock was set back.
  [-MINUTE, ''],
])('%i ms later, «%s» is there', async (later, query) => {
  await keepLastQuery('gpds', NOW);
  expect(await readLastQuery(NOW + later)).toBe(query);
});

it('nothing is there at first, nor when it cannot be read', async () => {
  expect(await readLastQuery(NOW)).toBe('');
  await browser.storage.session.set({ lastQuery: 'gpds' });
  expect(await readLastQuery(NOW)).toBe('');
});

it('a browser that can keep nothing starts with an empty field', async () => {
  const full = new Error('QUOTA_BYTES quota exceeded');
  vi.spyOn(browser.storage.session, 'set').mockRejectedValue(full);
  vi.spyOn(browser.storage.session, 'get').mockRejectedValue(full);
  await keepLastQuery('gpds', NOW);
  expect(await readLastQuery(NOW)).toBe('');
});

it('a browser without a session’s storage starts with an empty field', async () => {
  vi.spyOn(browser.storage, 'session', 'get').mockReturnValue(undefined as never);
  await keepLastQuery('gpds', NOW);
  expect(await readLastQuery(NOW)).toBe('');
});
