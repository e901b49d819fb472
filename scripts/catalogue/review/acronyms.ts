import type { Written } from '../checks.ts';
import type { Problem } from '../problems.ts';
import { problemAt } from './problem-at.ts';
import { sentencesOf } from './texts.ts';

/** Two capitals or more, maybe with a figure: GPDS, CM2, ST2S. Not the number of a text (MENE1306159C). */
const ACRONYM = /(?<![\p{L}\d])(?!\p{Lu}*\d{4})(?=\p{Lu}\d?\p{Lu})[\p{Lu}\d]+(?![\p{L}\d])/gu;

/**
 * Acronyms that an entry uses although nothing explains them: no definition, no title («ACTE (Accompagnement…»),
 * no line of `sigles-usuels.yaml`, no bracket in its own text.
 */
export function acronymProblems(
  written: readonly Written[],
  common: Readonly<Record<string, string>>,
): Problem[] {
  const known = new Set([...Object.keys(common), ...written.flatMap(({ entry }) => namesOf(entry))]);
  return written.flatMap((item) => {
    const text = sentencesOf(item.entry).join('\n');
    const own = acronymsIn(`${item.entry.title} ${item.entry.place?.establishment ?? ''}`);
    const unknown = new Set(acronymsIn(text).filter((name) => !known.has(name) && !own.includes(name)));
    return [...unknown].flatMap((name) => {
      if (isExplained(name, text)) return [];
      const reason = `Le sigle « ${name} » n’est expliqué nulle part : écrivez-le en toutes lettres, créez sa définition ou ajoutez-le à sigles-usuels.yaml.`;
      return [problemAt(item, 'texte', reason)];
    });
  });
}

const acronymsIn = (text: string): string[] => [...text.matchAll(ACRONYM)].map(([name]) => name);

function namesOf(entry: Written['entry']): string[] {
  if (entry.kind !== 'definition')
    return acronymsIn(entry.title).filter((name) => isExplained(name, entry.title));
  return acronymsIn([entry.title, entry.acronym, ...entry.aliases].filter(Boolean).join('\n'));
}

/** «… (GPDS)», «… (GPDS, RDS)», «GPDS (…)» or, in a title, «GPDS : …». */
const isExplained = (name: string, text: string): boolean =>
  [`(${name})`, `(${name},`, `, ${name})`, `${name} (`, `${name}\u00a0:`].some((form) => text.includes(form));
