/**
 * Host name of the site that a document belongs to. A frame without an address of its own (`about:srcdoc`) belongs to
 * the page that made it, which its origin tells; a sandboxed one has an address, but no origin.
 * @param origin as in `self.origin`, or of the sender of a message. @param url of the document.
 * @returns an empty text for a document of no site.
 */
export const siteHost = (origin?: string, url?: string): string =>
  [origin, url]
    .map((address = '') => (URL.canParse(address) ? new URL(address).hostname : ''))
    .find(Boolean) ?? '';
