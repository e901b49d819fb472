import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { formatDate } from '../lib/text/dates.ts';
import { PanelIcon } from './icons.tsx';
import { SAMPLE_QUERIES, texts } from './texts.ts';

interface Props {
  catalogue: Catalogue;
  onTry(query: string): void;
  /** Opens the panel beside the page, where there is one. */
  onOpenPanel?: (() => void) | undefined;
}

/** Before anything is typed: what can be asked, and how old the answers are. */
export function Welcome({ catalogue, onTry, onOpenPanel }: Props) {
  return (
    <div class="welcome">
      <h1 class="brand">
        <img src="/icon/48.png" alt="" width="32" height="32" />
        {texts.product}
      </h1>
      <p>{texts.welcome}</p>
      <p class="quiet">{texts.uses}</p>
      <h2>{texts.tryThese}</h2>
      <p class="chips">
        {SAMPLE_QUERIES.map((query) => (
          <button type="button" class="chip" key={query} onClick={() => onTry(query)}>
            {query}
          </button>
        ))}
      </p>
      {onOpenPanel && (
        <p>
          <button type="button" class="text-button" onClick={onOpenPanel}>
            <PanelIcon /> {texts.openBeside}
          </button>
        </p>
      )}
      <p class="quiet keys">{texts.keys}</p>
      <p class="quiet">
        {texts.catalogueOf(formatDate(catalogue.date))} · {texts.entries(catalogue.entries.length)}
      </p>
    </div>
  );
}
