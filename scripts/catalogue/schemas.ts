/** JSON Schemas that editors read, so that they complete and check the people's files as one types. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { actionData, eventData, fileSchemas, resourceData, situationData } from './data-schema.ts';
import { FORMAT_HINTS } from './problems.ts';

/** A file's schema by its folder, or by its name without ending at the root of `data/`. */
const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  academies: fileSchemas.academies,
  actions: v.strictObject({ ...fileSchemas.actions.entries, actions: v.array(actionData) }),
  catalogue: fileSchemas.catalogue,
  dates: v.strictObject({ dates: v.array(eventData) }),
  listes: fileSchemas.wordLists,
  ressources: v.strictObject({ ressources: v.array(resourceData) }),
  'sigles-usuels': fileSchemas.acronyms,
  situations: situationData,
  sources: fileSchemas.sources,
  synonymes: fileSchemas.synonymes,
};

const COMMENT = /^# yaml-language-server: .*\r?\n/;

/** @returns path inside `data/` -> content, for every schema. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      // Trimming and the like have no counterpart in JSON Schema; the compiler checks them.
      const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
      return [`schemas/${name}.json`, `${JSON.stringify(forEditors(json), null, 2)}\n`];
    }),
  );
}

/** @returns the file with a first line that tells editors its schema; a file without a schema as it was. */
export function withSchemaComment(name: string, content: string): string {
  const [folder = '', file] = name.split('/');
  const schema = file === undefined ? folder.replace(/\.yaml$/, '') : folder;
  if (!name.endsWith('.yaml') || !(schema in SCHEMAS)) return content;
  const up = file === undefined ? '.' : '..';
  return `# yaml-language-server: $schema=${up}/schemas/${schema}.json\n${content.replace(COMMENT, '')}`;
}

/**
 * The compiler reads every value as text; an editor takes « année: 2023 » and « département: 86 » for numbers.
 * Fields whose form is not obvious say what is expected.
 */
function forEditors(schema: JsonSchema): JsonSchema {
  const { properties, items, anyOf, additionalProperties, ...own } = schema;
  return {
    ...own,
    ...(own.type === 'string' && own.format === undefined ? { type: ['string', 'number'] } : {}),
    ...(properties ? { properties: mapValues(properties, described) } : {}),
    ...(isSchema(items) ? { items: forEditors(items) } : {}),
    ...(anyOf ? { anyOf: anyOf.map((each) => (isSchema(each) ? forEditors(each) : each)) } : {}),
    ...(additionalProperties === undefined
      ? {}
      : {
          additionalProperties: isSchema(additionalProperties)
            ? forEditors(additionalProperties)
            : additionalProperties,
        }),
  };
}

type Definition = NonNullable<JsonSchema['properties']>[string];

function described(schema: Definition, key: string): Definition {
  if (!isSchema(schema)) return schema;
  const hint = FORMAT_HINTS[key];
  return { ...(hint ? { description: `Attendu : ${hint}.` } : {}), ...forEditors(schema) };
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && !Array.isArray(value);

const mapValues = (
  values: Readonly<Record<string, Definition>>,
  change: (value: Definition, key: string) => Definition,
): Record<string, Definition> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, key)]));
