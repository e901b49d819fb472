import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../lib/catalogue/schema.ts';
import { toBlocks } from '../../../../scripts/catalogue/markdown.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

describe('a text becomes', () => {
  it.each<[string, string, Block[]]>([
    ['nothing', '', []],
    ['one paragraph', 'Un texte.', [paragraph('Un texte.')]],
    ['one paragraph, written on two lines', 'Un\ntexte.', [paragraph('Un texte.')]],
    ['two paragraphs', 'Un.\n\nDeux.', [paragraph('Un.'), paragraph('Deux.')]],
    ['a heading', '## Qui', [{ type: 'heading', text: 'Qui' }]],
    ['a list', '- un\n- deux', [{ type: 'list', items: ['un', 'deux'] }]],
    [
      'a list, its items apart and long',
      '- un\n  et demi\n\n- deux',
      [{ type: 'list', items: ['un et demi', 'deux'] }],
    ],
    ['a numbered list', '1. un\n2. deux', [{ type: 'list', items: ['un', 'deux'] }]],
    ['a paragraph with a plain address', 'Voir https://a.fr/b_c_d', [paragraph('Voir https://a.fr/b_c_d')]],
    [
      'French punctuation',
      '«\u00a0n°\u00a05\u00a0» – l’élève',
      [paragraph('«\u00a0n°\u00a05\u00a0» – l’élève')],
    ],
  ])('%s: %j', (_, markdown, blocks) => {
    expect(toBlocks(markdown)).toEqual(blocks);
  });
});

describe('what the catalogue does not show is refused by its French name, with its line', () => {
  it.each([
    ['Du **gras**', 'gras'],
    ['De l’*italique*', 'italique'],
    ['Du `code`', 'code'],
    ['    du code', 'bloc de code'],
    ['> citation', 'citation'],
    ['![a](https://a.fr/b.png)', 'image'],
    ['<b>HTML</b>', 'HTML'],
    ['<script>alert(1)</script>', 'HTML'],
    ['a\n\n---\n\nb', 'ligne horizontale'],
    ['- un\n  - deux', 'liste imbriquée'],
    ['[a](https://a.fr)', 'lien (mettez-le dans « textes » ou « sources »)'],
    ['<https://a.fr>', 'lien (mettez-le dans « textes » ou « sources »)'],
    ['[a]: https://a.fr', 'lien (mettez-le dans « textes » ou « sources »)'],
    ['[a]\n\n[a]: https://a.fr', 'lien (mettez-le dans « textes » ou « sources »)'],
    ['![a]\n\n[a]: https://a.fr', 'image'],
  ])('%j: %s', (markdown, name) => {
    expect(() => toBlocks(markdown)).toThrow(name);
  });

  it.each([
    ['Du **gras**', 1],
    ['Un.\n\nDu **gras**', 3],
    ['Un.\n\n- un\n  - deux', 3],
  ])('%j: line %d', (markdown, line) => {
    expect(() => toBlocks(markdown)).toThrow(expect.objectContaining({ line }));
  });
});
