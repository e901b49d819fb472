import type { DefinitionEntry } from '../lib/catalogue/schema.ts';
import { homeTexts as texts } from './home-texts.ts';

/** «Zoom du jour»: a definition to come across. */
export function ZoomSection({
  definition,
  onOpen,
}: {
  definition: DefinitionEntry;
  onOpen(id: string): void;
}) {
  const { id, title, acronym, short } = definition;
  return (
    <section class="section" aria-labelledby="zoom-section">
      <h2 id="zoom-section">{texts.zoom}</h2>
      <button type="button" class="zoom" data-opens={id} onClick={() => onOpen(id)}>
        <span class="zoom-title">
          {title}
          {acronym && <span class="acronym">{` (${acronym})`}</span>}
        </span>
        <span class="zoom-short">{short}</span>
      </button>
    </section>
  );
}
