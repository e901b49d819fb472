import type * as v from 'valibot';
import { fold } from '../../lib/search/fold.ts';
import type { WordListsData } from './data-schema.ts';

/** Which closed list each word of the trade stands for: `listes.yaml`, readied for look-ups. */
interface WordLists {
  /** @returns « escalade » se range sous « sport »: what to write instead, or nothing. */
  hintFor(issue: v.BaseIssue<unknown>): string;
  /** Words that stand in two lists: each could mean only one of them. */
  mistakes: Mistake[];
}

interface Mistake {
  path: readonly (string | number)[];
  reason: string;
}

const FIELDS = ['thèmes', 'publics'] as const;
const WITHOUT = { thèmes: 'sans thème', publics: 'sans public' } as const;

export function readWordLists(data: WordListsData): WordLists {
  const mistakes: Mistake[] = [];
  const idOfWord = new Map<string, string>();
  for (const field of FIELDS) {
    const lists = [
      ...Object.entries(data[field]).map(([id, words]) => ({ id, words, path: [field, id] })),
      { id: WITHOUT[field], words: data[WITHOUT[field]], path: [WITHOUT[field]] },
    ];
    for (const { id, words, path } of lists) {
      for (const [rank, word] of words.entries()) {
        const key = keyOf(field, word);
        const other = idOfWord.get(key);
        if (other !== undefined) {
          const reason = `« ${word} » est déjà rangé sous « ${other} » : gardez une seule place.`;
          mistakes.push({ path: [...path, rank], reason });
        }
        idOfWord.set(key, id);
      }
    }
  }
  const hintFor: WordLists['hintFor'] = ({ type, path, input }) => {
    const field = FIELDS.find((name) => path?.some(({ key }) => key === name));
    if (type !== 'picklist' || field === undefined || typeof input !== 'string') return '';
    const id = idOfWord.get(keyOf(field, input));
    if (id === undefined || id === WITHOUT[field]) return '';
    return ` « ${input} » se range sous « ${id} ».`;
  };
  return { hintFor, mistakes };
}

const keyOf = (field: string, word: string): string => `${field} ${fold(word).text}`;
