import { useId } from 'preact/hooks';
import { type Catalogue, entryById } from '../lib/catalogue/catalogue.ts';
import type { Kept, KeptEntry } from '../lib/favourites/kept.ts';
import { CutList } from './CutList.tsx';
import { favouritesTexts as texts } from './favourites-texts.ts';
import { ClearIcon, KindIcon } from './icons.tsx';

interface Props {
  title: string;
  kept: Kept;
  catalogue: Catalogue;
  onOpen(id: string): void;
  /** Takes one off the list; without it, what the catalogue has no longer is not shown. */
  onRemove?: (entry: KeptEntry) => void;
}

/** Entries kept, newest first. One that the catalogue has no longer is never lost unseen. */
export function KeptSection({ title, kept, catalogue, onOpen, onRemove }: Props) {
  const headingId = useId();
  const shown = onRemove ? kept.entries : kept.entries.filter(({ id }) => entryById(catalogue, id));
  if (shown.length === 0) return null;
  return (
    <section class="section kept" aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      <CutList class="kept-list" items={shown} shownFirst={3} keyOf={({ id }) => id}>
        {(item) => {
          const entry = entryById(catalogue, item.id);
          return entry ? (
            <button
              type="button"
              class={`related-entry kind-${entry.kind}`}
              data-opens={entry.id}
              onClick={() => onOpen(entry.id)}
            >
              <KindIcon kind={entry.kind} />
              <span class="kept-title">{entry.title}</span>
            </button>
          ) : (
            <span class="kept-gone">
              <KindIcon kind={item.kind} />
              <span class="kept-gone-title">
                {item.title} <span class="kept-note">{texts.gone}</span>
              </span>
              <button
                type="button"
                class="icon-button"
                aria-label={texts.remove(item.title)}
                title={texts.remove(item.title)}
                onClick={() => onRemove?.(item)}
              >
                <ClearIcon />
              </button>
            </span>
          );
        }}
      </CutList>
    </section>
  );
}
