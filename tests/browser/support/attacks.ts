/**
 * Pages that break what they can reach, by mistake or on purpose. Each has `#gpds` to define, and a button that counts
 * its clicks: the page's own work must go on.
 */
const OWN_WORK = `<button id="own">0</button><script>
  document.querySelector('#own').addEventListener('click', (event) => event.target.textContent++);
</script>`;
/** Says that the page has done its worst; an attack that comes later says so itself. */
const SAY = 'document.documentElement.dataset.done = true';
const DONE = `<script>if (!window.isLate) ${SAY}</script>`;
const TERM = '<p>Le <span id="gpds">GPDS</span> du collège.</p>';
const DEEP = 5000;
const MANY = 200_000;

const page = (script: string, body = '', title = 'Une page d’académie'): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head>` +
  `<body>${TERM}${OWN_WORK}${body}<script>${script}</script>${DONE}</body></html>`;

const HOST = 'reperes-perseverance';

/** What a page does as soon as the host element is there. */
const onHost = (act: string): string => `window.isLate = true;
  new MutationObserver((_, observer) => {
    const host = document.querySelector('${HOST}');
    if (!host) return;
    ${act}
  }).observe(document.documentElement, { childList: true })`;

const WRITTEN = `<html lang="fr" data-done><title>Écrite après coup</title>${TERM}${OWN_WORK}`;

export const ATTACKS: Readonly<Record<string, string>> = {
  'clones the host element': page(
    onHost(`observer.disconnect();
    for (let copy = 0; copy < 5; copy += 1) document.body.append(host.cloneNode(true));
    ${SAY};`),
  ),
  'takes the host element away, three times': page(
    onHost(`host.remove();
    window.taken = (window.taken ?? 0) + 1;
    if (window.taken < 3) return;
    observer.disconnect();
    ${SAY};`),
  ),
  'takes all but its own elements off the root': page(
    onHost(`observer.disconnect();
    document.documentElement.replaceChildren(document.head, document.body);
    ${SAY};`),
  ),
  'moves into another root element': page(
    onHost(`observer.disconnect();
    const root = document.createElement('html');
    root.append(...document.documentElement.childNodes);
    document.documentElement.replaceWith(root);
    ${SAY};`),
  ),
  'writes itself anew by document.open()': page(
    onHost(`observer.disconnect();
    document.open();
    document.write(${JSON.stringify(WRITTEN).replaceAll('</', '<\\/')});
    document.close();`),
  ),

  'floods mutations': page(
    `(function flood() {
      const list = document.querySelector('#flood');
      list.textContent = '';
      for (let item = 0; item < 100; item += 1) list.append(Object.assign(document.createElement('li'), { textContent: 'MLDS ' + item }));
      requestAnimationFrame(flood);
    })()`,
    '<ul id="flood" style="height: 100px; overflow: hidden"></ul>',
  ),

  'nests 5,000 elements': page(
    '',
    `<div hidden>${'<span>GPDS <b>'.repeat(DEEP / 2)}MLDS${'</b></span>'.repeat(DEEP / 2)}</div>`,
  ),
  'nests 5,000 blocks': page('', `<div hidden>${'<div>GPDS'.repeat(DEEP)}${'</div>'.repeat(DEEP)}</div>`),

  'holds 5 MB in one text node': page(
    `document.querySelector('#huge').textContent = 'Le décrochage au collège, dit-on. '.repeat(150000)`,
    '<div id="huge" hidden></div>',
  ),
  'holds 5 MB without a space': page(
    `document.querySelector('#huge').textContent = 'GPDSx'.repeat(1000000)`,
    '<div id="huge" hidden></div>',
  ),

  'holds 200,000 nodes': page(
    `const list = document.querySelector('#many');
    for (let node = 0; node < ${MANY / 2}; node += 1) list.append(Object.assign(document.createElement('i'), { textContent: 'MLDS ' }));`,
    '<div id="many" hidden></div>',
  ),

  'navigates softly without end': page(
    `let step = 0;
    setInterval(() => {
      history.replaceState({}, '', '?page=' + (step += 1));
      document.querySelector('#route').textContent = 'Page ' + step + ' de la MLDS';
      document.title = 'Page ' + step;
    }, 50)`,
    '<p id="route"></p>',
  ),

  'patches every global': page(
    `const broken = () => { throw new Error('patched') };
    for (const prototype of [MutationObserver, Range, Selection, TreeWalker, ShadowRoot, CustomEvent, AbortController].map((made) => made.prototype))
      for (const name of Object.getOwnPropertyNames(prototype)) try { prototype[name] = broken } catch {}
    for (const name of ['append', 'appendChild', 'attachShadow', 'getBoundingClientRect', 'remove', 'setAttribute', 'closest'])
      Element.prototype[name] = Node.prototype[name] = broken;
    Document.prototype.createElement = Document.prototype.createTreeWalker = Document.prototype.getSelection = broken;
    window.getSelection = window.requestIdleCallback = window.setTimeout = window.fetch = broken;
    Array.prototype.map = Array.prototype.flatMap = Map.prototype.get = JSON.stringify = String.prototype.normalize = broken;
    globalThis.CSS = globalThis.Highlight = globalThis.chrome = undefined;`,
  ),

  'has a shadow root of its own under the host’s name': page(
    '',
    `<${HOST}><template shadowrootmode="open"><p>Un autre <b>GPDS</b>.</p><button>Repères · 99</button></template></${HOST}>`,
  ),
};

/** A page whose own texts are payloads, and a host that is one. */
export const PAYLOAD = '<img src=x onerror="window.isBroken = true"><script>window.isBroken = true</script>';
const ESCAPED = PAYLOAD.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const PAYLOAD_PAGE = page(
  '',
  `<p id="payload">${ESCAPED}</p><p id="both">${ESCAPED} GPDS</p><p id="proto">__proto__ GPDS constructor</p>`,
  `</title>${PAYLOAD}`.replace('</title>', '&lt;/title>').replaceAll('<', '&lt;'),
);

/** Takes the host away for ever, and counts. */
const TAKER = page(onHost('host.remove(); window.taken = (window.taken ?? 0) + 1;'), '<p id="late"></p>');

/** All of it is one editor. */
const EDITOR = page('document.body.contentEditable = true', '<p id="late">Texte</p>');

export const pathOf = (attack: string): string => `/attaque/${Object.keys(ATTACKS).indexOf(attack)}`;

export const ATTACK_PAGES: Readonly<Record<string, { body: string }>> = {
  ...Object.fromEntries(Object.entries(ATTACKS).map(([name, body]) => [pathOf(name), { body }])),
  '/attaque/textes': { body: PAYLOAD_PAGE },
  '/attaque/preneuse': { body: TAKER },
  '/attaque/editeur': { body: EDITOR },
};
