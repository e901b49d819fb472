import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Catalogue, entryById } from '../lib/catalogue/catalogue.ts';
import { citation, cited } from '../lib/catalogue/citation.ts';
import { correctionLink } from '../lib/catalogue/correction.ts';
import { eventStatus, sourceLine } from '../lib/catalogue/describe.ts';
import type { Block, Source, WholeEntry } from '../lib/catalogue/schema.ts';
import { EntryActions } from './EntryActions.tsx';
import { EntryFacts } from './EntryFacts.tsx';
import { ExternalLink, OtherLink } from './ExternalLink.tsx';
import { BackIcon } from './icons.tsx';
import { KindLabel } from './KindLabel.tsx';
import { RelatedEntry } from './RelatedEntry.tsx';
import { texts } from './texts.ts';

interface Props {
  entry: WholeEntry;
  catalogue: Catalogue;
  /** ISO day. */
  today: string;
  backLabel: string;
  /** `undefined` until it is known. */
  isFavourite: boolean | undefined;
  onBack(): void;
  onOpen(id: string): void;
  onToggleFavourite(): Promise<unknown>;
}

/** All that an entry holds. Its title takes the focus when it opens, so that a screen reader reads it. */
export function EntryView(props: Props) {
  const { entry, catalogue, today, backLabel, isFavourite, onBack, onOpen, onToggleFavourite } = props;
  const titleRef = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => titleRef.current?.focus(), [entry.id]);
  return (
    <article class="entry" aria-labelledby="entry-title">
      <div class="entry-bar">
        <button type="button" class="back" onClick={onBack}>
          <BackIcon />
          {backLabel}
        </button>
        <EntryActions
          key={entry.id}
          citation={citation(cited(entry, catalogue))}
          isFavourite={isFavourite}
          onToggleFavourite={onToggleFavourite}
        />
      </div>
      <header>
        <KindLabel kind={entry.kind} />
        <h1 id="entry-title" tabIndex={-1} ref={titleRef}>
          {entry.title}
          {entry.kind === 'definition' && entry.acronym && (
            <span class="acronym">{` (${entry.acronym})`}</span>
          )}
        </h1>
      </header>
      <Lead entry={entry} today={today} />
      <Body blocks={entry.body} />
      {entry.kind === 'resource' && <ResourceLink url={entry.url} title={entry.title} />}
      <EntryFacts entry={entry} catalogue={catalogue} />
      <Discrepancies entry={entry} />
      <LegalBasis entry={entry} />
      <Sources sources={entry.sources} />
      <Leads heading={texts.related} ids={entry.related} catalogue={catalogue} onOpen={onOpen} />
      {entry.kind === 'action' && entry.similar && (
        <Leads heading={texts.similarActions} ids={entry.similar} catalogue={catalogue} onOpen={onOpen} />
      )}
      <p class="source-line">
        <a href={correctionLink(entry, catalogue)}>{texts.reportMistake}</a>
      </p>
    </article>
  );
}

function Lead({ entry, today }: { entry: WholeEntry; today: string }) {
  if (entry.kind === 'definition') return <p class="lead">{entry.short}</p>;
  if (entry.kind === 'event') {
    const { text, isPassed } = eventStatus(entry, today);
    return <p class={isPassed ? 'status passed' : 'status'}>{text}</p>;
  }
  if (entry.kind === 'action' && entry.body.length === 0) return <p class="quiet">{texts.notDescribed}</p>;
  return null;
}

function Body({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, rank) => {
        const key = `${rank}-${block.type}`;
        if (block.type === 'heading') return <h2 key={key}>{block.text}</h2>;
        if (block.type === 'paragraph') return <p key={key}>{block.text}</p>;
        return (
          <ul key={key}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        );
      })}
    </>
  );
}

function ResourceLink({ url, title }: { url: string | undefined; title: string }) {
  if (!url) return <p class="quiet">{texts.noLink}</p>;
  return (
    <p class="resource-link">
      <ExternalLink url={url} class="button">
        {texts.openResource}
      </ExternalLink>
      <OtherLink url={url} title={title} />
    </p>
  );
}

function Discrepancies({ entry: { discrepancies, sources } }: { entry: WholeEntry }) {
  if (discrepancies.length === 0) return null;
  return (
    <section class="discrepancies">
      <h2>{texts.discrepancies}</h2>
      <dl>
        {discrepancies.map(({ subject, sides }) => (
          <div key={subject}>
            <dt>{subject}</dt>
            {sides.map(({ text, source }) => (
              <dd key={text}>
                {text}
                <SideSource source={sources[source]} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

const SideSource = ({ source }: { source: Source | undefined }) =>
  source ? <cite title={source.title}>{sourceLine(source)}</cite> : null;

function LegalBasis({ entry }: { entry: WholeEntry }) {
  if (entry.kind !== 'definition' || entry.legalBasis.length === 0) return null;
  return (
    <section>
      <h2>{texts.legalBasis}</h2>
      <ul>
        {entry.legalBasis.map(({ text, url }) => (
          <li key={text}>
            {url ? <ExternalLink url={url}>{text}</ExternalLink> : text}
            {url && (
              <span class="source-line">
                <OtherLink url={url} title={text} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <section class="sources">
      <h2>{texts.sources(sources.length)}</h2>
      <ul>
        {sources.map((source) => (
          <li key={`${source.title}-${source.date ?? ''}`}>
            {source.url ? (
              <ExternalLink url={source.url}>{source.title}</ExternalLink>
            ) : (
              <span>{source.title}</span>
            )}
            <span class="source-line">
              {sourceLine(source)}
              {source.url && (
                <>
                  {' · '}
                  <OtherLink url={source.url} title={source.title} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the entry leads on to. */
function Leads({
  heading,
  ids,
  catalogue,
  onOpen,
}: {
  heading: string;
  ids: readonly string[];
  catalogue: Catalogue;
  onOpen(id: string): void;
}) {
  const entries = ids.flatMap((id) => entryById(catalogue, id) ?? []);
  if (entries.length === 0) return null;
  return (
    <section class="related">
      <h2>{heading}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <RelatedEntry entry={entry} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
