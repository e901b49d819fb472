/**
 * npx tsx tests/eval/glossary.ts [--all]    precision and recall of the term finder on annotated pages
 *
 * A match counts when its definition and its offsets are those of the annotation. `--all` prints each difference.
 */
import { evaluateGlossary, type Scores } from './glossary-scores.ts';

const { byType, differences } = evaluateGlossary();
const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const line = (name: string, { pages, right, found, expected }: Scores) =>
  `${name.padEnd(12)} ${String(pages).padStart(3)} pages   precision ${percent(right, found).padStart(7)} (${right}/${found})   recall ${percent(right, expected).padStart(7)} (${right}/${expected})`;

for (const [type, scores] of byType) console.log(line(type, scores));
if (process.argv.includes('--all')) console.log(`\n${differences.join('\n')}`);
