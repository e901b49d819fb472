/** Milliseconds after which a page that does not finish loading is taken as it is. */
const PATIENCE = 2000;

/**
 * @returns once the page is there and has loaded: nothing here is worth a person's waiting for the page. One that the
 * browser makes ready ahead may never come to the front, and would speak for the page that is.
 */
export const hasLoaded = (): Promise<void> =>
  new Promise((resume) => {
    const wait = () => {
      if (document.readyState === 'complete') return resume();
      // The page's own listeners come first.
      addEventListener('load', () => setTimeout(resume));
      setTimeout(resume, PATIENCE);
    };
    if ((document as { prerendering?: boolean }).prerendering)
      document.addEventListener('prerenderingchange', wait);
    else wait();
  });
