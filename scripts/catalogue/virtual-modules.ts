import type { Plugin } from 'vite';
import type { WholeCatalogue } from '../../lib/catalogue/catalogue.ts';
import { cited } from '../../lib/catalogue/citation.ts';
import { withoutRepeatedForms } from '../../lib/glossary/repeated-forms.ts';
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
    // In the order of their letters they compress better.
    'page-terms': ({ entries }) =>
      [...compileTermTable(withoutRepeatedForms(entries), ['page', 'context'])].sort(),
    definitions: shortDefinitions,
  };
  return {
    name: 'reperes-catalogue-modules',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const part = parts[id.slice(PREFIX.length + 1)];
      if (!part) throw new Error(`No catalogue module is named ${id}`);
      return `export default ${asExpression(part(loadCatalogue()))}`;
    },
  };
}

/** A string to take apart is read faster by browsers than the same data as a literal; lines weigh least. */
function asExpression(data: unknown): string {
  const isLines =
    Array.isArray(data) && data.every((item) => typeof item === 'string' && !item.includes('\n'));
  return isLines
    ? `${JSON.stringify(data.join('\n'))}.split('\\n')`
    : `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}

function shortDefinitions(catalogue: WholeCatalogue): ShortDefinition[] {
  return catalogue.entries.flatMap((entry) =>
    entry.kind === 'definition' ? { id: entry.id, ...cited(entry, catalogue) } : [],
  );
}
