import { useId, useState } from 'preact/hooks';
import { OTHER_SITES } from '../lib/academies/other-sites.ts';
import { sidebarTexts } from './sidebar-texts.ts';

const texts = sidebarTexts.otherSites;

const NAMES = new Intl.ListFormat('fr').format(OTHER_SITES.map(({ name }) => name));

export interface OtherSitesProps {
  isOn: boolean;
  /**
   * Called within the gesture.
   * @returns whether the browser did it: the person may say no to it.
   * @throws when the browser could not do it, which then left all as it was.
   */
  onSwitch(isOn: boolean): Promise<boolean>;
}

/** Whether official sites that are no académie's are read too. */
export function OtherSitesSwitch({ isOn, onSwitch }: OtherSitesProps) {
  const hintId = useId();
  const [trouble, setTrouble] = useState('');
  const turn = async (input: HTMLInputElement) => {
    const wanted = input.checked;
    // The browser's answer counts, and comes as `isOn`.
    input.checked = isOn;
    setTrouble(
      await onSwitch(wanted).then(
        (isDone) => (isDone ? '' : texts.refused),
        () => texts.failed,
      ),
    );
  };
  return (
    <div class="other-sites">
      <label class="tick">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={hintId}
          onChange={(event) => void turn(event.currentTarget)}
        />
        <span>{texts.label(NAMES)}</span>
      </label>
      <p class="quiet small" id={hintId}>
        {texts.hint}
      </p>
      <p role="status" class="small">
        {isOn ? '' : trouble}
      </p>
    </div>
  );
}
