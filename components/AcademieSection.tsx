import { academieEntries } from '../lib/academies/academie-entries.ts';
import { CONTACTS } from '../lib/academies/contacts.ts';
import { type Catalogue, entryById } from '../lib/catalogue/catalogue.ts';
import type { Academie, Entry } from '../lib/catalogue/schema.ts';
import { CutList } from './CutList.tsx';
import { EntryButton } from './EntryButton.tsx';
import { ExternalLink, OtherLink } from './ExternalLink.tsx';
import { KindIcon } from './icons.tsx';
import { RelatedEntry } from './RelatedEntry.tsx';
import { sidebarTexts } from './sidebar-texts.ts';
import { texts } from './texts.ts';

interface Props {
  academie: Academie;
  catalogue: Catalogue;
  /** ISO day. */
  today: string;
  onOpen(id: string): void;
}

/** Up to so many entries stand in one list; more are told apart by kind. */
const ONE_LIST = 5;

/** «Dans l’académie»: whom to turn to, then what the catalogue has, by whom it concerns and by kind. */
export function AcademieSection({ academie, catalogue, today, onOpen }: Props) {
  const { own, region, nationalCount } = academieEntries(catalogue, academie, today);
  const shared = { catalogue, today, onOpen };
  return (
    <section class="section" aria-labelledby="academie-section">
      <h2 id="academie-section">{texts.inAcademie}</h2>
      <Contact academie={academie} catalogue={catalogue} onOpen={onOpen} />
      <ScopeEntries title={texts.scopes.own(own.length)} entries={own} {...shared} />
      <ScopeEntries title={texts.scopes.region(region.length)} entries={region} {...shared} />
      <p class="quiet small">{texts.scopes.national(nationalCount)}</p>
    </section>
  );
}

/** The académie's own page and mailbox where the catalogue knows them, and who answers in every académie. */
function Contact({ academie, catalogue, onOpen }: Omit<Props, 'today'>) {
  const contacts = CONTACTS.flatMap((id) => entryById(catalogue, id) ?? []);
  return (
    <>
      {academie.page && (
        <p>
          <ExternalLink url={academie.page}>{texts.academiePage}</ExternalLink>
          {' · '}
          <OtherLink url={academie.page} title={texts.academiePage} />
        </p>
      )}
      {academie.mailbox && (
        <p>
          {texts.mailbox} <a href={`mailto:${academie.mailbox}`}>{academie.mailbox}</a>
        </p>
      )}
      {contacts.length > 0 && (
        <>
          <h3>{sidebarTexts.whomToAsk}</h3>
          <ul class="contacts">
            {contacts.map((entry) => (
              <li key={entry.id}>
                <RelatedEntry entry={entry} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface ScopeProps {
  title: string;
  entries: readonly Entry[];
  catalogue: Catalogue;
  today: string;
  onOpen(id: string): void;
}

function ScopeEntries({ title, entries, ...shared }: ScopeProps) {
  if (entries.length === 0) return null;
  const kinds = [...new Set(entries.map(({ kind }) => kind))].map((kind) => ({
    kind,
    ofKind: entries.filter((entry) => entry.kind === kind),
  }));
  return (
    <>
      <h3>{title}</h3>
      {entries.length <= ONE_LIST || kinds.length === 1 ? (
        <EntryList entries={entries} {...shared} />
      ) : (
        kinds.map(({ kind, ofKind }) => (
          <details class={`kind-group kind-${kind}`} key={kind}>
            <summary>
              <KindIcon kind={kind} />
              {texts.kinds[kind]}
              <span class="kind-count">{ofKind.length}</span>
            </summary>
            <EntryList entries={ofKind} {...shared} />
          </details>
        ))
      )}
    </>
  );
}

const EntryList = ({ entries, ...shared }: Omit<ScopeProps, 'title'>) => (
  <CutList class="scope-list" items={entries} keyOf={({ id }) => id}>
    {(entry) => <EntryButton entry={entry} {...shared} />}
  </CutList>
);
