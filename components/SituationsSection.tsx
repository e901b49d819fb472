import type { Situation } from '../lib/catalogue/catalogue.ts';
import { CutList } from './CutList.tsx';
import { situationTexts } from './situation-texts.ts';

interface Props {
  /** In the order in which they are offered. */
  situations: readonly Situation[];
  onOpen(id: string): void;
}

/** «Que faire ?»: what someone faces, each leading to the steps through it. */
export function SituationsSection({ situations, onOpen }: Props) {
  if (situations.length === 0) return null;
  return (
    <section class="section" aria-labelledby="situations-section">
      <h2 id="situations-section">{situationTexts.title}</h2>
      <p class="quiet">{situationTexts.help}</p>
      <CutList class="situations" items={situations} shownFirst={4} keyOf={({ id }) => id}>
        {({ id, title, summary }) => (
          <button type="button" class="situation-entry" data-opens={id} onClick={() => onOpen(id)}>
            <span class="situation-title">{title}</span>
            <span class="situation-summary">{summary}</span>
          </button>
        )}
      </CutList>
    </section>
  );
}
