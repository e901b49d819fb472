import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { optionsTexts } from '../options-texts.ts';

const texts = optionsTexts.data;

type Step = 'idle' | 'asking' | 'erased' | 'failed';

/** Erases everything, after a question asked in place. @param onErase rejects when the browser cannot erase. */
export function EraseAll({ onErase }: { onErase(): Promise<void> }) {
  const [step, setStep] = useState<Step>('idle');
  const cancel = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const before = useRef(step);
  useLayoutEffect(() => {
    // The button just used is gone; the focus goes to the harmless answer, then back.
    if (before.current !== step) (step === 'asking' ? cancel : start).current?.focus();
    before.current = step;
  }, [step]);
  const erase = () =>
    onErase().then(
      () => setStep('erased'),
      () => setStep('failed'),
    );
  return (
    <div class="field">
      {step === 'asking' ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; this is a question with two answers.
        <div class="question" role="group" aria-labelledby="erase-question" aria-describedby="erase-warning">
          <p id="erase-question">{texts.eraseQuestion}</p>
          <p id="erase-warning" class="hint">
            {texts.eraseWarning}
          </p>
          <p class="answers">
            <button type="button" class="plain-button danger" onClick={erase}>
              {texts.eraseYes}
            </button>
            <button type="button" class="plain-button" ref={cancel} onClick={() => setStep('idle')}>
              {texts.eraseNo}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" class="plain-button" ref={start} onClick={() => setStep('asking')}>
          {texts.erase}
        </button>
      )}
      <p role="status" class="outcome">
        {step === 'erased' ? texts.erased : ''}
      </p>
      {step === 'failed' && (
        <p role="alert" class="outcome failed">
          {texts.eraseFailed}
        </p>
      )}
    </div>
  );
}
