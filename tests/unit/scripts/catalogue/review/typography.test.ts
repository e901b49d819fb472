import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../../scripts/catalogue/problems.ts';
import { mendTypography, typographyProblems } from '../../../../../scripts/catalogue/review/typography.ts';

const NAME = 'actions/a.yaml';

describe('typography is mended', () => {
  it.each([
    ['in a plain text', "titre: L'école ouverte", 'titre: L’école ouverte'],
    ['in a quoted text', "titre: 'Quoi : rien'", "titre: 'Quoi\u00a0: rien'"],
    ['an apostrophe in single quotes', "titre: 'Quoi : l''école'", "titre: 'Quoi\u00a0: l’école'"],
    ['in double quotes', 'titre: "Quoi : l\'école"', 'titre: "Quoi\u00a0: l’école"'],
    ['in a list on one line', "page: [l'école, d'été]", 'page: [l’école, d’été]'],
    [
      'in a folded text',
      'texte: >-\n  Quoi ?\n  Rien ; fin.\n',
      'texte: >-\n  Quoi\u202f?\n  Rien\u202f; fin.\n',
    ],
    ['a sign that opens a line', 'texte: >-\n  Quoi\n  : rien\n', 'texte: >-\n  Quoi\u00a0: rien\n'],
    ['a guillemet that ends one', 'texte: >-\n  Le «\n  rien »\n', 'texte: >-\n  Le «\u00a0rien\u00a0»\n'],
    ['a sign that opens the text', 'texte: >-\n  : rien\n', 'texte: >-\n  : rien\n'],
  ])('%s', (_, was, is) => {
    expect(mendTypography(NAME, was)).toBe(is);
  });

  it('in both halves of a definition', () => {
    expect(mendTypography('definitions/a.md', "---\r\ncourt: L'école\r\n---\r\nL'école ?\r\n")).toBe(
      '---\r\ncourt: L’école\r\n---\r\nL’école\u202f?\r\n',
    );
  });
});

it.each([
  ['keys, comments and blank lines', "# L'école ?\n\nclé d'un champ:   86   # d'où ?\n"],
  ['addresses', 'lien: https://a.fr/l\'école?b;c\nsource: "https://a.fr/l\'été"\n'],
  ['a file that is no YAML', "a: [l'école\n- d'été"],
  ['a definition without its header', "L'école"],
])('%s stay as they are', (_, content) => {
  expect(mendTypography(content.startsWith('L') ? 'definitions/a.md' : NAME, content)).toBe(content);
});

it('each text is told once, at the line of its first sign', () => {
  const content = "titre: Le sport\ntexte: >-\n  Une phrase.\n  Quoi ? L'école !\n";
  expect(typographyProblems({ [NAME]: content }).map(formatProblem)).toEqual([
    'data/actions/a.yaml:4 Typographie : écrivez « Une phrase. Quoi\u202f? L’école\u202f! ». « npm run catalogue -- check --fix » corrige tout.',
  ]);
  expect(typographyProblems({ [NAME]: mendTypography(NAME, content) })).toEqual([]);
});
