import { academieEntries } from '../lib/academies/academie-entries.ts';
import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { contextLine, eventStatus } from '../lib/catalogue/describe.ts';
import type { Entry } from '../lib/catalogue/schema.ts';
import { CutList } from './CutList.tsx';
import { ExternalLink, OtherLink } from './ExternalLink.tsx';
import { KindLabel } from './KindLabel.tsx';
import { texts } from './texts.ts';

interface Props {
  academieName: string;
  catalogue: Catalogue;
  /** ISO day. */
  today: string;
  onOpen(id: string): void;
}

/** «Dans l’académie»: what the catalogue has, by whom it concerns, and the académie's own page and mailbox. */
export function AcademieSection({ academieName, catalogue, today, onOpen }: Props) {
  const academie = catalogue.academies.find(({ name }) => name === academieName);
  const { own, region, nationalCount } = academieEntries(catalogue, academieName);
  return (
    <section class="section" aria-labelledby="academie-section">
      <h2 id="academie-section">{texts.inAcademie}</h2>
      {academie?.page && (
        <p>
          <ExternalLink url={academie.page}>{texts.academiePage}</ExternalLink>{' '}
          <OtherLink url={academie.page} title={texts.academiePage} />
        </p>
      )}
      {academie?.mailbox && (
        <p>
          {texts.mailbox} <a href={`mailto:${academie.mailbox}`}>{academie.mailbox}</a>
        </p>
      )}
      <ScopeList
        title={texts.scopes.own(own.length)}
        entries={own}
        catalogue={catalogue}
        today={today}
        onOpen={onOpen}
      />
      <ScopeList
        title={texts.scopes.region(region.length)}
        entries={region}
        catalogue={catalogue}
        today={today}
        onOpen={onOpen}
      />
      <p class="quiet">{texts.scopes.national(nationalCount)}</p>
    </section>
  );
}

interface ScopeListProps {
  title: string;
  entries: readonly Entry[];
  catalogue: Catalogue;
  today: string;
  onOpen(id: string): void;
}

function ScopeList({ title, entries, catalogue, today, onOpen }: ScopeListProps) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <CutList class="scope-list" items={entries} keyOf={({ id }) => id}>
        {(entry) => (
          <button type="button" class="scope-entry" data-opens={entry.id} onClick={() => onOpen(entry.id)}>
            <span>{entry.title}</span>
            <span class="hit-context">
              <KindLabel kind={entry.kind} />
              <span>{contextLine(entry, catalogue)}</span>
              <Passed entry={entry} today={today} />
            </span>
          </button>
        )}
      </CutList>
    </>
  );
}

function Passed({ entry, today }: { entry: Entry; today: string }) {
  const status = entry.kind === 'event' ? eventStatus(entry, today) : undefined;
  return status?.isPassed ? <span class="passed">{status.text}</span> : null;
}
