import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import type { PageMatch } from '../lib/page-topics/about-page.ts';
import { CutList } from './CutList.tsx';
import { EntryButton } from './EntryButton.tsx';
import { sidebarTexts } from './sidebar-texts.ts';

interface Props {
  /** Nearest first. */
  matches: readonly PageMatch[];
  catalogue: Catalogue;
  /** ISO day. */
  today: string;
  onOpen(id: string): void;
}

/** «À propos de cette page»: actions and resources on what the page is about. Nothing shows where there are none. */
export function AboutPageSection({ matches, catalogue, today, onOpen }: Props) {
  if (matches.length === 0) return null;
  return (
    <section class="section" aria-labelledby="about-section">
      <h2 id="about-section">{sidebarTexts.about}</h2>
      <CutList class="scope-list" items={matches} keyOf={({ entry }) => entry.id}>
        {({ entry, proximity }) => (
          <EntryButton
            entry={entry}
            catalogue={catalogue}
            today={today}
            remark={proximity === 'own' || proximity === 'region' ? sidebarTexts.near[proximity] : undefined}
            onOpen={onOpen}
          />
        )}
      </CutList>
    </section>
  );
}
