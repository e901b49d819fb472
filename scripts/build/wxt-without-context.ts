import type { Plugin } from 'vite';

const START = 'virtual:wxt-content-script-isolated-world-entrypoint';

/**
 * WXT's start of a content script gives it a context that posts a message to the page, which the page can forge to
 * retire the script, and costs 1.2 kB (gzip) on every académie page. The script sees to its own end, and this starts
 * it plainly.
 */
export const wxtWithoutContext: Plugin = {
  name: 'reperes-wxt-without-context',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes(START)) return null;
    const [, script] = /^import definition from (".+");$/m.exec(code) ?? [];
    if (!script) throw new Error('WXT starts content scripts otherwise than it did');
    return `import script from ${script}; export default script.main();`;
  },
};
