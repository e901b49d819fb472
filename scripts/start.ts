/**
 * npm start: builds the extension and opens it in a browser on a demonstration page. Without a display it takes the
 * tour headless, prints what it found and leaves screenshots in .output/tour/.
 */
import { build } from 'wxt';
import { ensureTools } from './browsers/ensure.ts';
import { launchChromium } from './browsers/launch.ts';
import { DEMO_ADDRESS, serveDemo } from './demo/server.ts';
import { takeTour } from './tour.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

ensureTools('chromium');
await build({ browser: 'chrome' });
const { server, port } = await serveDemo();
const browser = await launchChromium({ isHeadless: !hasDisplay, port, keepsWelcome: hasDisplay });

if (hasDisplay) {
  const [page] = await browser.pages();
  await page?.goto(DEMO_ADDRESS);
  await page?.bringToFront();
  console.log(
    'Le navigateur est ouvert : cliquez sur l’icône « Repères Persévérance » de la barre d’outils (menu des extensions).',
  );
  console.log('Fermez-le pour terminer.');
  await new Promise((closed) => browser.once('disconnected', closed));
} else {
  await takeTour(browser);
  await browser.close();
}
server.close();
