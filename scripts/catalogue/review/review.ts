import { type Compiled, compileCatalogue } from '../compile.ts';
import type { Problem } from '../problems.ts';
import type { DataFiles } from '../reading.ts';
import { acronymProblems } from './acronyms.ts';
import { httpLinkNotices } from './http-links.ts';
import { nearDuplicateProblems } from './near-duplicates.ts';
import { typographyProblems } from './typography.ts';

interface Review {
  compiled: Compiled;
  /** What must be mended: what breaks the catalogue, then what reads badly. */
  problems: Problem[];
  /** What is worth a look, in French. */
  notices: string[];
}

/**
 * Everything wrong in the people's files at once. The build stops at what breaks the catalogue; what only reads
 * badly is found here, so that nobody is kept from trying a text out.
 */
export function reviewData(files: DataFiles): Review {
  const compiled = compileCatalogue(files);
  const problems = [
    ...compiled.problems,
    ...nearDuplicateProblems(compiled.written),
    ...acronymProblems(compiled.written, compiled.acronyms),
    ...typographyProblems(files),
  ];
  return { compiled, problems, notices: httpLinkNotices(files) };
}
