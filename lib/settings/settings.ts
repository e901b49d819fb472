/**
 * A person's preferences, kept on the device. An académie can preset some of them by policy; what is preset cannot be
 * changed here.
 */
import * as v from 'valibot';
import { type Quietable, type SilenceReach, withSite } from './silence.ts';

/** Raised when the stored form changes; `migrate` then brings the older form over. */
const VERSION = 1;

const day = v.pipe(v.string(), v.isoDate());
const silenceSchema = v.strictObject({ sites: v.array(v.string()), day: v.nullable(day) });

/** What a policy may preset, under these names; scripts/build/managed-schema.ts tells Chrome and Edge of it. */
export const PRESETTABLE = {
  /** Name of the person's own académie; `null` while none is chosen. */
  academie: v.nullable(v.string()),
  /** `auto`: by itself for a known term on an académie's site. `asked`: only when asked for. */
  bubble: v.picklist(['auto', 'asked']),
  /** Whether the handle stands on académie pages. */
  handle: v.boolean(),
  /** Whether known terms are underlined on académie pages. */
  underline: v.boolean(),
  theme: v.picklist(['system', 'light', 'dark']),
} as const;

/** Where the handle stands: percent of the viewport's height from its top. */
export const handleTopSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

const settingsSchema = v.strictObject({
  version: v.literal(VERSION),
  ...PRESETTABLE,
  silences: v.strictObject({ bubble: silenceSchema, handle: silenceSchema }),
  handleTop: handleTopSchema,
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type Presettable = keyof typeof PRESETTABLE;
/** What `storage.managed` holds. */
export type Presets = { [Name in Presettable]?: Settings[Name] };

/** @returns stored settings; `undefined` when they cannot be read, a later version's included. */
export function parseSettings(raw: unknown): Settings | undefined {
  const parsed = v.safeParse(settingsSchema, raw);
  return parsed.success ? parsed.output : undefined;
}

/** @returns what a policy presets. A value that is none of those known is left out, the others count. */
export function parsePresets(raw: unknown): Presets {
  const given: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const known = Object.entries(PRESETTABLE).filter(
    ([name, schema]) => name in given && v.is(schema, given[name]),
  );
  return Object.fromEntries(known.map(([name]) => [name, given[name]]));
}

/**
 * @param host of the site where it was asked, as in `location.hostname`.
 * @param today ISO day.
 * @returns the settings with one thing told to keep quiet, or no more.
 */
export function withSilence(
  settings: Settings,
  { what, reach, isQuiet }: { what: Quietable; reach: SilenceReach; isQuiet: boolean },
  host: string,
  today: string,
): Settings {
  if (reach === 'everywhere')
    return what === 'bubble'
      ? { ...settings, bubble: isQuiet ? 'asked' : 'auto' }
      : { ...settings, handle: !isQuiet };
  const silence = settings.silences[what];
  const changed =
    reach === 'here' ? withSite(silence, host, isQuiet) : { ...silence, day: isQuiet ? today : null };
  return { ...settings, silences: { ...settings.silences, [what]: changed } };
}
