import { expect, it } from 'vitest';
import { evaluateGlossary, loadPages } from '../../../eval/glossary-scores.ts';

const { byType, differences } = evaluateGlossary();

it('the annotations lie on their pages', () => {
  for (const { text, matches } of loadPages()) {
    for (const match of matches) expect(text.slice(match.start, match.end)).toBe(match.text);
  }
});

it('on annotated pages, at least 98 of 100 matches are right and 95 of 100 terms are found', () => {
  const scores = byType.get('all');
  const right = scores?.right ?? 0;
  expect(right / (scores?.found ?? 0), differences.join('\n')).toBeGreaterThanOrEqual(0.98);
  expect(right / (scores?.expected ?? 0), differences.join('\n')).toBeGreaterThanOrEqual(0.95);
});

it('nothing is found on pages that speak of something else', () => {
  expect(byType.get('unrelated')).toMatchObject({ found: 0, expected: 0 });
});
