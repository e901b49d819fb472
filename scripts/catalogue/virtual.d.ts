/** Made by `scripts/catalogue/virtual-modules.ts` at build time. */
declare module 'virtual:reperes/terms' {
  const table: import('../../lib/glossary/term-table.ts').TermTable;
  export default table;
}

declare module 'virtual:reperes/page-terms' {
  const table: import('../../lib/glossary/term-table.ts').TermTable;
  export default table;
}

declare module 'virtual:reperes/definitions' {
  const definitions: readonly import('../../lib/glossary/short-definition.ts').ShortDefinition[];
  export default definitions;
}
