/** Pages that make it hard to be understood, or to be left alone. */
interface Answer {
  body: string;
  headers?: Record<string, string>;
}

const TERM =
  '<p>Chaque semaine, le <span id="gpds">GPDS</span> se réunit.</p><p id="plain">Le printemps.</p>';

const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Une page d’académie</title>${head}</head><body>${body}</body></html>`;

/** Notes every key that reaches the page, as one does that has shortcuts for everything. */
const LISTENS = `<script>
  window.heard = [];
  for (const target of [window, document])
    for (const type of ['keydown', 'keypress', 'keyup', 'click', 'mousedown'])
      target.addEventListener(type, (event) => window.heard.push(type + ' ' + (event.key ?? '')), target === window && /^key/.test(type));
</script>`;

const UNSET = `<style>
  * { all: unset !important }
  reperes-perseverance { display: none !important; opacity: 0 !important; pointer-events: none !important; font-size: 99px !important }
  ::backdrop { background: #f00 !important }
  * { --ink: red !important; --surface: red !important; --brand: red !important; direction: rtl !important }
</style>`;

const SHADOW = `<x-outer></x-outer><script>
  class Card extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = this.constructor.content; }
  }
  customElements.define('x-outer', class extends Card { static content = '<p>Une carte</p><x-inner></x-inner>'; });
  customElements.define('x-inner', class extends Card { static content = '<p>Le <span id="gpds">GPDS</span> du collège.</p>'; });
</script>`;

const DIALOG = `${TERM}<button id="open">Ouvrir</button>
  <dialog id="first"><p>Un premier dialogue.</p></dialog>
  <dialog id="second" style="transform: translateX(20px); overflow: hidden; width: 300px; height: 120px">
    <p>Le <span id="inside">GPDS</span> se réunit.</p>
  </dialog>`;

const frame = (id: string, attributes: string): string =>
  `<iframe id="${id}" title="${id}" width="600" height="300" ${attributes}></iframe>`;

const FRAMES = [
  frame('same', 'src="/"'),
  frame('cross', 'src="http://www.ac-creteil.fr/"'),
  frame('written', `srcdoc='${TERM}'`),
  frame('tiny', 'src="/petit" style="width: 200px; height: 100px"'),
].join('');

/** Every second scrollable thing, zoomed and moved about. */
const ZOOMED = html(
  `<div style="height: 300px; overflow: auto" id="scroller"><div style="height: 60px"></div>${TERM}<div style="height: 900px"></div></div>`,
  '<style>html { zoom: 1.5; transform: translate(10px, 20px) } body { transform: scale(0.8); transform-origin: 0 0; height: 2000px }</style>',
);

/** Marked terms where a click has another meaning, and one where it has none. */
const CLICKED = html(`${TERM}
  <p>Le <span id="network">réseau FOQUALE</span> aide les jeunes du lycée.</p>
  <p><a id="link" href="#lien">La MLDS du lycée</a></p>
  <p><button id="button" type="button">La MLDS du lycée</button></p>
  <details><summary id="summary">La MLDS du lycée</summary></details>
  <p id="card" style="cursor: pointer">La MLDS du lycée</p>
  <p id="own">La MLDS du lycée</p>
  <script>
    document.querySelector('#own').addEventListener('click', (event) => event.preventDefault());
    window.clicked = [];
    addEventListener('click', ({ target }) => window.clicked.push(target.id));
  </script>`);

export const HOSTILE_PAGES: Readonly<Record<string, Answer>> = {
  '/csp': {
    body: html(TERM),
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'",
    },
  },
  '/xhtml': {
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>XHTML</title></head><body>${TERM}</body></html>`,
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
  },
  '/unset': { body: html(TERM, `<base href="https://example.net/">${UNSET}`) },
  '/touches': { body: html(`${TERM}<p><input id="field" value="GPDS"></p>`, LISTENS) },
  '/ombre': { body: html(SHADOW) },
  '/dialogue': { body: html(DIALOG) },
  '/video': { body: html(`${TERM}<video id="film" width="320" height="180" tabindex="0"></video>`) },
  '/cadres': { body: html(FRAMES) },
  '/petit': { body: html('<span id="gpds">GPDS</span>') },
  '/zoom': { body: ZOOMED },
  '/clics': { body: CLICKED },
  '/editeurs': {
    body: html(
      '<div id="editable" contenteditable="true">GPDS</div><div id="role" role="textbox" tabindex="0">GPDS</div><textarea id="area">GPDS</textarea><p id="gpds">GPDS</p>',
    ),
  },
};
