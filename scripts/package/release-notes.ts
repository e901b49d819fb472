/**
 * @param tag as in git: `v1.2.3`.
 * @returns what CHANGELOG.md says of this version, for users.
 * @throws Error when the tag is not this version's, or the changelog does not tell of it with its day.
 */
export function releaseNotes(tag: string, version: string, changelog: string): string {
  if (tag !== `v${version}`) throw new Error(`The tag ${tag} is not the version in package.json: ${version}`);
  const section = changelog.split(/^## /m).find((part) => part.startsWith(`${version} – `));
  if (!section) throw new Error(`CHANGELOG.md tells nothing of ${version}`);
  const [heading = '', ...lines] = section.split('\n');
  if (!/ – \d{4}-\d{2}-\d{2}$/.test(heading))
    throw new Error(
      `CHANGELOG.md gives no day: «## ${heading}», where «## ${version} – 2026-01-31» is asked for`,
    );
  const notes = lines.join('\n').trim();
  if (notes === '') throw new Error(`CHANGELOG.md tells nothing of ${version}`);
  return `${notes}\n`;
}
