import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block } from '../../lib/catalogue/schema.ts';

type MarkdownNode = {
  type: string;
  children?: MarkdownNode[];
  value?: string;
  position?: { start: { line: number } };
};

/** Thrown for Markdown that the catalogue does not show: tables, images, HTML, nested lists... */
export class UnsupportedMarkdownError extends Error {
  /** 1-based line of the Markdown text. */
  readonly line: number;

  constructor(node: MarkdownNode | undefined, name: string) {
    super(name);
    this.line = node?.position?.start.line ?? 1;
  }
}

const FRENCH_NAMES: Record<string, string> = {
  blockquote: 'citation',
  code: 'bloc de code',
  emphasis: 'italique',
  html: 'HTML',
  definition: 'lien (mettez-le dans « textes » ou « sources »)',
  image: 'image',
  imageReference: 'image',
  inlineCode: 'code',
  link: 'lien (mettez-le dans « textes » ou « sources »)',
  linkReference: 'lien (mettez-le dans « textes » ou « sources »)',
  strong: 'gras',
  thematicBreak: 'ligne horizontale',
};

function textOf(node: MarkdownNode): string {
  return (node.children ?? [])
    .map((child) => {
      if (child.type === 'text') return child.value ?? '';
      if (child.type === 'break') return ' ';
      throw new UnsupportedMarkdownError(child, FRENCH_NAMES[child.type] ?? child.type);
    })
    .join('')
    .replace(/\s*\n\s*/g, ' ');
}

function itemText(item: MarkdownNode): string {
  const [only, ...rest] = item.children ?? [];
  if (only?.type !== 'paragraph' || rest.length > 0)
    throw new UnsupportedMarkdownError(item, 'liste imbriquée');
  return textOf(only);
}

/**
 * Plain paragraphs, headings and flat lists of a Markdown text.
 * @throws UnsupportedMarkdownError naming, in French, what is not shown.
 */
export function toBlocks(markdown: string): Block[] {
  const root = fromMarkdown(markdown) as MarkdownNode;
  return (root.children ?? []).map((node): Block => {
    if (node.type === 'paragraph') return { type: 'paragraph', text: textOf(node) };
    if (node.type === 'heading') return { type: 'heading', text: textOf(node) };
    if (node.type === 'list') return { type: 'list', items: (node.children ?? []).map(itemText) };
    throw new UnsupportedMarkdownError(node, FRENCH_NAMES[node.type] ?? node.type);
  });
}
