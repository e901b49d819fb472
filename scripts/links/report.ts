import type { Verdict } from './check.ts';

const LABELS = {
  dead: 'mort',
  refused: 'à ouvrir soi-même',
  moved: 'déplacé',
} as const;

/**
 * What to look at, entry by entry, in French; links that answer are only counted.
 * @param givers address -> entries that give it.
 */
export function formatLinkReport(
  givers: ReadonlyMap<string, readonly string[]>,
  verdicts: ReadonlyMap<string, Verdict>,
): string {
  const byEntry = new Map<string, string[]>();
  const counts = { alive: 0, moved: 0, refused: 0, dead: 0 };
  for (const [url, verdict] of verdicts) {
    counts[verdict.status] += 1;
    if (verdict.status === 'alive') continue;
    const detail = verdict.status === 'moved' ? `vers ${verdict.to}` : `(${verdict.reason})`;
    for (const giver of givers.get(url) ?? [])
      byEntry.set(giver, [...(byEntry.get(giver) ?? []), `${LABELS[verdict.status]} ${detail} : ${url}`]);
  }
  const entries = [...byEntry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([giver, lines]) => `[${giver}]\n${lines.map((line) => `  ${line}\n`).join('')}`);
  const summary = `${verdicts.size} liens : ${counts.alive} répondent, ${counts.moved} ont changé d’adresse, ${counts.refused} sont à ouvrir soi-même, ${counts.dead} sont morts.`;
  return `${entries.join('')}${summary}`;
}
