import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { contextLine, eventStatus } from '../lib/catalogue/describe.ts';
import type { Hit } from '../lib/search/search.ts';
import { KindLabel } from './KindLabel.tsx';
import { MarkedText } from './MarkedText.tsx';
import { RESULTS_ID } from './SearchField.tsx';
import { texts } from './texts.ts';

interface Props {
  /** The scrolling list: who opens an entry keeps its place. */
  listRef: RefObject<HTMLDivElement>;
  hits: readonly Hit[];
  catalogue: Catalogue;
  active: number;
  /** ISO day. */
  today: string;
  onOpen(id: string, rank: number): void;
}

export const optionId = (hit: Hit): string => `hit-${hit.entry.id}`;

/** The hits as options of the search field's listbox; focus stays in the field. */
export function HitList({ listRef, hits, catalogue, active, today, onOpen }: Props) {
  const activeRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => activeRef.current?.scrollIntoView?.({ block: 'nearest' }), [active, hits]);
  return (
    <div ref={listRef} role="listbox" id={RESULTS_ID} aria-label={texts.results} class="hits">
      {hits.map((hit, rank) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys of its listbox.
        // biome-ignore lint/a11y/useFocusableInteractive: options are named by aria-activedescendant, focus stays in the field.
        <div
          role="option"
          key={hit.entry.id}
          id={optionId(hit)}
          ref={rank === active ? activeRef : null}
          aria-selected={rank === active}
          class="hit"
          onClick={() => onOpen(hit.entry.id, rank)}
        >
          <HitText hit={hit} catalogue={catalogue} today={today} />
        </div>
      ))}
    </div>
  );
}

function HitText({
  hit: { entry, titleRanges, shortRanges },
  catalogue,
  today,
}: {
  hit: Hit;
  catalogue: Catalogue;
  today: string;
}) {
  const status = entry.kind === 'event' ? eventStatus(entry, today) : undefined;
  return (
    <>
      <span class="hit-title">
        <MarkedText text={entry.title} ranges={titleRanges} />
        {entry.kind === 'definition' && entry.acronym && <span class="acronym">{` (${entry.acronym})`}</span>}
      </span>
      <span class="hit-context">
        <KindLabel kind={entry.kind} />
        <span>{contextLine(entry, catalogue)}</span>
        {status?.isPassed && <span class="passed">{status.text}</span>}
      </span>
      {entry.kind === 'definition' && (
        <span class="hit-short">
          <MarkedText text={entry.short} ranges={shortRanges} />
        </span>
      )}
    </>
  );
}
