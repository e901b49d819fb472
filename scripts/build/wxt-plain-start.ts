import type { Plugin } from 'vite';

const STARTS = ['content-script-isolated-world', 'unlisted-script'].map(
  (kind) => `virtual:wxt-${kind}-entrypoint`,
);

/**
 * WXT's start of a content script gives it a context that posts a message to the page, which the page can forge to
 * retire the script; that of any script brings a log of its own. Together they cost 1.4 kB (gzip) on every académie
 * page. The scripts see to their own end, and this starts them plainly.
 */
export const wxtPlainStart: Plugin = {
  name: 'reperes-wxt-plain-start',
  enforce: 'pre',
  transform(code, id) {
    if (!STARTS.some((start) => id.includes(start))) return null;
    const [, script] = /^import definition from (".+");$/m.exec(code) ?? [];
    if (!script) throw new Error('WXT starts scripts otherwise than it did');
    return `import script from ${script}; export default script.main();`;
  },
};
