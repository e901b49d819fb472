import type { Plugin } from 'vite';
import { compileSites } from '../../lib/academies/site-table.ts';
import type { WholeCatalogue } from '../../lib/catalogue/catalogue.ts';
import { cited } from '../../lib/catalogue/citation.ts';
import type { ShortDefinition } from '../../lib/glossary/short-definition.ts';
import { compileTermTable } from '../../lib/glossary/term-table.ts';

const PREFIX = 'virtual:reperes/';

/**
 * The parts of the catalogue that content scripts carry, as modules: what runs in a page loads no more than it needs.
 * Declared in `virtual.d.ts`.
 */
export function catalogueModules(loadCatalogue: () => WholeCatalogue): Plugin {
  const parts: Readonly<Record<string, (catalogue: WholeCatalogue) => unknown>> = {
    terms: ({ entries }) => compileTermTable(entries),
    'page-terms': ({ entries }) => compileTermTable(entries, ['page', 'context']),
    academies: ({ academies }) => compileSites(academies),
    definitions: shortDefinitions,
  };
  return {
    name: 'reperes-catalogue-modules',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const part = parts[id.slice(PREFIX.length + 1)];
      if (!part) throw new Error(`No catalogue module is named ${id}`);
      // A string to parse is read faster by browsers than the same data as a literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(part(loadCatalogue())))})`;
    },
  };
}

function shortDefinitions(catalogue: WholeCatalogue): ShortDefinition[] {
  return catalogue.entries.flatMap((entry) =>
    entry.kind === 'definition' ? { id: entry.id, ...cited(entry, catalogue) } : [],
  );
}
