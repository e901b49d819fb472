import type { DataFiles } from '../reading.ts';

const HTTP_LINK = /^[ -]*(lien|page): ['"]?http:\/\//;

/**
 * Links without encryption: facts, not mistakes. Many are old; their archived copy is offered first.
 * @returns one line a file, in French.
 */
export function httpLinkNotices(files: DataFiles): string[] {
  return Object.entries(files).flatMap(([file, content]) => {
    const lines = content.split('\n').flatMap((line, rank) => (HTTP_LINK.test(line) ? [rank + 1] : []));
    if (lines.length === 0) return [];
    const where = lines.length > 1 ? `lignes ${lines.join(', ')}` : `ligne ${lines[0]}`;
    return [`data/${file} : liens en « http », ${where}. Si la page existe en « https », préférez-la.`];
  });
}
