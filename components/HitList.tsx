import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { contextLine, eventStatus, ownerLine, placeLine } from '../lib/catalogue/describe.ts';
import type { Hit } from '../lib/search/search.ts';
import { KindLabel } from './KindLabel.tsx';
import { MarkedText } from './MarkedText.tsx';
import { RESULTS_ID } from './SearchField.tsx';
import { texts } from './texts.ts';

interface Props {
  /** The scrolling list: who opens an entry keeps its place. */
  listRef: RefObject<HTMLDivElement>;
  /** What was asked. */
  query: string;
  /** The first ones; more come when the last is nearly in sight. */
  hits: readonly Hit[];
  total: number;
  catalogue: Catalogue;
  active: number;
  /** ISO day. */
  today: string;
  onOpen(id: string, rank: number): void;
  /** The end is nearly in sight, and there are more hits. */
  onEnd(): void;
}

/** How near, in pixels. */
const END_IN_SIGHT = 300;

export const optionId = (hit: Hit): string => `hit-${hit.entry.id}`;

/** The hits as options of the search field's listbox; focus stays in the field. */
export function HitList({ listRef, query, hits, total, catalogue, active, today, onOpen, onEnd }: Props) {
  const activeRef = useRef<HTMLDivElement>(null);
  const isAtTop = useRef(true);
  const onScroll = ({
    currentTarget: { scrollHeight, scrollTop, clientHeight },
  }: {
    currentTarget: HTMLElement;
  }) => {
    isAtTop.current = scrollTop === 0;
    if (hits.length < total && scrollHeight - scrollTop - clientHeight < END_IN_SIGHT) onEnd();
  };
  useLayoutEffect(() => {
    // The first hit is in sight already, and asking lays the page out at each key.
    if (active > 0 || !isAtTop.current) activeRef.current?.scrollIntoView?.({ block: 'nearest' });
    // Not when the list grows: whoever scrolls would be taken back.
  }, [active, query, total]);
  return (
    <div
      ref={listRef}
      role="listbox"
      id={RESULTS_ID}
      aria-label={texts.results}
      class="hits"
      // Chromium stops Tab at whatever scrolls; the arrow keys of the field already lead through this.
      tabIndex={-1}
      onScroll={onScroll}
    >
      {hits.map((hit, rank) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys of its listbox.
        // biome-ignore lint/a11y/useFocusableInteractive: options are named by aria-activedescendant, focus stays in the field.
        <div
          role="option"
          key={hit.entry.id}
          id={optionId(hit)}
          ref={rank === active ? activeRef : null}
          aria-selected={rank === active}
          aria-posinset={rank + 1}
          aria-setsize={total}
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
        <span>{entry.kind === 'action' ? ownerLine(entry, catalogue) : contextLine(entry, catalogue)}</span>
        {status?.isPassed && <span class="passed">{status.text}</span>}
      </span>
      {entry.kind === 'action' && <span class="hit-context">{placeLine(entry)}</span>}
      {entry.kind === 'definition' && (
        <span class="hit-short">
          <MarkedText text={entry.short} ranges={shortRanges} />
        </span>
      )}
    </>
  );
}
