import { useSettled } from './use-settled.ts';

/** Milliseconds without a key after which typing has paused. */
const PAUSE = 500;

/** Read out once typing has paused; mounted before its text changes, or screen readers miss it. */
export function Announcement({ query, text }: { query: string; text: string }) {
  const hasPaused = useSettled(query, PAUSE) === query;
  return (
    <div role="status" class="visually-hidden">
      {hasPaused ? text : ''}
    </div>
  );
}
