import { slugOf } from '../text/slug.ts';
import type { AcademieSite } from './academie-of-host.ts';

/**
 * The académies' sites as a content script loads them, which counts every byte: a name, and after `:` the hosts, left
 * out where the name gives the only one.
 */
export type SiteTable = readonly string[];

const hostOf = (name: string): string => `ac-${slugOf(name)}.fr`;

/** Done at build time. */
export const compileSites = (academies: readonly AcademieSite[]): SiteTable =>
  academies.map(({ name, hosts }) => (hosts.join() === hostOf(name) ? name : `${name}:${hosts.join()}`));

export const readSites = (table: SiteTable): AcademieSite[] =>
  table.map((row) => {
    const [name = '', hosts = hostOf(name)] = row.split(':');
    return { name, hosts: hosts.split(',') };
  });
