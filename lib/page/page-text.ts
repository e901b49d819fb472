/** Elements whose text a person does not read as the page's own. */
const SKIPPED =
  'head,script,style,noscript,template,textarea,select,code,pre,iframe,object,svg,[contenteditable]';

/** Elements that text flows through: a term may run across them. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo br cite del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Longest run read at once, in UTF-16 units: a millisecond or two of work. */
const LONGEST_RUN = 20_000;
/** Steps through the page between two offers to pause. */
const STEPS = 200;

/** A run of text that no block's edge cuts. */
export interface PageRun {
  text: string;
  /** The nearest element around it that text does not flow through. */
  block: Element;
  /** The text nodes it is made of, each with the offset in `text` of its first character: below 0 when cut. */
  parts: { node: Text; offset: number }[];
}

/** @returns whether an element cuts the text around it. */
export const isBlock = (node: Node): node is Element =>
  node.nodeType === Node.ELEMENT_NODE && !INLINE.has((node as Element).localName);

/** @returns the nearest element, the node itself included, that text does not flow through. */
export function blockOf(node: Node): Element | undefined {
  let around: Node | null = node;
  while (around && !isBlock(around)) around = around.parentNode;
  return around ?? undefined;
}

/**
 * Reads a page's text run by run; a term never reaches over the edge of a block (a cell, an item, a heading).
 * A generator, so that the caller decides when to pause: now and then it gives nothing, just for that.
 * @param root a block.
 * @param isDeep whether to read the blocks inside it too.
 * @returns whether all was read: the page may have removed, during a pause, the place where the reading stood.
 */
export function* readPage(root: Element, isDeep: boolean): Generator<PageRun | undefined, boolean> {
  if (root.closest(SKIPPED)) return true;
  let isCut = true;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    if ((node as Element).matches(SKIPPED)) return NodeFilter.FILTER_REJECT;
    if (!isBlock(node)) return NodeFilter.FILTER_ACCEPT;
    // A block cuts the run even when it holds no text: a rule, a spacer.
    isCut = true;
    return isDeep ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
  });
  let steps = 0;
  let run: PageRun = { text: '', block: root, parts: [] };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    steps += 1;
    if (steps % STEPS === 0) yield;
    if (node.nodeType !== Node.TEXT_NODE) {
      if ((node as Element).localName === 'br') run.text += '\n';
      continue;
    }
    const block = blockOf(node) ?? root;
    if (isCut || block !== run.block) {
      yield* worthReading(run);
      run = { text: '', block, parts: [] };
      isCut = false;
    }
    run.parts.push({ node: node as Text, offset: run.text.length });
    // A line of the source is no line of the page.
    run.text += (node as Text).data.replaceAll('\n', ' ');
    while (run.text.length > LONGEST_RUN) {
      const [first, rest] = cut(run);
      yield first;
      run = rest;
    }
  }
  yield* worthReading(run);
  return root.contains(walker.currentNode);
}

const worthReading = (run: PageRun): PageRun[] => (run.text.trim() === '' ? [] : [run]);

function cut({ text, block, parts }: PageRun): [PageRun, PageRun] {
  // After a sentence: no term reaches over its end.
  const at = text.lastIndexOf('. ', LONGEST_RUN) + 1 || LONGEST_RUN;
  const rest = parts
    .filter(({ node, offset }) => offset + node.length > at)
    .map(({ node, offset }) => ({ node, offset: offset - at }));
  return [
    { text: text.slice(0, at), block, parts },
    { text: text.slice(at), block, parts: rest },
  ];
}

/** @returns where a stretch of a run stands in the page, offsets in UTF-16 units. */
export function placeOf({ parts }: PageRun, start: number, end: number): StaticRangeInit {
  const first = parts.findLast(({ offset }) => offset <= start);
  const last = parts.findLast(({ offset }) => offset < end);
  if (!first || !last) throw new RangeError('outside the run');
  return {
    startContainer: first.node,
    startOffset: start - first.offset,
    endContainer: last.node,
    endOffset: end - last.offset,
  };
}
