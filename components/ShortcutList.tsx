import { frenchKeys, type Shortcut } from '../lib/settings/shortcut.ts';
import { optionsTexts } from './options-texts.ts';

const texts = optionsTexts.shortcuts;

/** The keyboard commands with the keys that they have in this browser. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  return (
    <dl class="shortcuts">
      {shortcuts.map(({ use, keys }) => (
        <div key={use}>
          <dt>{texts.uses[use]}</dt>
          <dd>{keys === '' ? <span class="quiet">{texts.none}</span> : <Keys keys={keys} />}</dd>
        </div>
      ))}
    </dl>
  );
}

const Keys = ({ keys }: { keys: string }) => (
  <>
    {frenchKeys(keys).map((key, rank) => (
      <span key={key}>
        {rank > 0 && '+ '}
        <kbd>{key}</kbd>
      </span>
    ))}
  </>
);
