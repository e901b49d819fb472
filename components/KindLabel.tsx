import { KIND_LABELS } from '../lib/catalogue/describe.ts';
import type { Kind } from '../lib/catalogue/schema.ts';
import { KindIcon } from './icons.tsx';

/** An entry's kind, by icon and word. */
export const KindLabel = ({ kind }: { kind: Kind }) => (
  <span class={`kind kind-${kind}`}>
    <KindIcon kind={kind} />
    {KIND_LABELS[kind]}
  </span>
);
