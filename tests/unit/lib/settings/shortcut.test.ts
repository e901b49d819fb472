import { expect, it } from 'vitest';
import { frenchKeys } from '../../../../lib/settings/shortcut.ts';

it.each([
  ['Alt+Shift+D', ['Alt', 'Maj', 'D']],
  ['Ctrl+Shift+Up', ['Ctrl', 'Maj', '↑']],
  // A Mac writes its keys without a sign between them.
  ['⌥⇧D', ['⌥⇧D']],
  ['', []],
])('«%s» is shown as %j', (keys, expected) => {
  expect(frenchKeys(keys)).toEqual(expected);
});
