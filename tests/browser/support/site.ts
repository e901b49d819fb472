import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ATTACK_PAGES } from './attacks.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';

const TEXT = `
  <h1>Prévenir le décrochage</h1>
  <p id="one">Chaque semaine, le <span id="gpds">GPDS</span> se réunit au collège.</p>
  <p id="plural">Les <span id="referents">référents décrochage</span> y participent.</p>
  <p id="sentence">Au lycée, la MLDS aide les jeunes à retrouver une place, avec le réseau <span id="foquale">FOQUALE</span>.</p>
  <p id="plain">Le printemps arrive.</p>
  <p id="unknown">Un accompagnement <span id="word">saugrenu</span> pour tous.</p>
  <p><label>Votre message <input id="field" value="GPDS" /></label></p>
  <div id="late"></div>`;

/** The term where it shows, in what can be opened, and in what the page alone can open. */
const ACCORDIONS = `
  <h1>Accueil</h1><p>Un <span id="open">GPDS</span> par collège.</p><div style="height: 2000px"></div>
  <details><summary>Plus</summary><p>Un <span id="in-details">GPDS</span> par lycée.</p></details>
  <div style="height: 0; overflow: hidden"><p>Un GPDS dans un accordéon de la page.</p></div>
  <p style="display: none">Un GPDS caché.</p>
  <div style="height: 2000px"></div>
  <div id="until-found-panel" hidden="until-found"><p>Un <span id="until-found">GPDS</span> sous un onglet.</p></div>
  <script>addEventListener('beforematch', ({ target }) => { document.body.dataset.found = target.id; });</script>`;

/** Leaves word once whoever waits for a quiet moment in it has had many, and says when it comes to the front. */
const AHEAD = `
  <h1>Accueil</h1><p>Un GPDS par collège ; un GPDS de plus.</p>
  <script>
    let moments = 0;
    const wait = () => {
      if ((moments += 1) > 50) localStorage.setItem('isPrepared', '1');
      else setTimeout(() => requestIdleCallback(wait), 20);
    };
    addEventListener('load', wait);
    document.addEventListener('prerenderingchange', () => document.body.append('Le CPLDS est ouvert.'));
  </script>`;

// An English browser would offer to translate, in a window of its own that takes the next key.
const page = (body: string, title = 'Une page d’académie') =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="google" content="notranslate"><title>${title}</title></head><body>${body}</body></html>`;

/** A page built like an académie's real site. */
const built = (name: string) => ({ body: readFileSync(`tests/fixtures/sites/${name}.html`, 'utf8') });

/** What the local server answers, by path, whatever the host. */
const PAGES: Readonly<Record<string, { body: string; headers?: Record<string, string> }>> = {
  '/': { body: page(TEXT) },
  '/autre': { body: page('<h1>Accueil</h1><p>Un GPDS par collège ; un GPDS de plus.</p>') },
  '/sans-terme': { body: page('<h1>Horaires</h1><p>Ouvert le lundi.</p>') },
  '/prepare': { body: page(AHEAD) },
  '/sombre': { body: page(`<style>body { background: #121212; color: #e8e8e8 }</style>${TEXT}`) },
  '/accordeons': { body: page(ACCORDIONS) },
  ...HOSTILE_PAGES,
  ...ATTACK_PAGES,
  '/drupal': built('drupal'),
  '/spip': built('spip'),
  '/wordpress': built('wordpress'),
  '/doc.pdf': { body: '%PDF-1.4\n%', headers: { 'content-type': 'application/pdf' } },
};

/** A local server that plays every host. */
export interface Site {
  port: number;
  /** What was asked for until now, each as host and path; `https://` and the host where no more could be seen. */
  requests: readonly string[];
  close(): void;
}

/** @returns the host that the first packet of an https connection names: after three lengths, the last its own. */
function serverName(packet: Buffer): string {
  for (const { index } of packet.toString('latin1').matchAll(/\0\0(?=.{4}\0)/gs)) {
    const [extension = 0, list = 0, name = 0] = [2, 4, 7].map((offset) =>
      packet.readUInt16BE(index + offset),
    );
    if (extension === list + 2 && list === name + 3)
      return packet.toString('latin1', index + 9, index + 9 + name);
  }
  return 'unknown';
}

export async function serveSite(): Promise<Site> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    // As a proxy (Firefox) the whole address comes in the request line.
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    requests.push(`${request.headers.host}${pathname}`);
    const answer = PAGES[pathname];
    response.writeHead(answer ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...answer?.headers,
    });
    response.end(answer?.body ?? '');
  });
  // The way to an https address: through a proxy, and straight.
  server.on('connect', ({ url }, socket) => {
    requests.push(`https://${url}`);
    socket.destroy();
  });
  server.on('clientError', (error, socket) => {
    const { rawPacket } = error as { rawPacket?: Buffer };
    if (rawPacket) requests.push(`https://${serverName(rawPacket)}`);
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    requests,
    port: (server.address() as AddressInfo).port,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}
