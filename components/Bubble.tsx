import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShortDefinition } from '../lib/glossary/short-definition.ts';
import type { SilenceReach } from '../lib/settings/silence.ts';
import { bubbleTexts as texts } from './bubble-texts.ts';
import { BackIcon, ClearIcon, CopyIcon, LinkIcon, PanelIcon, SearchIcon } from './icons.tsx';
import { type BubbleSilence, SilenceControl } from './SilenceControl.tsx';

/** What a selection was found to mean. */
export interface BubbleAnswer {
  /** The selected text, trimmed. */
  selected: string;
  /** Definitions it names: one is shown, several are listed first. */
  definitions: readonly ShortDefinition[];
  /** True when the text is only near the term: a typing mistake in the page. */
  isNear: boolean;
  /** Definitions with a name near an unknown text. */
  near: readonly ShortDefinition[];
}

interface Props {
  answer: BubbleAnswer;
  /** `undefined` where definitions never show by themselves: off académie sites. */
  silence?: BubbleSilence | undefined;
  /** @returns whether the choice could be kept. */
  onSilence(reach: SilenceReach, isQuiet: boolean): Promise<boolean>;
  onClose(): void;
  /** @returns whether the text is on the clipboard. */
  onCopy(definition: ShortDefinition): Promise<boolean>;
  onMore(id: string): void;
  onSearch(query: string): void;
}

const TITLE_ID = 'bubble-title';

/** The small definition window. A non-modal dialog named by the term's title. */
export function Bubble({ answer, silence, onSilence, onClose, onCopy, onMore, onSearch }: Props) {
  const [only] = answer.definitions.length === 1 ? answer.definitions : [];
  const [chosen, setChosen] = useState<ShortDefinition>();
  const shown = chosen ?? only;
  const dialog = useRef<HTMLDivElement>(null);
  const before = useRef(chosen);
  useLayoutEffect(() => {
    // The button just used is gone: without this the focus would fall back into the page.
    if (before.current !== chosen && dialog.current) {
      dialog.current.focus({ preventScroll: true });
      dialog.current.scrollTop = 0;
    }
    before.current = chosen;
  }, [chosen]);
  return (
    <div ref={dialog} role="dialog" aria-labelledby={TITLE_ID} class="bubble" tabIndex={-1}>
      <button type="button" class="close" aria-label={texts.close} title={texts.close} onClick={onClose}>
        <ClearIcon />
      </button>
      {shown ? (
        <Definition
          definition={shown}
          note={answer.isNear ? texts.near(answer.selected) : undefined}
          onBack={chosen && (() => setChosen(undefined))}
          onCopy={onCopy}
          onMore={onMore}
        />
      ) : (
        <Choice answer={answer} onChoose={setChosen} onSearch={onSearch} />
      )}
      {silence && <SilenceControl silence={silence} onSilence={onSilence} />}
    </div>
  );
}

interface DefinitionProps extends Pick<Props, 'onCopy' | 'onMore'> {
  definition: ShortDefinition;
  note: string | undefined;
  onBack: (() => void) | undefined;
}

function Definition({ definition, note, onBack, onCopy, onMore }: DefinitionProps) {
  const { id, title, acronym, short, source, url } = definition;
  const [copied, setCopied] = useState<boolean>();
  return (
    <>
      {onBack && (
        <button type="button" class="link" onClick={onBack}>
          <BackIcon /> {texts.back}
        </button>
      )}
      {note && <p class="note">{note}</p>}
      <p class="heading">
        <strong id={TITLE_ID}>{title}</strong>
        {acronym && <span class="acronym">{` (${acronym})`}</span>}
      </p>
      <p>{short}</p>
      <p class="source">
        {texts.source}{' '}
        {url ? (
          <a href={url} target="_blank" rel="noreferrer noopener">
            {source}
            {'\u00a0'}
            <LinkIcon />
            <span class="hidden"> {texts.newTab}</span>
          </a>
        ) : (
          source
        )}
      </p>
      <p class="actions">
        <button type="button" class="main" onClick={() => onMore(id)}>
          {texts.more} <PanelIcon />
        </button>
        <button type="button" onClick={async () => setCopied(await onCopy(definition))}>
          <CopyIcon /> {texts.copy}
        </button>
        <span role="status" class="copied">
          {copied === undefined ? '' : copied ? texts.copied : texts.notCopied}
        </span>
      </p>
    </>
  );
}

interface ChoiceProps extends Pick<Props, 'answer' | 'onSearch'> {
  onChoose(definition: ShortDefinition): void;
}

/** Several terms, or none with what is near: several that are only near are guesses, not found terms. */
function Choice({ answer: { selected, definitions, isNear, near }, onChoose, onSearch }: ChoiceProps) {
  const isUnknown = definitions.length === 0 || isNear;
  const offered = definitions.length === 0 ? near : definitions;
  return (
    <>
      <p class="heading">
        <strong id={TITLE_ID}>
          {isUnknown ? texts.unknown(selected) : texts.several(definitions.length)}
        </strong>
      </p>
      {isUnknown && <p>{offered.length > 0 ? texts.nearOnes : texts.nothingNear}</p>}
      {offered.length > 0 && (
        <ul>
          {offered.map((definition) => (
            <li key={definition.id}>
              <button type="button" class="link" onClick={() => onChoose(definition)}>
                {definition.title}
                {definition.acronym && ` (${definition.acronym})`}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isUnknown && (
        <p class="actions">
          <button type="button" class="main" onClick={() => onSearch(selected)}>
            <SearchIcon /> {texts.search}
          </button>
        </p>
      )}
    </>
  );
}
