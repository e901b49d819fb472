/** Mozilla's linter has no types of its own: what the tests use of it. */
declare module 'addons-linter' {
  export function createInstance(options: {
    config: { _: string[]; logLevel: 'fatal'; shouldScanFile: () => true };
  }): { run(): Promise<{ errors: Finding[]; warnings: Finding[]; notices: Finding[] }> };

  interface Finding {
    code: string;
    message: string;
    description: string;
    file?: string;
  }
}
