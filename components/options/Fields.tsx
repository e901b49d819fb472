import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { optionsTexts as texts } from '../options-texts.ts';

/** Said of what a policy decides: the field shows its value and cannot be changed. */
export const LockedNote = () => <span class="locked">{texts.locked}</span>;

interface ChoiceProps<T extends string> {
  label: string;
  hint?: string;
  value: T;
  options: Readonly<Record<T, string>>;
  isLocked: boolean;
  onChoose(value: T): void;
}

/** One of a few values, all in sight. */
export function Choice<T extends string>({
  label,
  hint,
  value,
  options,
  isLocked,
  onChoose,
}: ChoiceProps<T>) {
  const name = useId();
  const values = Object.keys(options) as T[];
  return (
    <fieldset class="field" disabled={isLocked}>
      <legend>
        {label} {isLocked && <LockedNote />}
      </legend>
      {values.map((option) => (
        <label class="tick" key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
          <span>{options[option]}</span>
        </label>
      ))}
      {hint && <p class="hint">{hint}</p>}
    </fieldset>
  );
}

interface SwitchProps {
  label: string;
  hint: string;
  isOn: boolean;
  isLocked: boolean;
  onSwitch(isOn: boolean): void;
}

/** On or off. */
export function Switch({ label, hint, isOn, isLocked, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="tick">
        <input
          type="checkbox"
          checked={isOn}
          disabled={isLocked}
          aria-describedby={id}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span>
          {label} {isLocked && <LockedNote />}
        </span>
      </label>
      <p class="hint" id={id}>
        {hint}
      </p>
    </div>
  );
}

/** A part of a page, with its title. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="sheet" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="sheet-body">{children}</div>
    </section>
  );
}
