import { type Entry, EVENT_TYPES, type Kind, RESOURCE_FORMATS } from '../catalogue/schema.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** What a word asks for beside its own meaning: a kind of entry, or one format or type within it. */
export interface Intent {
  kind: Kind;
  /** Resource format or event type, as in the schema. */
  form?: string;
}

/** Words that name a kind, as people say them. */
const KIND_WORDS: readonly [Kind, string][] = [
  ['definition', 'définition definir signification sigle acronyme kezako définitions'],
  ['resource', 'ressource document documentation doc support lien'],
  ['event', 'date calendrier agenda quand échéance événement évènement'],
  ['action', 'actions exemple initiative'],
];

/** Other words for a format or a type; the schema's own names come with it. */
const FORM_WORDS: readonly [Kind, string, string][] = [
  ['resource', 'texte officiel', 'circulaire décret arrêté loi bo texte réglementation instruction note'],
  ['resource', 'vidéo', 'film reportage clip'],
  ['resource', 'rapport', 'étude enquête synthèse bilan'],
  ['resource', 'formation', 'podcast webinaire'],
  ['resource', 'témoignage', 'portrait interview'],
  ['resource', 'fiche méthode', 'fiche méthodologie'],
  ['resource', 'guide', 'mémento vademecum brochure'],
  ['event', 'inscription', 'inscrire candidature'],
  ['event', 'examen', 'épreuve'],
  ['event', 'séminaire', 'colloque'],
  ['event', 'formation', 'webinaire'],
];

/** Names of forms that are too common in titles to ask for anything. */
const PLAIN = new Set(['page', 'outil', 'texte', 'journee', 'semaine', 'rencontre', 'formation', 'kit']);

const key = (word: string): string => stem(fold(word).text);

function readIntents(): ReadonlyMap<string, readonly Intent[]> {
  const intents = new Map<string, Intent[]>();
  const put = (word: string, intent: Intent) => {
    const known = intents.get(word);
    if (known) known.push(intent);
    else intents.set(word, [intent]);
  };
  for (const [kind, words] of KIND_WORDS) for (const word of words.split(' ')) put(fold(word).text, { kind });
  const forms: [Kind, string][] = [
    ...RESOURCE_FORMATS.map((form): [Kind, string] => ['resource', form]),
    ...EVENT_TYPES.map((form): [Kind, string] => ['event', form]),
  ];
  for (const [kind, form] of forms) {
    if (!form.includes(' ') && !PLAIN.has(fold(form).text)) put(key(form), { kind, form });
  }
  for (const [kind, form, words] of FORM_WORDS) {
    for (const word of words.split(' ')) put(key(word), { kind, form });
  }
  return intents;
}

const INTENTS = readIntents();

/** Questions that ask what a thing is; matched on folded text. */
const ASKS_WHAT =
  /(?:c'?\s?est quoi|qu'?\s?est[ -]ce qu|que? (?:signifie|veut dire)|a quoi (?:sert|servent)|difference entre)/;

/** @returns what a folded word asks for; nothing for most words. */
export const intentsOf = (surface: string): readonly Intent[] =>
  INTENTS.get(surface) ?? INTENTS.get(stem(surface)) ?? [];

/** @returns what the whole question asks for. */
export const questionIntents = (folded: string): readonly Intent[] =>
  ASKS_WHAT.test(folded) ? [{ kind: 'definition' }] : [];

/** @returns whether an entry is what an intent asks for. */
export function fulfils(entry: Entry, { kind, form }: Intent): boolean {
  if (entry.kind !== kind) return false;
  if (form === undefined) return true;
  return (
    (entry.kind === 'resource' && entry.format === form) || (entry.kind === 'event' && entry.type === form)
  );
}
