import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { contextLine, eventStatus } from '../lib/catalogue/describe.ts';
import type { Entry } from '../lib/catalogue/schema.ts';
import { KindLabel } from './KindLabel.tsx';

interface Props {
  entry: Entry;
  catalogue: Catalogue;
  /** ISO day. */
  today: string;
  /** Said of this entry here, beside its kind. */
  remark?: string | undefined;
  onOpen(id: string): void;
}

/** An entry in a list beside the page: its title, with what tells it from its neighbours. */
export function EntryButton({ entry, catalogue, today, remark, onOpen }: Props) {
  const status = entry.kind === 'event' ? eventStatus(entry, today) : undefined;
  return (
    <button type="button" class="scope-entry" data-opens={entry.id} onClick={() => onOpen(entry.id)}>
      <span>{entry.title}</span>
      <span class="hit-context">
        <KindLabel kind={entry.kind} />
        {remark && <span class="remark">{remark}</span>}
        <span>{contextLine(entry, catalogue)}</span>
        {status?.isPassed && <span class="passed">{status.text}</span>}
      </span>
    </button>
  );
}
