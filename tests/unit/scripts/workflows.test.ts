/** What the public CI may do: a moved tag or a wide token there would reach every user at the next release. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Job {
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

const FOLDER = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const workflow: { permissions: unknown; jobs: Record<string, Job> } = parse(text);
  const jobs = Object.values(workflow.jobs);

  it('pins each action by its full hash, with its version beside', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read, and write only where nothing of the project runs', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { steps } of jobs.filter(({ permissions }) => permissions))
      expect(
        steps.filter(({ run, uses }) => /npm|node/.test(run ?? '') || /checkout/.test(uses ?? '')),
      ).toEqual([]);
  });

  it('runs the commands that a person runs', () => {
    const commands = jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    const npm = commands.flatMap((command) => /^npm (?:run )?([\w-]+)/.exec(command)?.[1] ?? []);
    expect(npm).toEqual(expect.arrayContaining(['ci', 'check', 'test']));
    expect(npm.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  });
});

it('no npm script needs a Unix shell', () => {
  // What cmd.exe would not read: variables set or read, substitution, globs between quotes, `;` and Unix commands.
  const unixOnly = /^\w+=|[$`;'|]|(^|&& *)(rm|cp|mv|cat|export|test|bash|sh|\.\/)\b/;
  const refused = Object.entries<string>(scripts).filter(([, command]) => unixOnly.test(command));
  expect(refused).toEqual([]);
});
