import { afterEach, describe, expect, it, vi } from 'vitest';
import { withDetails } from '../../../../lib/catalogue/details.ts';
import {
  BUNDLE_FORM,
  type CatalogueStatus,
  followCatalogue,
  loadCatalogue,
} from '../../../../lib/search/load.ts';
import { bundleOf } from '../../../../scripts/catalogue/bundle.ts';
import { catalogueOf } from '../../../fixtures/catalogue.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const { '/catalogue.json': searched, '/details.json': completing } = bundleOf(catalogueOf());
const SHIPPED = { '/catalogue.json': JSON.stringify(searched), '/details.json': JSON.stringify(completing) };

/** The extension's own file server. @returns what is asked of it, in order. */
function serve(files: Readonly<Record<string, string>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return new Response(files[path] ?? 'Not found', { status: path in files ? 200 : 404 });
  });
  return asked;
}

/** @returns each status told, in order. */
async function follow(): Promise<CatalogueStatus[]> {
  const told: CatalogueStatus[] = [];
  await followCatalogue((status) => told.push(status));
  return told;
}

describe('the bundled catalogue', () => {
  it('loads from the extension itself, ready to search', async () => {
    const asked = serve(SHIPPED);
    const { engine } = await loadCatalogue();
    expect(asked).toEqual(['/catalogue.json']);
    expect(engine.search('GPDS')[0]?.entry.id).toBe('gpds');
  });

  it('can be searched before its entries are whole, and then is as it was written', async () => {
    serve(SHIPPED);
    const [first, second] = await follow();
    if (first?.state !== 'ready' || second?.state !== 'ready') throw new Error('Not ready');
    expect(first.loaded.engine.search('GPDS')[0]?.entry.id).toBe('gpds');
    expect(first.loaded.details).toBeUndefined();
    const { catalogue, details = {} } = second.loaded;
    expect(second.loaded.engine).toBe(first.loaded.engine);
    expect(catalogue.entries.map((entry) => withDetails(entry, details))).toEqual(catalogueOf().entries);
  });

  const [text, others] = [SHIPPED['/catalogue.json'], SHIPPED['/details.json']];
  it.each([
    ['truncated', { ...SHIPPED, '/catalogue.json': text.slice(0, 500) }],
    ['empty', { ...SHIPPED, '/catalogue.json': '' }],
    ['of another form', { ...SHIPPED, '/catalogue.json': text.replace(BUNDLE_FORM, 'reperes-catalogue/0') }],
    ['without a form', { ...SHIPPED, '/catalogue.json': text.replace('form', 'from') }],
    ['something else', { ...SHIPPED, '/catalogue.json': 'null' }],
    ['not found', {}],
    ['half there', { '/catalogue.json': text }],
    ['of two forms', { ...SHIPPED, '/details.json': others.replace(BUNDLE_FORM, 'reperes-catalogue/0') }],
  ])('is refused when it is %s', async (_, files) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    serve(files);
    expect((await follow()).at(-1)).toEqual({ state: 'failed' });
  });
});
