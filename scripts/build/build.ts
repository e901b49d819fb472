import { build } from 'wxt';

export const BROWSERS = ['chrome', 'firefox'] as const;

/**
 * Builds what ships, for both browsers, into .output/. Under a test runner's NODE_ENV it would be a development build,
 * with the machine's paths inside.
 */
export async function buildForRelease(): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    for (const browser of BROWSERS) await build({ browser });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}
