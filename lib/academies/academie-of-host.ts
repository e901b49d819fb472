import type { Academie } from '../catalogue/schema.ts';

/** What is needed to know an académie, or whoever else, by its sites. */
export type AcademieSite = Pick<Academie, 'name' | 'hosts'>;

/**
 * The académie a host name belongs to: one of its hosts or a sub-domain of it, exactly.
 * @param host as in `location.hostname`, any case, with or without a trailing dot.
 * @returns `undefined` for any other host, a look-alike such as `ac-poitiers.fr.example.org` included.
 */
export function academieOfHost<A extends AcademieSite>(host: string, academies: readonly A[]): A | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  return academies.find(({ hosts }) => hosts.some((own) => name === own || name.endsWith(`.${own}`)));
}

/**
 * The same, for the address of a page.
 * @param address as in `location.href`; one that is not of the web belongs to none, whatever host it names.
 */
export function academieOfAddress<A extends AcademieSite>(
  address: string,
  academies: readonly A[],
): A | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? academieOfHost(hostname, academies) : undefined;
}

/** @returns the match patterns that a manifest needs for these académies, in order. */
export const sitePatterns = (academies: readonly AcademieSite[]): string[] =>
  academies.flatMap(({ hosts }) => hosts.map((host) => `*://*.${host}/*`));
