import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDataFolder } from '../../../../scripts/catalogue/data-folder.ts';
import { schemaFiles, withSchemaComment } from '../../../../scripts/catalogue/schemas.ts';

it('the committed schemas are those of the compiler', () => {
  for (const [name, content] of Object.entries(schemaFiles()))
    expect(readFileSync(`data/${name}`, 'utf8'), 'npm run catalogue -- schemas').toBe(content);
});

it('every YAML file tells editors its schema', () => {
  for (const [name, content] of Object.entries(readDataFolder()))
    expect(content, 'npm run catalogue -- schemas').toBe(withSchemaComment(name, content));
});

it('a file gets the comment once, and a definition none', () => {
  const written = withSchemaComment('actions/a.yaml', '# Un mot.\nactions: []\n');
  expect(written).toBe('# yaml-language-server: $schema=../schemas/actions.json\n# Un mot.\nactions: []\n');
  expect(withSchemaComment('actions/a.yaml', written)).toBe(written);
  expect(withSchemaComment('sources.yaml', '{}\n')).toContain('$schema=./schemas/sources.json');
  expect(withSchemaComment('definitions/a.md', '---\n')).toBe('---\n');
});

it('editors take what they see as numbers, and no field that does not exist', () => {
  const action = JSON.parse(schemaFiles()['schemas/actions.json'] ?? '').properties.actions.items;
  for (const field of ['année', 'département', 'titre'])
    expect(action.properties[field].type).toEqual(['string', 'number']);
  expect(action.properties.thèmes.items.enum).toContain('sport');
  expect(action.properties.département.description).toContain('« 2A »');
  expect(action.required).toEqual(['id', 'titre', 'thèmes', 'source']);
  expect(action.additionalProperties).toBe(false);
});
