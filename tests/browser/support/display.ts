import { execFileSync, spawn } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { ensureTools } from '../../../scripts/browsers/ensure.ts';

/** A virtual screen with real keys and a real mouse: what the browser's own menus and shortcuts need. */
export interface Display {
  /** Presses a chord, as xdotool names it: `alt+shift+d`. */
  press(...keys: string[]): void;
  click(point: readonly [number, number], button?: 'left' | 'right'): void;
  close(): void;
}

/** Starts the virtual screen; browsers launched headful from now on show there. */
export async function startDisplay(): Promise<Display> {
  ensureTools('xvfb', 'xdotool');
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((ready) =>
    server.stdout.once('data', (chunk) => ready(String(chunk).trim())),
  );
  process.env.DISPLAY = `:${number}`;
  const xdotool = (...args: string[]) => execFileSync('xdotool', args);
  return {
    press: (...keys) => xdotool('key', '--delay', '40', ...keys),
    click: ([x, y], button = 'left') =>
      xdotool('mousemove', String(x), String(y), 'click', button === 'left' ? '1' : '3'),
    close: () => server.kill(),
  };
}

/** Where an element's first letter or middle is on the screen, in pixels. */
export function onScreen(
  page: Page,
  selector: string,
  edge: 'start' | 'middle' = 'middle',
): Promise<[number, number]> {
  return page.$eval(
    selector,
    (element, edge) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const frame = (outerWidth - innerWidth) / 2;
      const x = screenX + frame + (edge === 'start' ? left + 1 : left + width / 2);
      const y = screenY + outerHeight - innerHeight - frame + top + height / 2;
      return [Math.round(x), Math.round(y)] satisfies [number, number] as [number, number];
    },
    edge,
  );
}
