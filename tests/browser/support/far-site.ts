import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

/** Milliseconds until a response comes: a school's connection to a site that is not asleep. */
const LATENCY = 100;
/** That of the picture that is the last to come, as on most pages. */
const LATE = 300;

const STYLE = 'body { max-width: 70em } img { width: 200px; height: 100px }';
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100"/></svg>';
const LINKS = '<link rel="stylesheet" href="/style.css">';
const PICTURES = [1, 2, 3, 4, 'late'].map((name) => `<img src="/${name}.svg" alt="">`).join('');

/**
 * Serves pages as a site at a distance does, each with a style sheet and pictures. Nothing is kept by the browser.
 * @param pages by path; each is given what it loads.
 */
export async function serveFarSite(
  pages: Readonly<Record<string, string>>,
): Promise<{ port: number; close(): void }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = url.replace(/\?.*/, '');
    const page = pages[path];
    await after(path === '/late.svg' ? LATE : LATENCY);
    const [type, body] = page
      ? [
          'text/html; charset=utf-8',
          page.replace('</head>', `${LINKS}</head>`).replace('</body>', `${PICTURES}</body>`),
        ]
      : path.endsWith('.svg')
        ? ['image/svg+xml', PICTURE]
        : ['text/css', STYLE];
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}
