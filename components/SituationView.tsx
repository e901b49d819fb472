import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { type Catalogue, entryById, type Situation } from '../lib/catalogue/catalogue.ts';
import { BackIcon } from './icons.tsx';
import { KindLabel } from './KindLabel.tsx';
import { situationTexts } from './situation-texts.ts';

interface Props {
  situation: Situation;
  catalogue: Catalogue;
  backLabel: string;
  onBack(): void;
  onOpen(id: string): void;
}

/** One «Que faire ?»: its steps in order, each with the entry it leads to. Its title takes the focus when it opens. */
export function SituationView({ situation, catalogue, backLabel, onBack, onOpen }: Props) {
  const titleId = useId();
  const titleRef = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => titleRef.current?.focus(), [situation.id]);
  return (
    <article class="entry situation" aria-labelledby={titleId}>
      <button type="button" class="back" onClick={onBack}>
        <BackIcon />
        {backLabel}
      </button>
      <header>
        <p class="situation-kind">
          {situationTexts.title} · {situationTexts.steps(situation.steps.length)}
        </p>
        <h1 id={titleId} tabIndex={-1} ref={titleRef}>
          {situation.title}
        </h1>
      </header>
      <p class="lead">{situation.summary}</p>
      <ol class="steps">
        {situation.steps.map(({ text, entry: id }) => (
          <li key={`${id} ${text}`}>
            <p>{text}</p>
            <StepEntry id={id} catalogue={catalogue} onOpen={onOpen} />
          </li>
        ))}
      </ol>
    </article>
  );
}

function StepEntry({ id, catalogue, onOpen }: { id: string } & Pick<Props, 'catalogue' | 'onOpen'>) {
  const entry = entryById(catalogue, id);
  if (!entry) return null;
  return (
    <button type="button" class="step-entry" data-opens={id} onClick={() => onOpen(id)}>
      <KindLabel kind={entry.kind} />
      <span>{entry.title}</span>
    </button>
  );
}
