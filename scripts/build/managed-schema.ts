import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { PRESETTABLE, type Presettable } from '../../lib/settings/settings.ts';
import { typesetAll } from '../../lib/text/typography.ts';

/** The schema's file in Chrome's and Edge's build. */
export const MANAGED_SCHEMA = 'managed-schema.json';

/** What administrators read beside each name. */
const DESCRIPTIONS: Readonly<Record<Presettable, string>> = typesetAll({
  academie: 'Académie de l’établissement, par son nom : « Poitiers ».',
  bubble:
    '« auto » : la définition s’affiche d’elle-même sur les sites d’académies. « asked » : sur demande seulement.',
  handle: 'Onglet « Repères » au bord des pages d’académies.',
  underline: 'Soulignement des termes connus dans les pages d’académies.',
  theme: 'Apparence : « system », « light » ou « dark ».',
});

/**
 * What a policy may preset, in the part of JSON Schema that Chrome reads: each value has exactly one `type`, and the
 * top takes no `additionalProperties`. Chrome and Edge leave out a value that does not fit.
 * @param academies names allowed for the person's own académie come from here.
 */
export function managedSchema(academies: readonly { name: string }[]): JsonSchema {
  const { properties = {} } = toJsonSchema(v.object(PRESETTABLE), {
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      // A policy that chooses no académie leaves it out; Chrome knows no value of two types.
      if (valibotSchema.type === 'nullable') return { type: 'string' };
      return valibotSchema.type === 'picklist' ? { type: 'string', ...jsonSchema } : jsonSchema;
    },
  });
  const described = Object.entries(properties).map(([name, schema]) => [
    name,
    {
      ...(schema as JsonSchema),
      ...(name === 'academie' ? { enum: academies.map((academie) => academie.name) } : {}),
      description: DESCRIPTIONS[name as Presettable],
    },
  ]);
  return { type: 'object', properties: Object.fromEntries(described) };
}
