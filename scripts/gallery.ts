/** npm run gallery: every component in each state, light and dark, at the printed address. */
import { serveGallery } from './gallery-server.ts';

const server = await serveGallery(5180);
server.printUrls();
