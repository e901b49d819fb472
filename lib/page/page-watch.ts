/** Milliseconds between a change and the call: changes come in bursts, and a page may never rest. */
const PATIENCE = 500;

/**
 * Calls back after the page's content has changed, soft navigations included. Nothing is watched while the page is
 * hidden; one call follows when it shows again.
 */
export function watchPage(root: Node, onChanged: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChanged();
    }, PATIENCE);
  });
  const watch = () => observer.observe(root, { childList: true, characterData: true, subtree: true });
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    observer.disconnect();
  };
  document.addEventListener(
    'visibilitychange',
    () => {
      stop();
      if (document.visibilityState === 'hidden') return;
      watch();
      onChanged();
    },
    { signal },
  );
  signal.addEventListener('abort', stop);
  if (document.visibilityState !== 'hidden') watch();
}
