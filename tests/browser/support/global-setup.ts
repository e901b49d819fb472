import { ensureTools } from '../../../scripts/browsers/ensure.ts';
import { buildForRelease } from '../../../scripts/build/build.ts';

/** Builds the extension once for all browser tests, from the sources as they are now. */
export default async function setup(): Promise<void> {
  ensureTools('chromium', 'firefox');
  if (process.platform === 'linux') ensureTools('fonts');
  await buildForRelease();
}
