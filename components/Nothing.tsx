import { texts } from './texts.ts';

interface Props {
  query: string;
  /** Words of the catalogue near the typed ones. */
  suggestions: readonly string[];
  onTry(query: string): void;
}

/** Nothing found: what is near, and what to try. */
export function Nothing({ query, suggestions, onTry }: Props) {
  return (
    <div class="nothing">
      <p>{texts.nothing(query.trim())}</p>
      {suggestions.length > 0 && (
        <p>
          {texts.nearWords}{' '}
          {suggestions.map((word) => (
            <button type="button" class="chip" key={word} onClick={() => onTry(word)}>
              {word}
            </button>
          ))}
        </p>
      )}
      <p class="quiet">{texts.nothingHelp}</p>
    </div>
  );
}
