/** What can be told to keep quiet on académie sites: the bubble that shows by itself, and the handle. */
export type Quietable = 'bubble' | 'handle';

/** Where something is told to keep quiet. `everywhere` is the setting of the thing itself. */
export const SILENCE_REACHES = ['here', 'today', 'everywhere'] as const;
export type SilenceReach = (typeof SILENCE_REACHES)[number];

/** Where one thing keeps quiet though it is switched on. */
export interface Silence {
  /** Host names, as in `location.hostname`. */
  sites: readonly string[];
  /** ISO day on which it keeps quiet on every site; `null` for none. */
  day: string | null;
}

/**
 * @param host as in `location.hostname`.
 * @param today ISO day of the person's clock.
 * @returns how far the silence that holds here reaches; `undefined` where there is none.
 */
export function silenceHere(
  { sites, day }: Silence,
  host: string,
  today: string,
): Exclude<SilenceReach, 'everywhere'> | undefined {
  if (sites.includes(host)) return 'here';
  return day === today ? 'today' : undefined;
}

/** @returns the silence with one site put on or taken off its list. */
export const withSite = ({ sites, day }: Silence, host: string, isQuiet: boolean): Silence => ({
  sites: [...sites.filter((site) => site !== host), ...(isQuiet ? [host] : [])],
  day,
});
