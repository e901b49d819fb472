import type { PageContext } from './page-context.ts';

/** A page that the panel stands beside and that this extension reads. */
export interface PageBeside extends PageContext {
  /** Of its tab, its site's name and all; empty while the browser does not tell. */
  title: string;
  /** Its address without the fragment: another address is another page. */
  address: string;
}

/**
 * What a panel knows of the page in front: `null` when it reads nothing of it, `undefined` as long as that is not known.
 */
export type PageInFront = PageBeside | null | undefined;
