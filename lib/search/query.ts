import { analyse, contentTokens, type Token } from './analyse.ts';
import { fold } from './fold.ts';
import { type Intent, questionIntents } from './intents.ts';
import { lettersOf } from './letters.ts';
import { MAX_QUERY_LENGTH } from './limits.ts';
import { type Knowledge, type QueryWord, readWords } from './query-words.ts';

/** What people type, made ready for the index. */
export interface Query {
  words: readonly QueryWord[];
  /** Stems of its content words, in order; and of those that do not ask for a kind. Whole names compare with these. */
  keys: readonly string[];
  /** Its letters and digits alone. */
  letters: string;
  /** What the sentence asks for, beside its words. */
  intents: readonly Intent[];
}

/** Reads a typed text against the catalogue's words. Never throws, whatever the text. */
export function readQuery(typed: string, knowledge: Knowledge): Query {
  const text = typed.slice(0, MAX_QUERY_LENGTH);
  const tokens = analyse(text);
  const words = readWords(tokens, /[\p{L}\p{N}]$/u.test(text), knowledge);
  return {
    words,
    keys: keysOf(tokens, words),
    letters: lettersOf(text),
    intents: questionIntents(fold(text).text),
  };
}

function keysOf(tokens: readonly Token[], words: readonly QueryWord[]): string[] {
  const content = contentTokens(tokens);
  // «Définition» asks for what a definition's name alone finds; «guide» or «circulaire» does not.
  const asking = new Set(
    words
      .filter(({ share, intents }) => share < 1 && intents.every(({ kind }) => kind === 'definition'))
      .map(({ surface }) => surface),
  );
  const named = content.filter(({ surface }) => !asking.has(surface));
  const keyOf = (list: readonly Token[]) => list.map(({ stem }) => stem).join(' ');
  return [...new Set([keyOf(content), ...(named.length > 0 ? [keyOf(named)] : [])])];
}
