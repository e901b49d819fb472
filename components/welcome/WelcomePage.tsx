import { useState } from 'preact/hooks';
import type { Handover } from '../../lib/page/handover.ts';
import type { CatalogueStatus } from '../../lib/search/load.ts';
import type { Shortcut } from '../../lib/settings/shortcut.ts';
import { CatalogueDate } from '../CatalogueDate.tsx';
import { PanelIcon } from '../icons.tsx';
import { Section } from '../options/Fields.tsx';
import { optionsTexts } from '../options-texts.ts';
import { PageHeader } from '../PageHeader.tsx';
import { SearchPanel } from '../SearchPanel.tsx';
import { ShortcutList } from '../ShortcutList.tsx';
import { texts as panelTexts } from '../texts.ts';
import { type BrowserKind, welcomeTexts as texts } from '../welcome-texts.ts';
import { TryDefinition, type TryDefinitionProps } from './TryDefinition.tsx';

export interface WelcomeProps extends TryDefinitionProps {
  status: CatalogueStatus;
  /** ISO day. */
  today: string;
  browserKind: BrowserKind;
  shortcuts: readonly Shortcut[];
  /** Whether the icon stands in the toolbar; `undefined` where the browser does not tell. */
  isPinned: boolean | undefined;
  /** Whether académie sites may be read; `undefined` until it is known. */
  hasSites: boolean | undefined;
  optionsAddress: string;
  onOpenPanel: (() => void) | undefined;
  onRequestSites(): void;
}

/** What a person sees first: the three uses to try, then what to know. */
export function WelcomePage(props: WelcomeProps) {
  const { status, today, browserKind, shortcuts, isPinned, hasSites } = props;
  const catalogue = status.state === 'ready' ? status.loaded.catalogue : undefined;
  return (
    <div class="page">
      <PageHeader title={texts.title} lead={texts.lead} />
      {hasSites === false && (
        <Section title={panelTexts.sites.title}>
          <p>{panelTexts.sites.why}</p>
          <p>
            <button type="button" class="button" onClick={props.onRequestSites}>
              {panelTexts.sites.allow}
            </button>
          </p>
        </Section>
      )}
      <Section title={texts.search.title}>
        <TrySearch status={status} today={today} />
      </Section>
      <Section title={texts.define.title}>
        <TryDefinition lookUp={props.lookUp} onCopy={props.onCopy} onShow={props.onShow} />
      </Section>
      <Section title={texts.browse.title}>
        <p>{texts.browse.how}</p>
        <p>
          <button
            type="button"
            class="button"
            disabled={props.onOpenPanel === undefined}
            onClick={props.onOpenPanel}
          >
            <PanelIcon /> {texts.browse.open}
          </button>
        </p>
      </Section>
      <Section title={texts.pin.title}>
        {isPinned ? (
          <p>{texts.pin.done}</p>
        ) : (
          <>
            <p>{texts.pin.why}</p>
            <ol class="pin-steps">
              {texts.pin.steps[browserKind].map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </>
        )}
      </Section>
      <Section title={texts.keys.title}>
        <ShortcutList shortcuts={shortcuts} />
        <p class="hint">{optionsTexts.shortcuts.omnibox}</p>
        <p class="hint">{optionsTexts.shortcuts.windows}</p>
        <p>
          <a href={props.optionsAddress}>{texts.keys.options}</a>
        </p>
      </Section>
      <Section title={texts.privacy.title}>
        <ul class="sentences">
          {texts.privacy.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section title={texts.about.title}>
        <p>{texts.about.sources}</p>
        <p>{texts.about.independent}</p>
        {catalogue && (
          <div>
            <CatalogueDate catalogue={catalogue} today={today} />
          </div>
        )}
      </Section>
    </div>
  );
}

/** The search itself, with questions that show what it forgives. */
function TrySearch({ status, today }: Pick<WelcomeProps, 'status' | 'today'>) {
  const [request, setRequest] = useState<Handover>();
  return (
    <>
      <p>{texts.search.how}</p>
      <div class="answers">
        <span class="hint">{texts.search.tryThese}</span>
        {texts.search.queries.map((query) => (
          <button
            type="button"
            class="chip"
            key={query}
            onClick={() => setRequest({ show: 'search', query })}
          >
            {query}
          </button>
        ))}
      </div>
      <div class="try-search">
        <SearchPanel
          status={status}
          initialQuery=""
          today={today}
          request={request}
          renderHome={() => null}
        />
      </div>
    </>
  );
}
