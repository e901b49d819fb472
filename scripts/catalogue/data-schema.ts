/**
 * The form of the people's files under `data/`: French keys, because the people
 * who write them are French school staff. `to-entry.ts` turns each into a
 * compiled entry. Values that both forms share come from `lib/catalogue/schema`.
 */
import * as v from 'valibot';
import { STEP_MAX, SUMMARY_MAX } from '../../lib/catalogue/catalogue.ts';
import { AUDIENCE_IDS, THEME_IDS } from '../../lib/catalogue/lists.ts';
import {
  academieSchema,
  DEFINITION_CATEGORIES,
  departementCode,
  EVENT_TYPES,
  partialDate,
  RESOURCE_FORMATS,
  SHORT_MAX,
  webAddress,
} from '../../lib/catalogue/schema.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const ids = v.optional(v.array(id), []);
const forms = v.optional(v.array(text), []);

const sourceData = v.strictObject({
  titre: text,
  éditeur: text,
  date: v.exactOptional(partialDate),
  lien: v.exactOptional(webAddress),
});

/** A source written in place, or the name of one in `sources.yaml`. */
const sourceRef = v.union([id, sourceData]);

const scopeData = v.union([
  v.literal('national'),
  v.strictObject({ région: text }),
  v.strictObject({ académie: text }),
  v.strictObject({ département: departementCode }),
]);

const discrepancyData = v.strictObject({
  sujet: text,
  versions: v.pipe(v.array(v.strictObject({ texte: text, source: sourceRef })), v.minLength(2)),
});

const common = {
  thèmes: v.pipe(v.array(v.picklist(THEME_IDS)), v.minLength(1)),
  publics: v.optional(v.array(v.picklist(AUDIENCE_IDS)), []),
  divergences: v.optional(v.array(discrepancyData), []),
  voir: ids,
  /** Entries whose titles look the same although the things are not. */
  'distinct de': ids,
};

const listed = { id, titre: text, texte: v.exactOptional(text), ...common };
const place = { ville: v.exactOptional(text), département: v.exactOptional(departementCode) };

export const actionData = v.strictObject({
  ...listed,
  ...place,
  établissement: v.exactOptional(text),
  année: v.exactOptional(v.pipe(v.string(), v.regex(/^(19|20)\d\d$/), v.transform(Number))),
  portée: v.exactOptional(scopeData),
  source: sourceRef,
  'autres sources': v.optional(v.array(sourceRef), []),
});

export const resourceData = v.strictObject({
  ...listed,
  type: v.picklist(RESOURCE_FORMATS),
  éditeur: text,
  lien: v.exactOptional(webAddress),
  date: v.exactOptional(partialDate),
  portée: scopeData,
  source: v.exactOptional(sourceRef),
});

export const eventData = v.strictObject({
  ...listed,
  ...place,
  type: v.picklist(EVENT_TYPES),
  début: v.exactOptional(partialDate),
  fin: v.exactOptional(partialDate),
  horaires: v.exactOptional(text),
  session: v.exactOptional(text),
  portée: scopeData,
  source: sourceRef,
});

export const definitionData = v.strictObject({
  titre: text,
  sigle: v.exactOptional(text),
  catégorie: v.picklist(DEFINITION_CATEGORIES),
  court: v.pipe(text, v.maxLength(SHORT_MAX)),
  /** Every form of the term under the way it is used; the title and the acronym count as `page` unless listed. */
  formes: v.optional(
    v.strictObject({ page: forms, contexte: forms, sélection: forms, recherche: forms }),
    {},
  ),
  /** What the forms under `contexte` also name elsewhere. */
  'autres sens': v.exactOptional(v.array(text)),
  textes: v.optional(v.array(v.strictObject({ texte: text, lien: v.exactOptional(webAddress) })), []),
  portée: v.optional(scopeData, 'national'),
  sources: v.pipe(v.array(sourceRef), v.minLength(1)),
  ...common,
});

/** A «Que faire ?» path: one file each, offered in the order of the files' names. */
export const situationData = v.strictObject({
  id,
  titre: text,
  résumé: v.pipe(text, v.maxLength(SUMMARY_MAX)),
  étapes: v.pipe(
    v.array(v.strictObject({ texte: v.pipe(text, v.maxLength(STEP_MAX)), fiche: id })),
    v.minLength(1),
  ),
});

const words = v.array(text);
const wordsOfEach = (ids: readonly string[]) =>
  v.strictObject(Object.fromEntries(ids.map((listId) => [listId, words])));

/** The words people and sources use, each under the id of the closed list that it stands for. */
const wordListsData = v.strictObject({
  thèmes: wordsOfEach(THEME_IDS),
  'sans thème': words,
  publics: wordsOfEach(AUDIENCE_IDS),
  'sans public': words,
});

const { region, page, mailbox, departements, hosts } = academieSchema.entries;
const academieData = v.strictObject({
  nom: text,
  type: text,
  région: region,
  départements: departements,
  sites: hosts,
  page,
  courriel: mailbox,
});

/** Fields of a list are checked one by one, so that one bad entry does not hide the others. */
const list = v.array(v.record(v.string(), v.unknown()));

export const fileSchemas = {
  actions: v.strictObject({ académie: v.exactOptional(text), actions: list }),
  ressources: v.strictObject({ ressources: list }),
  dates: v.strictObject({ dates: list }),
  sources: v.record(id, sourceData),
  academies: v.strictObject({ académies: v.array(academieData) }),
  catalogue: v.strictObject({ date: partialDate }),
  wordLists: wordListsData,
  /** Acronym -> meaning, for those that no definition explains. */
  acronyms: v.record(text, text),
  synonymes: v.strictObject({ synonymes: v.array(v.pipe(v.array(text), v.minLength(2))) }),
};

export type SourceData = v.InferOutput<typeof sourceData>;
export type SourceRef = v.InferOutput<typeof sourceRef>;
export type ScopeData = v.InferOutput<typeof scopeData>;
export type ActionData = v.InferOutput<typeof actionData>;
export type ResourceData = v.InferOutput<typeof resourceData>;
export type EventData = v.InferOutput<typeof eventData>;
export type WordListsData = v.InferOutput<typeof wordListsData>;
export type DefinitionData = v.InferOutput<typeof definitionData>;
