import type { ComponentChildren } from 'preact';
import type { Presettable, Settings } from '../../lib/settings/settings.ts';
import type { Shortcut } from '../../lib/settings/shortcut.ts';
import type { Quietable } from '../../lib/settings/silence.ts';
import { type OtherSitesProps, OtherSitesSwitch } from '../OtherSitesSwitch.tsx';
import { optionsTexts as texts } from '../options-texts.ts';
import { PageHeader } from '../PageHeader.tsx';
import { ShortcutList } from '../ShortcutList.tsx';
import { EraseAll } from './EraseAll.tsx';
import { Choice, LockedNote, Section, Switch } from './Fields.tsx';
import { SetAside } from './SetAside.tsx';
import { Silences } from './Silences.tsx';

/** What became of the last change. */
type Outcome = { isSaved: boolean; count: number };

export interface OptionsProps {
  settings: Settings;
  /** What a policy decides. */
  locked: readonly Presettable[];
  /** Names of the académies; empty while the catalogue loads. */
  academies: readonly string[];
  shortcuts: readonly Shortcut[];
  /** Stored values that could not be read, by key. */
  setAside: Readonly<Record<string, unknown>>;
  /** ISO day. */
  today: string;
  outcome: Outcome | undefined;
  /** The switch for official sites; not there until its state is known. */
  otherSites: OtherSitesProps | undefined;
  /** Favourites to a file and from one. */
  transfer: ComponentChildren;
  /** What stands at the end: version, help. */
  about: ComponentChildren;
  onChange(change: Partial<Settings>): void;
  onLiftSilence(what: Quietable, reach: 'here' | 'today', host: string): void;
  onChangeShortcuts(): void;
  onDiscardSetAside(): void;
  onErase(): Promise<void>;
}

/** All that a person can choose, few and in plain words. Each choice counts at once. */
export function OptionsPage(props: OptionsProps) {
  const { settings, shortcuts, setAside, today, outcome, transfer, about } = props;
  return (
    <div class="page">
      <PageHeader title={texts.title} lead={texts.intro} />
      <AcademieSection {...props} />
      <PagesSection {...props}>
        {props.otherSites && <OtherSitesSwitch {...props.otherSites} />}
        <Silences silences={settings.silences} today={today} onLift={props.onLiftSilence} />
      </PagesSection>
      <LookSection {...props} />
      <Section title={texts.shortcuts.title}>
        <ShortcutList shortcuts={shortcuts} />
        <p>
          <button type="button" class="plain-button" onClick={props.onChangeShortcuts}>
            {texts.shortcuts.change}
          </button>
        </p>
        <p class="hint">{texts.shortcuts.windows}</p>
        <p class="hint">{texts.shortcuts.omnibox}</p>
        <p class="hint">{texts.shortcuts.elsewhere}</p>
      </Section>
      <Section title={texts.data.title}>
        {Object.keys(setAside).length > 0 && (
          <SetAside values={setAside} onDiscard={props.onDiscardSetAside} />
        )}
        <p>{texts.data.kept}</p>
        {transfer}
        <EraseAll onErase={props.onErase} />
      </Section>
      <Section title={texts.about.title}>{about}</Section>
      <SaveOutcome outcome={outcome} />
    </div>
  );
}

function AcademieSection({ settings, locked, academies, onChange }: OptionsProps) {
  const isLocked = locked.includes('academie');
  const { academie } = settings;
  const offered = academie === null || academies.includes(academie) ? academies : [academie, ...academies];
  return (
    <Section title={texts.academie.title}>
      <div class="field">
        <label for="academie">
          {texts.academie.label} {isLocked && <LockedNote />}
        </label>
        <select
          id="academie"
          value={academie ?? ''}
          disabled={isLocked}
          aria-describedby="academie-hint"
          onChange={(event) => onChange({ academie: event.currentTarget.value || null })}
        >
          <option value="">{texts.academie.none}</option>
          {offered.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <p class="hint" id="academie-hint">
          {texts.academie.hint}
        </p>
      </div>
    </Section>
  );
}

function PagesSection({
  settings,
  locked,
  onChange,
  children,
}: OptionsProps & { children: ComponentChildren }) {
  return (
    <Section title={texts.pages.title}>
      <Choice
        label={texts.pages.bubble}
        hint={texts.pages.bubbleHint}
        value={settings.bubble}
        options={texts.pages.bubbleChoices}
        isLocked={locked.includes('bubble')}
        onChoose={(bubble) => onChange({ bubble })}
      />
      <Switch
        label={texts.pages.underline}
        hint={texts.pages.underlineHint}
        isOn={settings.underline}
        isLocked={locked.includes('underline')}
        onSwitch={(underline) => onChange({ underline })}
      />
      <Switch
        label={texts.pages.handle}
        hint={texts.pages.handleHint}
        isOn={settings.handle}
        isLocked={locked.includes('handle')}
        onSwitch={(handle) => onChange({ handle })}
      />
      {children}
    </Section>
  );
}

function LookSection({ settings, locked, onChange }: OptionsProps) {
  return (
    <Section title={texts.look.title}>
      <Choice
        label={texts.look.theme}
        hint={texts.look.hint}
        value={settings.theme}
        options={texts.look.themes}
        isLocked={locked.includes('theme')}
        onChoose={(theme) => onChange({ theme })}
      />
    </Section>
  );
}

/** Stands before its text changes, or screen readers miss it. */
function SaveOutcome({ outcome }: { outcome: Outcome | undefined }) {
  return (
    <div class="toasts">
      <p role="status">
        {outcome?.isSaved && (
          <span class="toast" key={outcome.count}>
            {texts.saved}
          </span>
        )}
      </p>
      {outcome?.isSaved === false && (
        <p role="alert" class="toast failed" key={outcome.count}>
          {texts.failed}
        </p>
      )}
    </div>
  );
}
