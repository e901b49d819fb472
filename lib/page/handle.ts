import type { SilenceReach } from '../settings/silence.ts';
import { makeMovable } from './handle-place.ts';
import { createQuietMenu } from './handle-quiet.ts';
import { make, type PageHost } from './host.ts';

/** The cairn of the icon, its stones from the top: space before it and its width without round ends, in CSS pixels. */
const STONES = [
  [4.5, 1.5],
  [2, 5],
  [0, 10],
] as const;

export interface Handle {
  /** Shows how many terms of the catalogue stand on the page. */
  setCount(count: number): void;
  /**
   * @param top where it stands: percent of the viewport's height from its top.
   * @param canBeOff whether it can be told to keep quiet everywhere.
   * @param colorScheme its theme, as CSS names it.
   */
  update(state: { isShown: boolean; top: number; canBeOff: boolean; colorScheme: string }): void;
}

/** What a person can do with the handle. */
export interface HandleGestures {
  onOpen(): void;
  /** @param top percent of the viewport's height from its top. @returns whether that could be kept. */
  onPlaced(top: number): Promise<boolean>;
  /** @returns whether that could be kept. */
  onQuiet(reach: SilenceReach, isQuiet: boolean): Promise<boolean>;
}

/** Puts the handle into the host: plain DOM, since it stands on every académie page. */
export function createHandle({ root }: PageHost, { onOpen, onPlaced, onQuiet }: HandleGestures): Handle {
  const box = make('div', 'handle-box');
  const button = make('button', 'handle');
  const label = make('span');
  button.append(drawCairn(), label);
  let isShown = false;
  const show = () => {
    button.hidden = !isShown;
    menu.setShown(isShown);
  };
  const menu = createQuietMenu(box, async (reach, isQuiet) => {
    const set = (isNow: boolean) => {
      isShown = isNow;
      show();
      if (isNow) button.focus();
    };
    set(!isQuiet);
    // What could not be kept is seen at once, not on the next page.
    if (!(await onQuiet(reach, isQuiet))) set(isQuiet);
  });
  box.prepend(button);
  const movable = makeMovable(box, button, onPlaced);
  // A page may fake a click, never a person's.
  button.addEventListener('click', (event) => event.isTrusted && !movable.wasMoved() && onOpen());
  // Hidden until the settings are known: a handle that is switched off must not flash up.
  show();
  root.append(box);
  return {
    update(state) {
      isShown = state.isShown;
      movable.place(state.top);
      menu.setReach(state.canBeOff);
      // Not on the host, which the page sees: it must learn no setting.
      box.style.colorScheme = state.colorScheme;
      show();
    },
    setCount(count) {
      label.textContent = `Repères${count === 0 ? '' : ` · ${count}`}`;
      const terms = count > 1 ? 'termes expliqués' : 'terme expliqué';
      button.title = `${count === 0 ? 'Ouvrir Repères' : `${count} ${terms} sur cette page, ouvrir Repères`}. Glisser ou flèches\u00a0: déplacer.`;
    },
  };
}

function drawCairn(): HTMLElement {
  const cairn = make('span', 'cairn');
  for (const [before, width] of STONES) {
    const stone = make('span');
    stone.style.cssText = `margin-left:${before}px;width:${width}px`;
    cairn.append(stone);
  }
  return cairn;
}
