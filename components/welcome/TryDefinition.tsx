import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShortDefinition } from '../../lib/glossary/short-definition.ts';
import type { Handover } from '../../lib/page/handover.ts';
import { readSelection, watchSelection } from '../../lib/page/selection.ts';
import { Bubble, type BubbleAnswer } from '../Bubble.tsx';
import { bubbleTexts } from '../bubble-texts.ts';
import { SAMPLE, welcomeTexts } from '../welcome-texts.ts';

const texts = welcomeTexts.define;

export interface TryDefinitionProps {
  /** What a selected text means, as a page of an académie would be answered. */
  lookUp(text: string): BubbleAnswer;
  /** @returns whether the definition is on the clipboard. */
  onCopy(definition: ShortDefinition): Promise<boolean>;
  onShow(handover: Handover): void;
}

/** A sample text in which a selected term shows its definition, in the bubble that pages show. */
export function TryDefinition({ lookUp, onCopy, onShow }: TryDefinitionProps) {
  const sample = useRef<HTMLParagraphElement>(null);
  const [answer, setAnswer] = useState<BubbleAnswer>();

  useEffect(() => {
    const stop = new AbortController();
    watchSelection(() => {
      const anchor = document.getSelection()?.anchorNode ?? null;
      const request = readSelection(false);
      if (!request || !sample.current?.contains(anchor)) return;
      const found = lookUp(request.text);
      // As on a page: nothing comes by itself for an unknown text.
      if (found.definitions.length > 0) setAnswer(found);
    }, stop.signal);
    return () => stop.abort();
  }, [lookUp]);

  const [first] = answer?.definitions ?? [];
  return (
    <>
      <p>{texts.how}</p>
      <p class="hint">{texts.task}</p>
      <p class="sample" ref={sample}>
        {SAMPLE.map(({ text, isTerm }) => (isTerm ? <span class="sample-term">{text}</span> : text))}
      </p>
      <p class="hint">{texts.byButton}</p>
      <div class="answers">
        {SAMPLE.filter(({ isTerm }) => isTerm).map(({ text }) => (
          <button type="button" class="plain-button" key={text} onClick={() => setAnswer(lookUp(text))}>
            {texts.show(text)}
          </button>
        ))}
      </div>
      <p role="status" class="visually-hidden">
        {first ? bubbleTexts.available(first.title) : ''}
      </p>
      {answer && (
        <div class="try-bubble">
          <div class="bubble-frame">
            <Bubble
              key={answer.selected}
              answer={answer}
              onSilence={async () => false}
              onClose={() => setAnswer(undefined)}
              onCopy={onCopy}
              onMore={(id) => onShow({ show: 'entry', id })}
              onSearch={(query) => onShow({ show: 'search', query })}
            />
          </div>
        </div>
      )}
    </>
  );
}
