import type { Page } from 'puppeteer-core';

/** Each way out of the pages' policy, and what the browser answers. */
export const ALL_REFUSED: Readonly<Record<string, string>> = {
  'markup from a text': 'TypeError',
  'a document from a text': 'TypeError',
  'a script’s address from a text': 'TypeError',
  'script from a text': 'EvalError',
  'a policy of one’s own': 'TypeError',
  'a request to elsewhere': 'TypeError',
  'an inline script': 'nothing happened',
  'an inline style': 'nothing happened',
};

/**
 * Tries, as a page of the extension, all that a mistake or an injected text could do there.
 * @returns the name of what was thrown, by attempt.
 */
export function tryToBreakOut(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy(name: string): void } };
    const element = document.createElement('div');
    const attempts: Record<string, () => unknown> = {
      'markup from a text': () => {
        element.innerHTML = '<img>';
      },
      'a document from a text': () => new DOMParser().parseFromString('<p>', 'text/html'),
      'a script’s address from a text': () => {
        document.createElement('script').src = 'https://evil.example/';
      },
      // biome-ignore lint/security/noGlobalEval: tried on purpose
      'script from a text': () => globalThis.eval('1 + 1'),
      'a policy of one’s own': () => trustedTypes.createPolicy('own'),
      'a request to elsewhere': () => fetch('https://evil.example/'),
      'an inline script': () => {
        const script = document.createElement('script');
        script.append('globalThis.isBroken = true');
        document.body.append(script);
        script.remove();
        if (!Reflect.has(globalThis, 'isBroken')) return;
        throw new Error('it ran');
      },
      'an inline style': () => {
        const style = document.createElement('style');
        style.append('body { outline: 7px solid red }');
        document.body.append(style);
        const { outlineWidth } = getComputedStyle(document.body);
        style.remove();
        if (outlineWidth === '7px') throw new Error('it applied');
      },
    };
    const answers: Record<string, string> = {};
    // Until its first pause, what the test evaluates is free of the policy.
    await new Promise((resume) => setTimeout(resume));
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt();
        answers[name] = 'nothing happened';
      } catch (error) {
        answers[name] = (error as Error).name;
      }
    }
    return answers;
  });
}
