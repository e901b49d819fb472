import type { JsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/defaults.ts';
import { PRESETTABLE, parsePresets } from '../../../../lib/settings/settings.ts';
import { managedSchema } from '../../../../scripts/build/managed-schema.ts';

const schema = managedSchema([{ name: 'Créteil' }, { name: 'Poitiers' }]);
const properties = Object.entries(schema.properties ?? {}) as [string, JsonSchema][];

it('names all that a policy may preset, and no more, in the part of JSON Schema that Chrome reads', () => {
  expect(Object.keys(schema).sort()).toEqual(['properties', 'type']);
  expect(schema.type).toBe('object');
  expect(properties.map(([name]) => name)).toEqual(Object.keys(PRESETTABLE));
});

describe.each(properties)('%s', (name, property) => {
  it('has one type and a description', () => {
    expect(['string', 'boolean', 'integer']).toContain(property.type);
    expect(Object.keys(property).filter((key) => !['type', 'enum', 'description'].includes(key))).toEqual([]);
    expect(property.description).toMatch(/[.»]$/);
  });

  it('allows only values that the extension takes', () => {
    const values = property.enum ?? [true, false];
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) expect(parsePresets({ [name]: value })).toEqual({ [name]: value });
  });

  it('allows what holds by default', () => {
    const value = DEFAULT_SETTINGS[name as keyof typeof PRESETTABLE];
    // No académie is chosen by default: a policy says so by leaving it out.
    if (value !== null) expect(property.enum ?? [true, false]).toContain(value);
  });
});
