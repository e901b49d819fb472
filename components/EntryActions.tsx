import { useState } from 'preact/hooks';
import { copyText } from '../lib/page/copy.ts';
import { favouritesTexts as texts } from './favourites-texts.ts';
import { CopyIcon, StarIcon } from './icons.tsx';

interface Props {
  /** What «Copier» puts on the clipboard. */
  citation: string;
  /** `undefined` until it is known. */
  isFavourite: boolean | undefined;
  onToggleFavourite(): void;
}

/** What can be done with an entry: keep it at hand, copy it with its source. */
export function EntryActions({ citation, isFavourite, onToggleFavourite }: Props) {
  const [isCopied, setCopied] = useState<boolean>();
  return (
    <p class="entry-actions">
      {isFavourite !== undefined && (
        <button type="button" class="favourite-button" aria-pressed={isFavourite} onClick={onToggleFavourite}>
          <StarIcon /> {texts.favourite}
        </button>
      )}
      <button type="button" onClick={async () => setCopied(await copyText(citation))}>
        <CopyIcon /> {texts.copy}
      </button>
      <span role="status" class="copied">
        {isCopied === undefined ? '' : isCopied ? texts.copied : texts.notCopied}
      </span>
    </p>
  );
}
