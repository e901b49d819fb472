import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGE = new URL('page.html', import.meta.url);

/** The demonstration page's address in a browser whose host names all lead to this server. */
export const DEMO_ADDRESS = 'http://www.ac-poitiers.fr/prevenir-le-decrochage';

/** Serves the demonstration page for every address. @returns the listening server and its port. */
export async function serveDemo(): Promise<{ server: Server; port: number }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(readFileSync(PAGE));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, port: (server.address() as AddressInfo).port };
}
