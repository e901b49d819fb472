/** The transform against the Preact that is installed: an update that moves the branch fails here. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { withoutInnerHtml } from '../../../../scripts/build/preact-without-inner-html.ts';

const installed = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('preact')), 'preact.module.js'),
  'utf8',
);

it('takes out of the installed Preact what writes HTML, and nothing else', async () => {
  expect(installed.match(/innerHTML/g)).toHaveLength(3);
  const cut = withoutInnerHtml(installed);
  expect(cut).not.toContain('innerHTML');
  expect(installed.length - cut.length).toBeLessThan(120);
  const preact = await import(`data:text/javascript,${encodeURIComponent(cut)}`);
  expect(Object.keys(preact)).toContain('hydrate');
});

it('says so when Preact no longer looks as expected', () => {
  expect(() => withoutInnerHtml('u.innerHTML=h')).toThrow('Preact has changed');
  expect(() => withoutInnerHtml(`${installed};d.innerHTML=x`)).toThrow('Preact has changed');
  expect(() => withoutInnerHtml('')).toThrow('Preact has changed');
});
