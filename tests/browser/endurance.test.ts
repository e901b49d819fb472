/** Used over and over, the extension holds no more than before; `npm run test:soak` is the long form. */
import { expect, it } from 'vitest';
import { endure, growth } from './support/endure.ts';

it('three rounds leave listeners, nodes and memory flat', { timeout: 120_000 }, async () => {
  expect(growth(await endure(10, 3))).toEqual([]);
});
