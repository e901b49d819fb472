import type { SilenceReach } from '../settings/silence.ts';
import { make } from './host.ts';

const REACHES: readonly (readonly [SilenceReach, string])[] = [
  ['here', 'Sur ce site'],
  ['today', 'Aujourd’hui'],
  ['everywhere', 'Partout'],
];

/**
 * Adds «Masquer…» to the handle, with where it is to keep quiet, and the notice that takes its place then, until
 * the person goes on elsewhere.
 * @param onChosen called with what a person chose; `isQuiet` is false when they take it back.
 */
export function createQuietMenu(box: HTMLElement, onChosen: (reach: SilenceReach, isQuiet: boolean) => void) {
  const opener = make('button', 'quiet', 'Masquer…');
  const list = make('div', 'quiet-list');
  const notice = make('div', 'quiet-notice');
  notice.setAttribute('role', 'status');

  const setOpen = (isOpen: boolean) => {
    list.hidden = !isOpen;
    opener.ariaExpanded = String(isOpen);
  };
  const endNotice = () => notice.replaceChildren();
  const onPress = (button: HTMLElement, act: () => void) =>
    button.addEventListener('click', (event) => event.isTrusted && act());

  onPress(opener, () => setOpen(list.hidden));
  for (const [reach, name] of REACHES) {
    const choice = make('button', reach, name);
    onPress(choice, () => {
      setOpen(false);
      onChosen(reach, true);
      const undo = make('button', '', 'Annuler');
      onPress(undo, () => {
        endNotice();
        onChosen(reach, false);
      });
      notice.append(`Masqué ${name.toLowerCase()}`, undo);
      undo.focus();
    });
    list.append(choice);
  }
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    event.stopPropagation();
    setOpen(false);
    opener.focus();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (box.contains(relatedTarget as Node | null)) return;
    setOpen(false);
    endNotice();
  });
  setOpen(false);
  box.append(opener, list, notice);
  return {
    /** @param isShown whether there is a handle to hide. */
    setShown(isShown: boolean) {
      opener.hidden = !isShown;
      if (isShown) endNotice();
      else setOpen(false);
    },
    /** @param canBeOff whether «Partout» is offered. */
    setReach(canBeOff: boolean) {
      for (const choice of list.querySelectorAll<HTMLElement>('.everywhere')) choice.hidden = !canBeOff;
    },
  };
}
