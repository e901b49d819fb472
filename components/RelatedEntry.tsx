import type { Entry } from '../lib/catalogue/schema.ts';
import { KindIcon } from './icons.tsx';

interface Props {
  entry: Pick<Entry, 'id' | 'kind' | 'title'>;
  onOpen(id: string): void;
}

/** An entry that another place leads to: its kind and its title. */
export function RelatedEntry({ entry: { id, kind, title }, onOpen }: Props) {
  return (
    <button type="button" class={`related-entry kind-${kind}`} data-opens={id} onClick={() => onOpen(id)}>
      <KindIcon kind={kind} />
      {title}
    </button>
  );
}
