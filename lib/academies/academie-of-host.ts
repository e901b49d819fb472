import type { Academie } from '../catalogue/schema.ts';

/**
 * The académie a host name belongs to: one of its hosts or a sub-domain of it, exactly.
 * @param host as in `location.hostname`, any case, with or without a trailing dot.
 * @returns `undefined` for any other host, a look-alike such as `ac-poitiers.fr.example.org` included.
 */
export function academieOfHost(host: string, academies: readonly Academie[]): Academie | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  return academies.find(({ hosts }) => hosts.some((own) => name === own || name.endsWith(`.${own}`)));
}
