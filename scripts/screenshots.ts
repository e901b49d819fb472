/** npm run screenshots: photographs every surface, light and dark, for the README and the stores (1280 × 800). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { serveDemo } from './demo/server.ts';
import { THEMES } from './screenshots/scene.ts';
import { launchForPictures, PICTURES, SURFACES } from './screenshots/surfaces.ts';

mkdirSync(PICTURES, { recursive: true });
await build({ browser: 'chrome' });
const { server, port } = await serveDemo();
const browser = await launchForPictures(port);
for (const { name, shoot } of SURFACES) {
  for (const theme of THEMES) {
    const file = join(PICTURES, `${name}-${theme}.png`);
    writeFileSync(file, await shoot(browser, theme));
    console.log(file);
  }
}
await browser.close();
server.close();
