/**
 * npm run catalogue -- --json    every compiled entry, one JSON line an entry
 * npm run catalogue -- check     everything wrong in data/, in French; exit code 1 when something is
 */
import { compileCatalogue } from './catalogue/compile.ts';
import { loadDataFolder, readDataFolder } from './catalogue/data-folder.ts';
import { CatalogueDataError, formatProblem } from './catalogue/problems.ts';

function check(): void {
  const { catalogue, problems } = compileCatalogue(readDataFolder());
  for (const problem of problems) console.log(formatProblem(problem));
  if (problems.length > 0) {
    console.log(`\n${problems.length} ${problems.length > 1 ? 'erreurs' : 'erreur'} à corriger.`);
    process.exitCode = 1;
    return;
  }
  console.log(
    `Le catalogue est en ordre : ${catalogue.entries.length} fiches, ${catalogue.academies.length} académies et services.`,
  );
}

function printEntries(): void {
  process.stdout.write(
    loadDataFolder()
      .entries.map((entry) => `${JSON.stringify(entry)}\n`)
      .join(''),
  );
}

const [command] = process.argv.slice(2);
try {
  if (command === '--json') printEntries();
  else if (command === 'check') check();
  else {
    console.error('Usage : npm run catalogue -- --json | check');
    process.exitCode = 2;
  }
} catch (error) {
  if (!(error instanceof CatalogueDataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
