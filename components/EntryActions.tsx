import { useState } from 'preact/hooks';
import { copyText } from '../lib/page/copy.ts';
import { favouritesTexts as texts } from './favourites-texts.ts';
import { CopyIcon, StarIcon } from './icons.tsx';

interface Props {
  /** What «Copier» puts on the clipboard. */
  citation: string;
  /** `undefined` until it is known. */
  isFavourite: boolean | undefined;
  /** Rejects when the browser cannot keep it. */
  onToggleFavourite(): Promise<unknown>;
}

/** What can be done with an entry: keep it at hand, copy it with its source. */
export function EntryActions({ citation, isFavourite, onToggleFavourite }: Props) {
  const [said, setSaid] = useState('');
  const toggle = () =>
    onToggleFavourite().then(
      () => setSaid(''),
      () => setSaid(texts.notKept),
    );
  const copy = async () => setSaid((await copyText(citation)) ? texts.copied : texts.notCopied);
  return (
    <p class="entry-actions">
      {isFavourite !== undefined && (
        <button type="button" class="favourite-button" aria-pressed={isFavourite} onClick={toggle}>
          <StarIcon /> {texts.favourite}
        </button>
      )}
      <button type="button" onClick={copy}>
        <CopyIcon /> {texts.copy}
      </button>
      <span role="status" class="copied">
        {said}
      </span>
    </p>
  );
}
