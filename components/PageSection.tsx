import { useState } from 'preact/hooks';
import { type Catalogue, entryById } from '../lib/catalogue/catalogue.ts';
import type { PageContext } from '../lib/page/page-context.ts';
import { texts } from './texts.ts';

interface Props {
  context: PageContext;
  catalogue: Catalogue;
  onOpen(id: string): void;
}

const SHOWN_FIRST = 5;

/** «Sur cette page»: the terms found, with their count and short definition. */
export function PageSection({ context, catalogue, onOpen }: Props) {
  const [isWhole, setWhole] = useState(false);
  const terms = (context.terms ?? []).flatMap(({ id, count }) => {
    const entry = entryById(catalogue, id);
    return entry?.kind === 'definition' ? [{ entry, count }] : [];
  });
  return (
    <section class="section" aria-labelledby="page-section">
      <h2 id="page-section">{texts.onThisPage}</h2>
      {terms.length === 0 && <p class="quiet">{context.terms ? texts.noTerms : texts.readingPage}</p>}
      <ul class="terms">
        {(isWhole ? terms : terms.slice(0, SHOWN_FIRST)).map(({ entry, count }) => (
          <li key={entry.id}>
            <button type="button" class="term" onClick={() => onOpen(entry.id)}>
              <span class="term-title">
                {entry.title}
                {entry.acronym && <span class="acronym">{` (${entry.acronym})`}</span>}
              </span>
              <span class="term-count">{texts.times(count)}</span>
              <span class="term-short">{entry.short}</span>
            </button>
          </li>
        ))}
      </ul>
      {terms.length > SHOWN_FIRST && (
        <button type="button" class="chip" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? texts.showFewer : texts.showAll(terms.length)}
        </button>
      )}
    </section>
  );
}
