import { optionsTexts } from '../options-texts.ts';

const texts = optionsTexts.aside;

interface Props {
  /** What could not be read, by the key it had. */
  values: Readonly<Record<string, unknown>>;
  onDiscard(): void;
}

/** Data of a form that this version cannot read: kept aside until the person decides. */
export function SetAside({ values, onDiscard }: Props) {
  const file = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(values, null, 2))}`;
  return (
    <div class="field question">
      <h3>{texts.title}</h3>
      <p>{texts.what}</p>
      <p class="answers">
        <a class="plain-button" href={file} download={texts.fileName}>
          {texts.download}
        </a>
        <button type="button" class="plain-button" onClick={onDiscard}>
          {texts.discard}
        </button>
      </p>
    </div>
  );
}
