import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SilenceReach } from '../lib/settings/silence.ts';
import { bubbleTexts as texts } from './bubble-texts.ts';

/** Whether definitions show by themselves here. */
export interface BubbleSilence {
  /** How far the silence reaches that holds here; `undefined` where there is none. */
  reach: SilenceReach | undefined;
  /** Host name of the site, as people see it. */
  site: string;
  /** True where a policy decides whether they show everywhere. */
  isLocked: boolean;
}

interface Props {
  silence: BubbleSilence;
  /** @returns whether the choice could be kept; where it could not, all stays as it was. */
  onSilence(reach: SilenceReach, isQuiet: boolean): Promise<boolean>;
}

const STATE_ID = 'bubble-silence';

/** Tells definitions to keep quiet, and undoes it in the same place. */
export function SilenceControl({ silence: { reach, site, isLocked }, onSilence }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const isOwnChange = useRef(false);
  const choose = async (chosen: SilenceReach, isQuiet: boolean) => {
    isOwnChange.current = true;
    setRefused(false);
    if (await onSilence(chosen, isQuiet)) return;
    isOwnChange.current = false;
    setRefused(true);
  };
  useLayoutEffect(() => {
    // The button just used is gone: without this the focus would fall back into the page.
    if (isOwnChange.current) first.current?.focus({ preventScroll: true });
    isOwnChange.current = false;
    setOpen(false);
  }, [reach]);
  const refusal = <span role="status">{isRefused && texts.silence.refused}</span>;

  if (reach === undefined) {
    const reaches = (['here', 'today', 'everywhere'] as const).filter(
      (offered) => offered !== 'everywhere' || !isLocked,
    );
    return (
      <p class="silence">
        <button
          ref={first}
          type="button"
          class="link"
          aria-expanded={isOpen}
          onClick={() => setOpen((wasOpen) => !wasOpen)}
        >
          {texts.silence.menu}
        </button>
        {isOpen &&
          reaches.map((offered) => (
            <button key={offered} type="button" onClick={() => choose(offered, true)}>
              <span class="hidden">{texts.silence.verb} </span>
              {texts.silence.reaches[offered]}
            </button>
          ))}
        {refusal}
      </p>
    );
  }
  return (
    <p class="silence">
      <span id={STATE_ID}>{texts.silence.states[reach](site)}</span>
      {!(isLocked && reach === 'everywhere') && (
        <button ref={first} type="button" aria-describedby={STATE_ID} onClick={() => choose(reach, false)}>
          {texts.silence.undo}
        </button>
      )}
      {refusal}
    </p>
  );
}
