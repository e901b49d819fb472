import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, findCommand } from './find.ts';

/** Of the pictures of the stores. */
const FONTS = ['dejavu/DejaVuSans.ttf', 'liberation/LiberationSerif-Regular.ttf'];

/** What a run may need from the system: how to see that it is there, and Debian's packages that bring it. */
const TOOLS = {
  chromium: { packages: ['chromium'], isThere: () => findBrowser('chromium') !== undefined },
  firefox: { packages: ['firefox-esr'], isThere: () => findBrowser('firefox') !== undefined },
  xvfb: { packages: ['xvfb'], isThere: () => findCommand(['Xvfb']) !== undefined },
  fonts: {
    packages: ['fonts-dejavu-core', 'fonts-liberation'],
    isThere: () => FONTS.every((file) => existsSync(`/usr/share/fonts/truetype/${file}`)),
  },
  xdotool: { packages: ['xdotool'], isThere: () => findCommand(['xdotool']) !== undefined },
} as const;

export type Tool = keyof typeof TOOLS;

/**
 * Makes sure the tools are there: installs Debian's packages where that is possible without asking (root, `apt-get`).
 * @throws Error naming the exact command to run where it is not.
 */
export function ensureTools(...tools: readonly Tool[]): void {
  const missing = tools.filter((tool) => !TOOLS[tool].isThere());
  if (missing.length === 0) return;
  const packages = missing.flatMap((tool) => TOOLS[tool].packages);
  const isRoot = process.getuid?.() === 0;
  if (isRoot && findCommand(['apt-get'])) install(packages);
  const stillMissing = missing.filter((tool) => !TOOLS[tool].isThere());
  if (stillMissing.length > 0) throw new Error(howTo(stillMissing));
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt-get (once)...`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function howTo(tools: readonly Tool[]): string {
  const packages = tools.flatMap((tool) => TOOLS[tool].packages).join(' ');
  return [
    `Missing on this machine: ${tools.join(', ')}.`,
    `On Debian or Ubuntu, run: sudo apt-get install -y ${packages}`,
    'Elsewhere, install Chrome (or Edge) and Firefox, or give their paths in CHROMIUM_PATH and FIREFOX_PATH.',
  ].join('\n');
}
