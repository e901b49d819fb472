import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLinks, type Verdict } from '../../../../scripts/links/check.ts';

const LIMITS = { timeout: 300, maxRetries: 0 } as const;

let site: string;
let other: string;
let servers: Server[];
const requests = new Map<string, number>();
let open = 0;
let mostOpen = 0;

const answer: RequestListener = ({ url = '/' }, response) => {
  requests.set(url, (requests.get(url) ?? 0) + 1);
  const end = (status: number, headers = {}) =>
    response.writeHead(status, headers).end('<title>Page</title>');
  if (url === '/redirection') return end(301, { location: '/page' });
  if (url === '/boucle') return end(302, { location: '/boucle' });
  if (url === '/absente') return end(404);
  if (url === '/gardee') return end(403);
  if (url === '/cassee') return end(500);
  if (url === '/muette') return;
  if (url.startsWith('/lente')) {
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    return setTimeout(() => {
      open -= 1;
      end(200);
    }, 30);
  }
  return end(200, { 'content-type': 'text/html' });
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );

beforeAll(async () => {
  const plain = createServer(answer);
  const second = createServer(answer);
  servers = [plain, second];
  site = `http://127.0.0.1:${await listen(plain)}`;
  other = `http://127.0.0.1:${await listen(second)}`;
});

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function verdictOn(url: string): Promise<Verdict | undefined> {
  return (await checkLinks([url], LIMITS)).get(url);
}

describe('a link', () => {
  it.each([
    ['/page', { status: 'alive' }],
    ['/page#titre', { status: 'alive' }],
    ['/absente', { status: 'dead', reason: 'réponse 404' }],
    ['/cassee', { status: 'dead', reason: 'réponse 500' }],
    ['/gardee', { status: 'refused', reason: 'réponse 403' }],
    ['/muette', { status: 'dead', reason: 'pas de réponse à temps' }],
    ['/boucle', { status: 'dead', reason: 'trop de redirections' }],
  ])('%s', async (path, verdict) => {
    expect(await verdictOn(`${site}${path}`)).toMatchObject(verdict);
  });

  it('that moved says where', async () => {
    expect(await verdictOn(`${site}/redirection`)).toEqual({ status: 'moved', to: `${site}/page` });
  });

  it('to a site whose encryption is broken', async () => {
    expect(await verdictOn(`${site.replace('http:', 'https:')}/page`)).toMatchObject({
      status: 'dead',
      reason: 'chiffrement ou certificat non valable',
    });
  });

  it('to a site that is gone', async () => {
    expect(await verdictOn('http://127.0.0.1:9/page')).toMatchObject({ status: 'dead' });
    expect(await verdictOn('http://absent.invalid/')).toMatchObject({ reason: 'site introuvable' });
  });
});

it('is asked again once when the failure may pass, and not when the answer is final', async () => {
  requests.clear();
  await checkLinks([`${site}/cassee`, `${site}/absente`], { ...LIMITS, maxRetries: 1 });
  expect(requests.get('/cassee')).toBe(2);
  expect(requests.get('/absente')).toBe(1);
});

it('one site is asked one thing at a time, two sites at once', async () => {
  const paths = ['/lente1', '/lente2', '/lente3'];
  await checkLinks(
    paths.map((path) => `${site}${path}`),
    LIMITS,
  );
  expect(mostOpen).toBe(1);
  await checkLinks(
    [site, other].flatMap((host) => paths.map((path) => `${host}${path}`)),
    LIMITS,
  );
  expect(mostOpen).toBe(2);
});
