import { texts } from './texts.ts';

interface Props {
  query: string;
  /** Something may be there that a filter hides. */
  isFiltered: boolean;
  /** Words of the catalogue near the typed ones. */
  suggestions: readonly string[];
  onTry(query: string): void;
}

/** Nothing found: what is near, and what to try. */
export function Nothing({ query, isFiltered, suggestions, onTry }: Props) {
  return (
    <div class="nothing">
      <p>{isFiltered ? texts.nothingFiltered(query.trim()) : texts.nothing(query.trim())}</p>
      {suggestions.length > 0 && (
        <p class="chips">
          <span>{texts.nearWords}</span>
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
