import { setTimeout } from 'node:timers/promises';
import { deadOrAlive } from 'dead-or-alive';

/** What became of a link. */
export type Verdict =
  | { status: 'alive' }
  | { status: 'moved'; to: string }
  /** The site turns programs away: only a person can tell. */
  | { status: 'refused'; reason: string }
  | { status: 'dead'; reason: string; isFinal: boolean };

interface Limits {
  /** Milliseconds a site has to begin its answer. */
  timeout: number;
  /** Tries again after a failure that may pass: no connection, no answer, an error of the server. */
  maxRetries: 0 | 1;
}

/** Sites asked at the same time. Each is asked one thing at a time. */
const SITES_AT_ONCE = 8;
const PAUSE_BEFORE_RETRY = 1_000;
const REFUSALS: readonly number[] = [401, 403, 405, 406, 429];

/** @returns the verdict on each address. */
export async function checkLinks(urls: Iterable<string>, limits: Limits): Promise<Map<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  const sites = bySite(urls).values();
  const visitSites = async () => {
    // The visitors share one iterator: each takes the next site that nobody has.
    for (const site of sites) for (const url of site) verdicts.set(url, await checkLink(url, limits));
  };
  await Promise.all(Array.from({ length: SITES_AT_ONCE }, visitSites));
  return verdicts;
}

function bySite(urls: Iterable<string>): Map<string, string[]> {
  const sites = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    sites.set(host, [...(sites.get(host) ?? []), url]);
  }
  return sites;
}

async function checkLink(url: string, { timeout, maxRetries }: Limits): Promise<Verdict> {
  const verdict = await ask(url, timeout);
  if (maxRetries === 0 || verdict.status !== 'dead' || verdict.isFinal) return verdict;
  await setTimeout(PAUSE_BEFORE_RETRY);
  return ask(url, timeout);
}

async function ask(url: string, timeout: number): Promise<Verdict> {
  const result = await deadOrAlive(url, {
    timeout,
    // Its own count of tries starts anew at every answer: a site that keeps failing would be asked for ever.
    maxRetries: 0,
    // Whether the address answers is asked here, not what its page holds.
    checkAnchor: false,
    findUrls: false,
    followMetaHttpEquiv: false,
  });
  if (result.status === 'alive')
    return result.url === undefined || isSame(result.url, url)
      ? { status: 'alive' }
      : { status: 'moved', to: result.url };
  const [message] = result.messages;
  const code = Number(/`(\d{3})`/.exec(message?.ruleId === 'dead' ? message.reason : '')?.[1]);
  if (REFUSALS.includes(code)) return { status: 'refused', reason: `réponse ${code}` };
  if (code) return { status: 'dead', reason: `réponse ${code}`, isFinal: code < 500 };
  if (message?.ruleId === 'max-redirect')
    return { status: 'dead', reason: 'trop de redirections', isFinal: true };
  return { status: 'dead', reason: explainFailure(message?.cause), isFinal: false };
}

/** The part after `#` is the browser's business. */
function isSame(a: string, b: string): boolean {
  const [first, second] = [new URL(a), new URL(b)];
  first.hash = '';
  second.hash = '';
  return first.href === second.href;
}

const FAILURES: readonly [RegExp, string][] = [
  [/ENOTFOUND|EAI_AGAIN/, 'site introuvable'],
  [/ECONNREFUSED|ECONNRESET|UND_ERR_SOCKET/, 'connexion refusée ou coupée'],
  [/CERT|SSL|TLS|EPROTO|SIGNATURE/, 'chiffrement ou certificat non valable'],
  [/AbortError|TIMEOUT|ETIMEDOUT/, 'pas de réponse à temps'],
];

/** @param failure what `fetch` threw; the true cause may lie several causes down. */
function explainFailure(failure: unknown): string {
  const names: string[] = [];
  for (let cause = failure; cause instanceof Error; cause = cause.cause)
    names.push(cause.name, 'code' in cause ? String(cause.code) : '');
  const all = names.join(' ');
  return FAILURES.find(([pattern]) => pattern.test(all))?.[1] ?? 'échec de la connexion';
}
