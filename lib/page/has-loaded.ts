/** Milliseconds after which a page that does not finish loading is taken as it is. */
const PATIENCE = 2000;

/** @returns once the page has loaded: nothing here is worth a person's waiting for the page. */
export const hasLoaded = (): Promise<void> =>
  new Promise((resume) => {
    if (document.readyState === 'complete') return resume();
    // The page's own listeners come first.
    addEventListener('load', () => setTimeout(resume));
    setTimeout(resume, PATIENCE);
  });
