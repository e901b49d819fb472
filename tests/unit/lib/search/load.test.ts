import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildIndex } from '../../../../lib/search/build-index.ts';
import { BUNDLE_FORM, BUNDLE_PATH, loadCatalogue } from '../../../../lib/search/load.ts';
import { catalogueOf } from '../../../fixtures/catalogue.ts';

afterEach(() => vi.unstubAllGlobals());

/** The extension's own file server, holding this file. */
function serve(content: string, status = 200) {
  const fetched = vi.fn(async (_address: string) => new Response(content, { status }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const catalogue = catalogueOf();
const bundle = JSON.stringify({ form: BUNDLE_FORM, catalogue, index: buildIndex(catalogue) });

describe('the bundled catalogue', () => {
  it('loads from the extension itself, ready to search', async () => {
    const fetched = serve(bundle);
    const { engine, catalogue: loaded } = await loadCatalogue();
    expect(fetched.mock.calls).toEqual([[BUNDLE_PATH]]);
    expect(loaded).toEqual(catalogue);
    expect(engine.search('GPDS')[0]?.entry.id).toBe('gpds');
  });

  it.each([
    ['truncated', bundle.slice(0, 500)],
    ['empty', ''],
    ['of another form', bundle.replace(BUNDLE_FORM, 'reperes-catalogue/0')],
    ['without a form', JSON.stringify({ catalogue, index: buildIndex(catalogue) })],
    ['something else', 'null'],
    ['not found', 'Not found'],
  ])('is refused when it is %s', async (_, content) => {
    serve(content);
    await expect(loadCatalogue()).rejects.toThrow();
  });
});
