import { SAMPLE_QUERIES, texts } from './texts.ts';

/** For someone who comes for the first time: what can be asked. */
export function Welcome({ onTry }: { onTry(query: string): void }) {
  return (
    <section class="welcome" aria-labelledby="welcome">
      <h1 class="brand" id="welcome">
        <img src="/icon/48.png" alt="" width="32" height="32" />
        {texts.product}
      </h1>
      <p>{texts.welcome}</p>
      <p class="chips">
        <span class="quiet">{texts.tryThese}</span>
        {SAMPLE_QUERIES.map((query) => (
          <button type="button" class="chip" key={query} onClick={() => onTry(query)}>
            {query}
          </button>
        ))}
      </p>
      <p class="quiet">{texts.uses}</p>
    </section>
  );
}
