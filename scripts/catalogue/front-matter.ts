const FRONT_MATTER = /^(---\r?\n)([\s\S]*?)\r?\n---\r?\n?/;

/** The two halves of a file. A YAML file is all header. */
interface Parts {
  yaml: string;
  /** Offset of `yaml` in the file. */
  yamlStart: number;
  markdown: string;
  /** Offset of `markdown` in the file. */
  markdownStart: number;
}

/** @returns the halves, or `undefined` for a Markdown file without a header between two lines «---». */
export function splitFrontMatter(name: string, content: string): Parts | undefined {
  if (!name.endsWith('.md'))
    return { yaml: content, yamlStart: 0, markdown: '', markdownStart: content.length };
  const match = FRONT_MATTER.exec(content);
  const [whole, opening, yaml] = match ?? [];
  if (whole === undefined || opening === undefined || yaml === undefined) return undefined;
  const markdown = content.slice(whole.length);
  return { yaml, yamlStart: opening.length, markdown, markdownStart: whole.length };
}
