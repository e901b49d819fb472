import { expect, it } from 'vitest';
import { browserKind } from '../../../../lib/browser/browser-kind.ts';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36';

it.each([
  [CHROME, 'chrome'],
  [`${CHROME} Edg/150.0.0.0`, 'edge'],
])('«%s» is %s', (userAgent, kind) => {
  expect(browserKind(userAgent)).toBe(kind);
});
