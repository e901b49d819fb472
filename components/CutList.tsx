import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { texts } from './texts.ts';

interface Props<T> {
  class: string;
  items: readonly T[];
  /** How many show before «Afficher les N» is asked for. */
  shownFirst?: number;
  keyOf(item: T): string;
  children(item: T): ComponentChildren;
}

/** A list of which a long one shows its first items, and all of them when asked. */
export function CutList<T>({ class: className, items, shownFirst = 5, keyOf, children }: Props<T>) {
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <ul class={className}>
        {(isWhole ? items : items.slice(0, shownFirst)).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {items.length > shownFirst && (
        <button type="button" class="chip" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? texts.showFewer : texts.showAll(items.length)}
        </button>
      )}
    </>
  );
}
