import type { Catalogue } from './catalogue.ts';
import type { Entry } from './schema.ts';

/**
 * Where mistakes are told, without an account: a role's mailbox. `.example` belongs to nobody; whoever publishes the
 * extension puts its own here (README).
 */
const CORRECTIONS = 'corrections@reperes.example';

/** @returns a letter to send, which says which entry it is about, and nothing of the person. */
export function correctionLink({ id, title }: Entry, { date }: Catalogue): string {
  const subject = `Correction\u00a0: ${title}`;
  const body = [
    'Bonjour,',
    '',
    'Ce qui est à corriger (et la source, si vous la connaissez)\u00a0:',
    '',
    '',
    `Fiche\u00a0: ${title} (${id})`,
    `Catalogue du ${date}`,
  ].join('\r\n');
  return `mailto:${CORRECTIONS}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
