import { resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { bidi, contextAt, goAndCommit } from './bidi.ts';
import { ensureTools } from './ensure.ts';
import { findBrowser } from './find.ts';

/** `GECKO_ID` is the id in the Firefox manifest; the UUID is ours to choose, so that its pages have a known address. */
const GECKO_ID = 'reperes-perseverance@reperes.example';
export const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';

/** The background's own, under the name that Chromium gives it. */
declare const chrome: typeof import('@wxt-dev/browser').browser;

/** What the extension opens at its install. */
const WELCOME = '/welcome.html';

const CHROMIUM_BUILD = resolve('.output/chrome-mv3');
const FIREFOX_BUILD = resolve('.output/firefox-mv3');

/** Quiet start: none of the browser's own requests. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // It would ask for each http page by https first.
  '--disable-features=HttpsUpgrades,HttpsFirstModeIncognito',
  '--lang=fr-FR',
  '--window-size=1280,900',
];

interface LaunchOptions {
  isHeadless?: boolean;
  /** Local port that answers for every host name. */
  port?: number;
  /** Folder of the extension; the built one unless told, `null` for a browser without it. */
  build?: string | null;
  /** File of fontconfig (Linux) that says which fonts there are; the machine's own unless told. */
  fonts?: string;
  /** Leaves the welcome page open, which the extension shows at its install. */
  keepsWelcome?: boolean;
  /** Firefox's preferences, over those set here. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Firefox in private browsing, with the extension allowed there. */
  isPrivate?: boolean;
}

/** Chromium with the built extension; with `port`, every host name is answered by the local server there. */
export async function launchChromium({
  isHeadless = true,
  port,
  build = CHROMIUM_BUILD,
  fonts,
  keepsWelcome = false,
}: LaunchOptions = {}): Promise<Browser> {
  ensureTools('chromium');
  const hosts = port === undefined ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`];
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? '',
    headless: isHeadless,
    pipe: true,
    enableExtensions: build === null || [build],
    // An emulated size would not follow when the panel narrows the page.
    defaultViewport: null,
    args: [...CHROMIUM_FLAGS, ...hosts],
    env: fonts === undefined ? process.env : { ...process.env, FONTCONFIG_FILE: resolve(fonts) },
  });
  if (build === null) return browser;
  // A tab that comes to the front whenever it is ready would take the keys from what a test shows.
  const welcome = await browser.waitForTarget((target) => target.url().endsWith(WELCOME));
  if (!keepsWelcome) await (await welcome.asPage()).close();
  return browser;
}

/**
 * Firefox with the built extension; with `port`, a local server answers as its proxy.
 * @param home the person's folder, where Firefox looks for what an administrator presets.
 */
export async function launchFirefox({
  isHeadless = true,
  port,
  keepsWelcome = false,
  preferences = {},
  isPrivate = false,
  home,
}: LaunchOptions & { home?: string } = {}): Promise<Browser> {
  ensureTools('firefox');
  const proxy =
    port === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': port,
          'network.proxy.no_proxies_on': '',
        };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? '',
    headless: isHeadless,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    ...(home === undefined ? {} : { env: { ...process.env, HOME: home } }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'extensions.originControls.grantByDefault': true,
      'app.update.disabledForTesting': true,
      // Without a window manager no window is active, and a popup would close as it opens.
      'ui.popup.disable_autohide': true,
      'browser.privatebrowsing.autostart': isPrivate,
      ...proxy,
      ...preferences,
    },
  });
  await installInFirefox(browser, isPrivate);
  // No welcome page comes to a browser that is all private.
  if (isPrivate) return browser;
  const welcome = await contextAt(browser, `moz-extension://${FIREFOX_UUID}${WELCOME}`);
  if (!keepsWelcome) await bidi(browser).send('browsingContext.close', { context: welcome });
  return browser;
}

/** Installs the built extension; over one that is there, as an update does. */
export async function installInFirefox(browser: Browser, isPrivate = false): Promise<void> {
  await bidi(browser).send('webExtension.install', {
    extensionData: { type: 'path', path: FIREFOX_BUILD },
    'moz:allowPrivateBrowsing': isPrivate,
  });
}

/** The extension in Chromium, once the browser has loaded it. */
export async function loadedExtension(browser: Browser): Promise<Extension> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const [extension] = (await browser.extensions()).values();
    if (extension) return extension;
  }
  throw new Error(`Chromium did not load the extension in ${CHROMIUM_BUILD}`);
}

/** The real popup, opened by a click on the toolbar icon. */
export async function openPopup(browser: Browser, page: Page): Promise<Page> {
  const extension = await loadedExtension(browser);
  await page.bringToFront();
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
  return target.asPage();
}

/** The real side panel, once something has opened it. */
export async function sidePanel(browser: Browser): Promise<Page> {
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/sidepanel.html'));
  return target.asPage();
}

/** An extension page in a Firefox tab, once it shows the selector. */
export async function openFirefoxPage(browser: Browser, file: string, selector: string): Promise<Page> {
  const page = await browser.newPage();
  await goAndCommit(browser, page, `moz-extension://${FIREFOX_UUID}/${file}`);
  await page.waitForSelector(selector);
  return page;
}

/** Stops the extension's background, as the browser does when it pleases; the next event starts it anew. */
export async function killWorker(browser: Browser): Promise<void> {
  await browser.waitForTarget(isWorker);
  await stopBackground(browser);
}

/** As `killWorker`, where it may have been stopped already. */
export async function stopBackground(browser: Browser): Promise<void> {
  const target = browser.targets().find(isWorker);
  if (!target) return;
  const isOver = new Promise<void>((over) =>
    browser.on('targetdestroyed', (gone) => gone === target && over()),
  );
  const worker = await target.worker();
  // Browsers stop one that rests: of a start cut off, the menus would be missing.
  await worker?.evaluate(async () => {
    for (let isMade = false; !isMade; ) {
      const made = chrome.contextMenus.update('panel', {});
      isMade = await made.then(() => true).catch(() => false);
    }
  });
  await worker?.close();
  await isOver;
}

const isWorker = (target: Target): boolean => target.type() === 'service_worker';
