/** npm run release-notes -- v1.2.3    writes what CHANGELOG.md says of a version to .output/release-notes.md */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { releaseNotes } from './package/release-notes.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const notes = releaseNotes(process.argv[2] ?? '', version, readFileSync('CHANGELOG.md', 'utf8'));
mkdirSync('.output', { recursive: true });
writeFileSync('.output/release-notes.md', notes);
console.log(notes);
