import { type Catalogue, entryById } from '../lib/catalogue/catalogue.ts';
import type { PageContext } from '../lib/page/page-context.ts';
import { CutList } from './CutList.tsx';
import { texts } from './texts.ts';

interface Props {
  context: PageContext;
  catalogue: Catalogue;
  onOpen(id: string): void;
}

/** «Sur cette page»: the terms found, with their count and short definition. */
export function PageSection({ context, catalogue, onOpen }: Props) {
  const terms = (context.terms ?? []).flatMap(({ id, count }) => {
    const entry = entryById(catalogue, id);
    return entry?.kind === 'definition' ? [{ entry, count }] : [];
  });
  return (
    <section class="section" aria-labelledby="page-section">
      <h2 id="page-section">{texts.onThisPage}</h2>
      {terms.length === 0 && <p class="quiet">{context.terms ? texts.noTerms : texts.readingPage}</p>}
      <CutList class="terms" items={terms} keyOf={({ entry }) => entry.id}>
        {({ entry, count }) => (
          <button type="button" class="term" data-opens={entry.id} onClick={() => onOpen(entry.id)}>
            <span class="term-title">
              {entry.title}
              {entry.acronym && <span class="acronym">{` (${entry.acronym})`}</span>}
            </span>
            <span class="term-count">{texts.times(count)}</span>
            <span class="term-short">{entry.short}</span>
          </button>
        )}
      </CutList>
    </section>
  );
}
