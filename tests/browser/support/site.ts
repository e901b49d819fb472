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
  /** What was asked for until now, each as host and path. */
  requests: readonly string[];
  /** How many connections spoke something else than http, such as one for an https address. */
  strangers(): number;
  close(): void;
}

export async function serveSite(): Promise<Site> {
  const requests: string[] = [];
  let strangers = 0;
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
  server.on('clientError', (_error, socket) => {
    strangers += 1;
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    requests,
    strangers: () => strangers,
    port: (server.address() as AddressInfo).port,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}
