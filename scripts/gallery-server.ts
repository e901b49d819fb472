import { createServer, type ViteDevServer } from 'vite';
import { compileBundle } from './catalogue/bundle.ts';

/** Serves the gallery with the real catalogue. @returns the server, listening. */
export async function serveGallery(port?: number): Promise<ViteDevServer> {
  const files = Object.entries(compileBundle());
  const server = await createServer({
    configFile: false,
    root: 'components/gallery',
    publicDir: '../../public',
    cacheDir: '../../.wxt/gallery',
    logLevel: 'warn',
    server: { host: '127.0.0.1', ...(port === undefined ? {} : { port }), fs: { allow: ['../..'] } },
    plugins: [
      {
        name: 'catalogue-bundle',
        configureServer(vite) {
          for (const [path, file] of files)
            vite.middlewares.use(path, (_request, response) => {
              response.setHeader('content-type', 'application/json');
              response.end(JSON.stringify(file));
            });
        },
      },
    ],
  });
  return server.listen();
}
