/** The lint rule finds each way to make markup of a text, in what browsers load. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const REFUSED = [
  'return (element.innerHTML = text);',
  "return (element['outerHTML'] = text);",
  "return element.insertAdjacentHTML('beforeend', text);",
  "return new DOMParser().parseFromString(text, 'text/html');",
  'return document.createRange().createContextualFragment(text);',
  'return document.write(text);',
  'return element.setHTMLUnsafe(text);',
];
const PLAIN = 'return (element.textContent = text);';

let folder: string;
let said: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-lint-'));
  for (const file of ['biome.json', 'no-html-strings.grit']) copyFileSync(file, join(folder, file));
  for (const place of ['lib', 'components', 'entrypoints']) {
    mkdirSync(join(folder, place));
    for (const [rank, line] of [...REFUSED, PLAIN].entries())
      writeFileSync(
        join(folder, place, `${rank}.ts`),
        `export function show(element: HTMLElement, text: string): unknown {\n  ${line}\n}\n`,
      );
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--colors=off'],
    { cwd: folder, encoding: 'utf8' },
  );
  said = stdout + stderr;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files of which the rule speaks. */
const found = () => [...said.matchAll(/^(\S+\.ts):\d+:\d+ plugin/gm)].map(([, file]) => file);

it.each([...REFUSED.entries()])('%i: %s', (rank) => {
  for (const place of ['lib', 'components', 'entrypoints']) expect(found()).toContain(`${place}/${rank}.ts`);
});

it('lets a text be a text', () => {
  expect(found().filter((file) => file?.endsWith(`/${REFUSED.length}.ts`))).toEqual([]);
});
