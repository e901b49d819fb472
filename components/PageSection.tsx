import { useState } from 'preact/hooks';
import { type Catalogue, entryById } from '../lib/catalogue/catalogue.ts';
import type { DefinitionEntry } from '../lib/catalogue/schema.ts';
import type { PageContext, ShownOccurrence } from '../lib/page/page-context.ts';
import { CutList } from './CutList.tsx';
import { NextIcon, OpenIcon } from './icons.tsx';
import { sidebarTexts } from './sidebar-texts.ts';
import { texts } from './texts.ts';

interface Props {
  terms: PageContext['terms'];
  catalogue: Catalogue;
  /** Shows a term's next occurrence in the page. @returns `null` when there is none to show. */
  onGo(id: string): Promise<ShownOccurrence | null>;
  onOpen(id: string): void;
}

/** The term last gone to, and where in the page that led. */
interface Gone {
  term: DefinitionEntry;
  to: ShownOccurrence | null;
}

const nameOf = ({ acronym, title }: DefinitionEntry): string => acronym ?? title;

/** «Sur cette page»: the terms found, each leading through the page and to its entry. */
export function PageSection({ terms, catalogue, onGo, onOpen }: Props) {
  const [gone, setGone] = useState<Gone>();
  const shown = (terms ?? []).flatMap(({ id, count }) => {
    const entry = entryById(catalogue, id);
    return entry?.kind === 'definition' ? [{ entry, count }] : [];
  });
  const go = (term: DefinitionEntry) => onGo(term.id).then((to) => setGone({ term, to }));
  return (
    <section class="section" aria-labelledby="page-section">
      <h2 id="page-section">{texts.onThisPage}</h2>
      <p class="quiet small">
        {shown.length > 0 ? sidebarTexts.termsHelp : terms ? texts.noTerms : texts.readingPage}
      </p>
      <CutList class="terms" items={shown} keyOf={({ entry }) => entry.id}>
        {({ entry, count }) => (
          <Term
            term={entry}
            count={count}
            to={gone?.term.id === entry.id ? gone.to : undefined}
            onGo={() => go(entry)}
            onOpen={() => onOpen(entry.id)}
          />
        )}
      </CutList>
      <div role="status" class="visually-hidden">
        {gone && said(gone)}
      </div>
    </section>
  );
}

const said = ({ term, to }: Gone): string =>
  to ? sidebarTexts.shown(nameOf(term), to.rank, to.total) : sidebarTexts.notShownOf(nameOf(term));

interface TermProps {
  term: DefinitionEntry;
  count: number;
  /** Where the page is now, of this term; `null` where it has none to show. */
  to: ShownOccurrence | null | undefined;
  onGo(): void;
  onOpen(): void;
}

function Term({ term, count, to, onGo, onOpen }: TermProps) {
  return (
    <div class={to === undefined ? 'term' : 'term current'}>
      <button type="button" class="term-go" onClick={onGo}>
        <span class="term-title">
          {term.title}
          {term.acronym && <span class="acronym">{` (${term.acronym})`}</span>}
        </span>
        <span class="term-short">{term.short}</span>
        <span class="term-count">
          {to
            ? sidebarTexts.nthOf(to.rank, to.total)
            : to === null
              ? sidebarTexts.notShown
              : texts.times(count)}
          {to !== null && <NextIcon />}
        </span>
      </button>
      <button
        type="button"
        class="icon-button"
        data-opens={term.id}
        aria-label={sidebarTexts.openEntry(nameOf(term))}
        title={sidebarTexts.openEntry(nameOf(term))}
        onClick={onOpen}
      >
        <OpenIcon />
      </button>
    </div>
  );
}
