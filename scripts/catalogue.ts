/**
 * npm run catalogue -- --json         every compiled entry, one JSON line an entry
 * npm run catalogue -- check          everything wrong in data/, in French; exit code 1 when something is
 * npm run catalogue -- check --fix    the same, after mending the typography in the files
 * npm run catalogue -- report         what the catalogue covers and what it lacks
 * npm run catalogue -- schemas        writes data/schemas/ for editors, and names them in the YAML files
 */
import { compileCatalogue } from './catalogue/compile.ts';
import { loadDataFolder, readDataFolder, writeDataFile } from './catalogue/data-folder.ts';
import { CatalogueDataError, formatProblem } from './catalogue/problems.ts';
import { formatReport } from './catalogue/report/report.ts';
import { reviewData } from './catalogue/review/review.ts';
import { mendTypography } from './catalogue/review/typography.ts';
import { schemaFiles, withSchemaComment } from './catalogue/schemas.ts';

function check(): void {
  const { compiled, problems, notices } = reviewData(readDataFolder());
  for (const notice of notices) console.log(`À noter – ${notice}`);
  for (const problem of problems) console.log(formatProblem(problem));
  if (problems.length > 0) {
    console.log(`\n${problems.length} ${problems.length > 1 ? 'erreurs' : 'erreur'} à corriger.`);
    process.exitCode = 1;
    return;
  }
  const { entries, situations, academies } = compiled.catalogue;
  console.log(
    `Le catalogue est en ordre : ${entries.length} fiches, ${situations.length} situations, ${academies.length} académies et services.`,
  );
}

/** Writes the files that `change` changes, and tells which. */
function rewrite(change: (name: string, content: string) => string): void {
  for (const [name, content] of Object.entries(readDataFolder())) {
    const changed = change(name, content);
    if (changed === content) continue;
    writeDataFile(name, changed);
    console.log(`data/${name} : récrit.`);
  }
}

function writeSchemas(): void {
  for (const [name, content] of Object.entries(schemaFiles())) writeDataFile(name, content);
  rewrite(withSchemaComment);
}

function printEntries(): void {
  process.stdout.write(
    loadDataFolder()
      .entries.map((entry) => `${JSON.stringify(entry)}\n`)
      .join(''),
  );
}

function printReport(): void {
  const { catalogue, problems } = compileCatalogue(readDataFolder());
  if (problems.length > 0) throw new CatalogueDataError(problems);
  console.log(formatReport(catalogue));
}

const COMMANDS: Readonly<Record<string, () => void>> = {
  '--json': printEntries,
  check,
  'check --fix': () => {
    rewrite(mendTypography);
    check();
  },
  report: printReport,
  schemas: writeSchemas,
};

try {
  const command = COMMANDS[process.argv.slice(2).join(' ')];
  if (command) command();
  else {
    console.error(`Usage : npm run catalogue -- ${Object.keys(COMMANDS).join(' | ')}`);
    process.exitCode = 2;
  }
} catch (error) {
  if (!(error instanceof CatalogueDataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
