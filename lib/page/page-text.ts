/** Elements whose text a person does not read as the page's own. */
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'CODE',
  'PRE',
  'IFRAME',
  'OBJECT',
  'SVG',
]);

/** Elements that text flows through: a term may run across them. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO CITE DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** A run of text that no block's edge cuts. */
export interface PageRun {
  text: string;
  /** The nearest element around it that text does not flow through. */
  block: Element | undefined;
}

/**
 * Reads a page's text run by run; a term never reaches over the edge of a block (a cell, an item, a heading).
 * A generator, so that the caller decides when to pause.
 */
export function* readPage(root: Node): Generator<PageRun> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) =>
      node instanceof Element && SKIPPED.has(node.tagName.toUpperCase())
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  let run = '';
  let isCut = true;
  let block: Element | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE) {
      const tag = (node as Element).tagName.toUpperCase();
      if (tag === 'BR') run += '\n';
      // A block cuts the run even when it holds no text: a rule, a spacer.
      else if (!INLINE.has(tag)) isCut = true;
      continue;
    }
    const container = blockOf(node);
    if (isCut || container !== block) {
      if (run.trim() !== '') yield { text: run, block };
      run = '';
      block = container;
      isCut = false;
    }
    run += (node as Text).data;
  }
  if (run.trim() !== '') yield { text: run, block };
}

function blockOf(node: Node): Element | undefined {
  let parent = node.parentElement;
  while (parent && INLINE.has(parent.tagName.toUpperCase())) parent = parent.parentElement;
  return parent ?? undefined;
}
