import { useRef, useState } from 'preact/hooks';
import { isKept, type Kept, type KeptEntry } from '../lib/favourites/kept.ts';
import { exportName, exportText, FILE_MAX, readExport } from '../lib/favourites/transfer.ts';
import { favouritesTexts as texts } from './favourites-texts.ts';

interface Props {
  favourites: Kept;
  /** ISO day. */
  today: string;
  /** Adds favourites to those there are. Rejects when the browser cannot write. */
  onImport(entries: readonly KeptEntry[]): Promise<unknown>;
}

interface Status {
  text: string;
  isProblem: boolean;
}

/** Favourites to a file and from one. A file is taken whole or not at all, and what is there stays. */
export function FavouritesTransfer({ favourites, today, onImport }: Props) {
  const [status, setStatus] = useState<Status>({ text: '', isProblem: false });
  const fileRef = useRef<HTMLInputElement>(null);
  const count = favourites.entries.length;

  const exportAll = () => {
    const name = exportName(today);
    download(name, exportText(favourites, today));
    setStatus({ text: texts.exported(count, name), isProblem: false });
  };
  const importFrom = async (file: File | undefined) => {
    if (!file) return;
    const read = file.size > FILE_MAX ? ({ problem: { reason: 'too-big' } } as const) : await readFile(file);
    if ('problem' in read) return setStatus({ text: texts.refused(read.problem), isProblem: true });
    const { entries } = read;
    const added = new Set(entries.map(({ id }) => id).filter((id) => !isKept(favourites, id))).size;
    const known = new Set(entries.map(({ id }) => id)).size - added;
    await onImport(entries).then(
      () => setStatus({ text: texts.imported(added, known), isProblem: false }),
      () => setStatus({ text: texts.notWritten, isProblem: true }),
    );
  };

  return (
    <div class="transfer">
      <p class="quiet">{texts.help(count)}</p>
      <p class="transfer-actions">
        <button type="button" class="plain-button" disabled={count === 0} onClick={exportAll}>
          {texts.exportAll}
        </button>
        <button type="button" class="plain-button" onClick={() => fileRef.current?.click()}>
          {texts.importAll}
        </button>
        <input
          ref={fileRef}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            importFrom(currentTarget.files?.[0]);
            // The same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </p>
      <p role="status" class={status.isProblem ? 'transfer-status problem' : 'transfer-status'}>
        {status.text}
      </p>
    </div>
  );
}

const readFile = async (file: File): Promise<ReturnType<typeof readExport>> =>
  file.text().then(readExport, () => ({ problem: { reason: 'unreadable' } }));

function download(name: string, text: string): void {
  // Never revoked: some browsers read it after the click. It goes with the page.
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
}
