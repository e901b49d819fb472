import { texts } from './texts.ts';

/** Said where the browser lets no académie site be read: what is missing, and the way to allow it. */
export function MissingSites({ onRequest }: { onRequest(): void }) {
  return (
    <section class="section missing-sites" aria-label={texts.sites.title}>
      <p>{texts.sites.why}</p>
      <p>
        <button type="button" class="button" onClick={onRequest}>
          {texts.sites.allow}
        </button>
      </p>
    </section>
  );
}
