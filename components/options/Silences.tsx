import { useRef } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Quietable } from '../../lib/settings/silence.ts';
import { optionsTexts } from '../options-texts.ts';

const texts = optionsTexts.silences;
const THINGS: readonly Quietable[] = ['bubble', 'handle'];

interface Props {
  silences: Settings['silences'];
  /** ISO day. */
  today: string;
  /** @param host the site; for `today`, every site is meant. */
  onLift(what: Quietable, reach: 'here' | 'today', host: string): void;
}

/** Where the bubble or the handle keeps quiet, each with its undo. */
export function Silences({ silences, today, onLift }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = THINGS.flatMap((what) => [
    ...(silences[what].day === today ? [{ what, reach: 'today', host: '' } as const] : []),
    ...silences[what].sites.map((host) => ({ what, reach: 'here', host }) as const),
  ]);
  return (
    <div class="field">
      <h3 ref={heading} tabIndex={-1}>
        {texts.title}
      </h3>
      {rows.length === 0 && <p class="hint">{texts.none}</p>}
      <ul class="rows">
        {rows.map(({ what, reach, host }) => (
          <li key={`${what} ${host}`}>
            <span>
              {texts.what[what]} <span class="quiet">{reach === 'today' ? texts.today : host}</span>
            </span>
            <button
              type="button"
              class="plain-button"
              aria-label={reach === 'today' ? texts.liftToday(what) : texts.liftHere(what, host)}
              onClick={() => {
                // The row goes, and its button with it: the focus stays in the list.
                heading.current?.focus();
                onLift(what, reach, host);
              }}
            >
              {texts.lift}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
