import { useId, useState } from 'preact/hooks';
import { OTHER_SITES } from '../lib/academies/other-sites.ts';
import { sidebarTexts } from './sidebar-texts.ts';

const texts = sidebarTexts.otherSites;

const NAMES = new Intl.ListFormat('fr').format(OTHER_SITES.map(({ name }) => name));

export interface OtherSitesProps {
  isOn: boolean;
  /** Called within the gesture. @returns whether the browser did it: the person may say no to it. */
  onSwitch(isOn: boolean): Promise<boolean>;
}

/** Whether official sites that are no académie's are read too. */
export function OtherSitesSwitch({ isOn, onSwitch }: OtherSitesProps) {
  const hintId = useId();
  const [isRefused, setRefused] = useState(false);
  const turn = async (input: HTMLInputElement) => {
    const wanted = input.checked;
    // The browser's answer counts, and comes as `isOn`.
    input.checked = isOn;
    setRefused(!(await onSwitch(wanted)));
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
        {isRefused && !isOn ? texts.refused : ''}
      </p>
    </div>
  );
}
