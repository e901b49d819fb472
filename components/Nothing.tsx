import { filtersTexts } from './filters-texts.ts';
import { texts } from './texts.ts';

interface Props {
  query: string;
  /** Hits that the filters hide. */
  hiddenCount: number;
  /** Words of the catalogue near the typed ones. */
  suggestions: readonly string[];
  onTry(query: string): void;
  onUnfilter(): void;
}

/** Nothing found: what is near, and what to try. */
export function Nothing({ query, hiddenCount, suggestions, onTry, onUnfilter }: Props) {
  return (
    <div class="nothing">
      <p>{hiddenCount > 0 ? texts.nothingFiltered(query.trim()) : texts.nothing(query.trim())}</p>
      {hiddenCount > 0 && (
        <p>
          <button type="button" class="chip" onClick={onUnfilter}>
            {filtersTexts.without(hiddenCount)}
          </button>
        </p>
      )}
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
