import type { Plugin } from 'vite';

const PREACT = /\/node_modules\/preact\/dist\/preact\.module\.js$/;

/** What Preact does with `dangerouslySetInnerHTML`, as its minified file has it: the only writer of HTML that we ship. */
const INNER_HTML =
  /if\((\w)\)\w\|\|\w&&\(\1\.__html==\w\.__html\|\|\1\.__html==(\w)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\),\w\.__k=\[\];else if\(\w&&\(\2\.innerHTML=""\),/;

/**
 * Preact's code without the branch that writes HTML from a string, which no view of ours may use.
 * @throws Error when Preact no longer has the branch in this form, or has another one.
 */
export function withoutInnerHtml(preact: string): string {
  const cut = preact.replace(INNER_HTML, 'if(');
  if (cut === preact || cut.includes('innerHTML')) {
    throw new Error('Preact has changed: scripts/build/preact-without-inner-html.ts must follow it.');
  }
  return cut;
}

/** Takes the branch out at build time: stores warn of code that could write HTML, used or not. */
export const preactWithoutInnerHtml: Plugin = {
  name: 'reperes-preact-without-inner-html',
  transform: {
    filter: { id: PREACT },
    handler: (code) => ({ code: withoutInnerHtml(code), map: null }),
  },
};
