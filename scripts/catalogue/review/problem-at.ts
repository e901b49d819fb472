import type { Written } from '../checks.ts';
import type { Problem } from '../problems.ts';

/** @returns a problem of an entry, at the line of one of its fields. */
export const problemAt = ({ entry, file, path }: Written, field: string, reason: string): Problem => ({
  file: file.name,
  line: file.lineOf([...path, field]),
  entry: entry.id,
  reason,
});
