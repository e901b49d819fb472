import { expect, it } from 'vitest';
import { releaseNotes } from '../../../../scripts/package/release-notes.ts';

const CHANGELOG = `# Changelog

## 0.3.0 – not released

- To come.

## 0.2.0 – 2026-12-01

- **Search** finds more.
- Fewer clicks.

## 0.1.0 – 2026-11-25

- First.
`;

it('gives what the changelog says of the version, and no more', () => {
  expect(releaseNotes('v0.2.0', '0.2.0', CHANGELOG)).toBe('- **Search** finds more.\n- Fewer clicks.\n');
});

it.each([
  ['v0.2.1', '0.2.0', 'is not the version in package.json'],
  ['v0.4.0', '0.4.0', 'tells nothing of 0.4.0'],
  ['v0.3.0', '0.3.0', 'gives no day'],
])('refuses %s for version %s: %s', (tag, version, reason) => {
  expect(() => releaseNotes(tag, version, CHANGELOG)).toThrow(reason);
});
