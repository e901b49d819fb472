/**
 * The compiled catalogue: what the browser loads and every program prints.
 * Types are inferred from these schemas. The people's files under `data/` have
 * French keys; `scripts/catalogue/` turns them into this form.
 */
import * as v from 'valibot';
import { AUDIENCE_IDS, THEME_IDS } from './lists.ts';

export const KINDS = ['action', 'definition', 'resource', 'event'] as const;
const SCOPE_LEVELS = ['national', 'region', 'academie', 'departement'] as const;

/**
 * How a form of a term is used: spotted on pages, spotted only where the page speaks of school,
 * looked up when selected, or only searched.
 */
const TERM_USES = ['page', 'context', 'selection', 'search'] as const;

export const DEFINITION_CATEGORIES = [
  'acteur',
  'certification',
  'dispositif',
  'instance',
  'notion',
  'outil',
  'public',
  'structure',
  'texte',
] as const;

export const RESOURCE_FORMATS = [
  'annuaire',
  'fiche méthode',
  'formation',
  'formulaire',
  'guide',
  'kit',
  'outil',
  'padlet',
  'page',
  'rapport',
  'témoignage',
  'texte officiel',
  'vidéo',
] as const;

export const EVENT_TYPES = [
  'échéance',
  'examen',
  'formation',
  'inscription',
  'journée',
  'rencontre',
  'réunion',
  'semaine',
  'séminaire',
  'texte',
] as const;

/** Longest short definition, in characters: what the bubble shows without scrolling. */
export const SHORT_MAX = 240;

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** `Date.parse` alone turns 30 February into 1 March. */
function isRealDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** A day, a month or a year: `2024-06-24`, `2024-06`, `2024`. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
  v.check((value) => value.length < 10 || isRealDay(value)),
);

export const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//));
export const departementCode = v.pipe(v.string(), v.regex(/^(\d{2}|2[AB]|9[78]\d)$/));

const sourceSchema = v.strictObject({
  title: text,
  publisher: text,
  date: v.exactOptional(partialDate),
  url: v.exactOptional(webAddress),
});

/** Whom an entry concerns. Not the same as its place. `name` is absent for `national`, a code for `departement`. */
const scopeSchema = v.strictObject({ level: v.picklist(SCOPE_LEVELS), name: v.exactOptional(text) });

const placeSchema = v.strictObject({
  establishment: v.exactOptional(text),
  city: v.exactOptional(text),
  departement: v.exactOptional(departementCode),
  academie: v.exactOptional(text),
});

const blockSchema = v.variant('type', [
  v.strictObject({ type: v.literal('heading'), text }),
  v.strictObject({ type: v.literal('paragraph'), text }),
  v.strictObject({ type: v.literal('list'), items: v.pipe(v.array(text), v.minLength(1)) }),
]);

/** Sources that disagree: each side with the index of its source in the entry's `sources`. */
const discrepancySchema = v.strictObject({
  subject: text,
  sides: v.pipe(v.array(v.strictObject({ text, source: v.number() })), v.minLength(2)),
});

const common = {
  id,
  title: text,
  scope: scopeSchema,
  place: v.exactOptional(placeSchema),
  themes: v.array(v.picklist(THEME_IDS)),
  audiences: v.array(v.picklist(AUDIENCE_IDS)),
  body: v.array(blockSchema),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
  discrepancies: v.array(discrepancySchema),
  related: v.array(id),
};

const actionSchema = v.strictObject({
  kind: v.literal('action'),
  ...common,
  /** Ids of actions like this one, nearest first. Found by the compiler, not written by people. */
  similar: v.exactOptional(v.pipe(v.array(id), v.minLength(1))),
  year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1980), v.maxValue(2100))),
});

const definitionSchema = v.strictObject({
  kind: v.literal('definition'),
  ...common,
  acronym: v.exactOptional(text),
  aliases: v.array(text),
  category: v.picklist(DEFINITION_CATEGORIES),
  short: v.pipe(text, v.maxLength(SHORT_MAX)),
  legalBasis: v.array(v.strictObject({ text, url: v.exactOptional(webAddress) })),
  terms: v.array(v.strictObject({ text, use: v.picklist(TERM_USES) })),
  /** What a form of this term also names («contrat première embauche»): where it stands, no form in context is spotted. */
  otherSenses: v.exactOptional(v.array(text)),
});

const resourceSchema = v.strictObject({
  kind: v.literal('resource'),
  ...common,
  format: v.picklist(RESOURCE_FORMATS),
  publisher: text,
  url: v.exactOptional(webAddress),
  date: v.exactOptional(partialDate),
});

const eventSchema = v.strictObject({
  kind: v.literal('event'),
  ...common,
  type: v.picklist(EVENT_TYPES),
  start: v.exactOptional(partialDate),
  end: v.exactOptional(partialDate),
  hours: v.exactOptional(text),
  session: v.exactOptional(text),
});

export const entrySchema = v.variant('kind', [actionSchema, definitionSchema, resourceSchema, eventSchema]);

export const academieSchema = v.strictObject({
  name: text,
  /** «académie», «vice-rectorat» or «service de l’éducation nationale». */
  type: text,
  region: v.exactOptional(text),
  departements: v.array(departementCode),
  /** Registrable host names, lower case: `ac-poitiers.fr`. Sub-domains belong to them. */
  hosts: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))), v.minLength(1)),
  page: v.exactOptional(webAddress),
  mailbox: v.exactOptional(v.pipe(v.string(), v.email())),
});

export type Kind = (typeof KINDS)[number];
export type TermUse = (typeof TERM_USES)[number];
export type Source = v.InferOutput<typeof sourceSchema>;
export type Scope = v.InferOutput<typeof scopeSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type Block = v.InferOutput<typeof blockSchema>;
type AnyEntry = v.InferOutput<typeof entrySchema>;
export type WholeEntry<K extends Kind = Kind> = Extract<AnyEntry, { kind: K }>;

/** What only the view of one entry shows: half of the catalogue, loaded after what the search needs. */
export const DETAILS = [
  'aliases',
  'body',
  'discrepancies',
  'legalBasis',
  'otherSenses',
  'related',
  'similar',
  'sources',
  'terms',
] as const;

/** Of a union, each member without its details. */
type Brief<Whole> = Whole extends AnyEntry ? Omit<Whole, (typeof DETAILS)[number]> : never;

/** An entry as it is searched and listed. */
export type Entry = Brief<AnyEntry>;
export type ActionEntry = Extract<Entry, { kind: 'action' }>;
export type DefinitionEntry = Extract<Entry, { kind: 'definition' }>;
export type EventEntry = Extract<Entry, { kind: 'event' }>;
export type Academie = v.InferOutput<typeof academieSchema>;
