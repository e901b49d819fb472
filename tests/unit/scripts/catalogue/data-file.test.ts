import { describe, expect, it } from 'vitest';
import { parseDataFile } from '../../../../scripts/catalogue/data-file.ts';

const YAML = `actions:
  - id: a
    titre: Un
  - id: b
    thèmes: [sport]
`;

const MARKDOWN = `---
titre: GPDS
voir: []
---
Un texte.
`;

describe('a YAML file', () => {
  it('holds texts only: a code keeps its zero, a date and a yes stay as written', () => {
    const { value } = parseDataFile('a.yaml', 'a: 01\nb: 2024-06-24\nc: oui\nd: true\ne: 1.50\nf:\n');
    expect(value).toEqual({ a: '01', b: '2024-06-24', c: 'oui', d: 'true', e: '1.50', f: '' });
  });

  it.each([
    [['actions'], 2],
    [['actions', 0], 2],
    [['actions', 0, 'titre'], 3],
    [['actions', 1, 'thèmes', 0], 5],
    [['actions', 1, 'titre'], 4],
    [['nowhere'], 1],
    [[], 1],
  ])('knows the line of %j: %d', (path, line) => {
    expect(parseDataFile('a.yaml', YAML).lineOf(path)).toBe(line);
  });
});

describe('a Markdown file', () => {
  it('is a header and a text', () => {
    const { value, markdown, problems } = parseDataFile('a.md', MARKDOWN);
    expect(value).toEqual({ titre: 'GPDS', voir: [] });
    expect(markdown).toBe('Un texte.\n');
    expect(problems).toEqual([]);
  });

  it('knows the lines of both', () => {
    const file = parseDataFile('a.md', MARKDOWN);
    expect(file.lineOf(['titre'])).toBe(2);
    expect(file.lineOf(['voir'])).toBe(3);
    expect(file.markdownLine).toBe(5);
  });

  it('may end with its header', () => {
    expect(parseDataFile('a.md', '---\ntitre: A\n---').markdown).toBe('');
  });
});

it('an accent in two parts becomes one letter', () => {
  expect(parseDataFile('a.yaml', 'the\u0300mes: e\u0301te\u0301').value).toEqual({ thèmes: 'été' });
});

it.each([
  ['a.yaml', 'a: [b', 1],
  ['a.yaml', 'a: b\nc: "d', 2],
  ['a.md', '---\na: b\na: c\n---\n', 3],
])('%s %j: bad YAML, told near line %d', (name, content, line) => {
  const { problems, value } = parseDataFile(name, content);
  expect(value).toBeNull();
  expect(problems[0]).toMatchObject({
    file: name,
    line,
    reason: expect.stringContaining('Le YAML est mal formé'),
  });
});
