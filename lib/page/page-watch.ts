import { blockOf, isBlock } from './page-text.ts';

/** Milliseconds between a change and its reading: changes come in bursts, and a page may never rest. */
const PATIENCE = 500;

/** Blocks whose text is to be read again; true: with all the blocks inside them. */
export type Changes = Map<Element, boolean>;

/**
 * Has the page read: all of it at first, then what changed, soft navigations included. One reading at a time.
 * Nothing is watched while the page is hidden; all of it is read when it shows again.
 * @param read reads these blocks anew, and gives those that it could not read to their end.
 */
export function watchPage(
  root: Element,
  read: (changes: Changes) => Promise<Iterable<Element>>,
  signal: AbortSignal,
): void {
  let changes: Changes = new Map();
  let hasChanged = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;

  const note = (node: Node, isDeep: boolean) => {
    const block = blockOf(node);
    if (block) changes.set(block, isDeep || changes.get(block) === true);
  };
  const schedule = (patience: number) => {
    hasChanged = true;
    if (isReading) return;
    timer ??= setTimeout(async () => {
      const now = changes;
      changes = new Map();
      timer = undefined;
      hasChanged = false;
      isReading = true;
      for (const block of await read(now)) note(block, true);
      isReading = false;
      if ((hasChanged || changes.size > 0) && !signal.aborted) schedule(PATIENCE);
    }, patience);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      const touched = [target, ...addedNodes, ...removedNodes, previousSibling, nextSibling];
      if (type === 'characterData' || touched.some(isOfRun)) note(target, false);
      for (const node of addedNodes) if (isBlock(node) || hasBlocks(node)) note(node, true);
    }
    schedule(PATIENCE);
  });
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    observer.disconnect();
  };
  const watch = () => observer.observe(root, { childList: true, characterData: true, subtree: true });
  const readAll = () => {
    note(root, true);
    schedule(0);
  };

  document.addEventListener(
    'visibilitychange',
    () => {
      stop();
      if (document.visibilityState === 'hidden') return;
      watch();
      readAll();
    },
    { signal },
  );
  signal.addEventListener('abort', stop);
  if (document.visibilityState !== 'hidden') watch();
  readAll();
}

/** True for what makes or breaks a run of text beside it: words, and elements that text flows through. */
const isOfRun = (node: Node | null): boolean =>
  node?.nodeType === Node.TEXT_NODE
    ? (node as Text).data.trim() !== ''
    : node?.nodeType === Node.ELEMENT_NODE && !isBlock(node);

/** True for a link around a card: its blocks are read with the block it stands in. */
const hasBlocks = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE && [...(node as Element).querySelectorAll('*')].some(isBlock);
