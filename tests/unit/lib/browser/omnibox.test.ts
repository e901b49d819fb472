import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeHandover } from '../../../../lib/browser/handover.ts';
import { answerAddressBar } from '../../../../lib/browser/omnibox.ts';
import { readSearchAddress, searchAddress } from '../../../../lib/browser/search-address.ts';
import { changeSettings } from '../../../../lib/browser/settings.ts';
import { buildIndex } from '../../../../lib/search/build-index.ts';
import { BUNDLE_FORM } from '../../../../lib/search/load.ts';
import {
  type AddressBar,
  browser,
  screen,
  startAddressBar,
  startBrowser,
} from '../../../fixtures/browser.ts';
import { catalogueOf, SMALL } from '../../../fixtures/catalogue.ts';

const catalogue = catalogueOf({
  ...SMALL,
  'ressources/odd.yaml': `
ressources:
  - id: signes
    titre: Oser & dire <non>, mode d’emploi
    type: guide
    éditeur: Canopé
    portée: national
    thèmes: [semaine]
    source: note
  - id: assises-poitiers
    titre: Assises
    type: page
    éditeur: Académie de Poitiers
    portée: {académie: Poitiers}
    thèmes: [semaine]
    source: note
  - id: assises-bordeaux
    titre: Assises
    type: page
    éditeur: Académie de Bordeaux
    portée: {académie: Bordeaux}
    thèmes: [semaine]
    source: note
`,
});
const bundle = JSON.stringify({ form: BUNDLE_FORM, catalogue, index: buildIndex(catalogue) });

let bar: AddressBar;

beforeEach(async () => {
  await startBrowser();
  vi.stubGlobal('fetch', async () => new Response(bundle));
  bar = startAddressBar();
  answerAddressBar();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const contents = () => bar.suggestions.map(({ content }) => content.replace(/.*#/, '#'));
const typed = async (text: string) => {
  bar.type(text);
  await vi.waitFor(() => expect(bar.answered).toBe(text));
};

describe('what is typed after «rp»', () => {
  it('is answered by the real search, typing mistakes included', async () => {
    await typed('gpds');
    expect(contents()[0]).toBe('#gpds');
    await typed('tutora');
    expect(contents()[0]).toBe('#tutorat');
  });

  it('is marked in what Chrome shows, whose signs are escaped', async () => {
    await typed('oser dire');
    expect(bar.suggestions[0]?.description).toBe(
      '<match>Oser</match> &amp; <match>dire</match> &lt;non&gt;, mode d’emploi <dim>– Ressource · Guide · Canopé</dim>',
    );
  });

  it('is plain text for Firefox', async () => {
    vi.stubEnv('FIREFOX', true as unknown as string);
    await typed('oser dire');
    expect(bar.suggestions[0]?.description).toBe(
      'Oser & dire <non>, mode d’emploi – Ressource · Guide · Canopé',
    );
  });

  it('is answered for the last letters only', async () => {
    bar.type('tutorat');
    await typed('gpds');
    expect(bar.answers).toBe(1);
  });

  it.each([
    ['Poitiers', ['#assises-poitiers', '#assises-bordeaux']],
    ['Bordeaux', ['#assises-bordeaux', '#assises-poitiers']],
  ])('brings the person’s own académie first among equals: %s', async (academie, expected) => {
    await changeSettings((settings) => ({ ...settings, academie }));
    await typed('assises');
    expect(contents()).toEqual(expected);
  });

  it('is answered once the catalogue can be read again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('gone')));
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    bar.type('gp');
    await vi.waitFor(() => expect(complaint).toHaveBeenCalled());
    vi.stubGlobal('fetch', async () => new Response(bundle));
    await typed('gpds');
    expect(contents()[0]).toBe('#gpds');
  });
});

describe('Enter', () => {
  it('opens the entry chosen, in this tab', async () => {
    bar.enter('Groupe de prévention du décrochage scolaire #gpds', 'currentTab');
    await vi.waitFor(() =>
      expect(bar.opened).toEqual([`here ${searchAddress({ show: 'entry', id: 'gpds' })}`]),
    );
  });

  it.each(['#gpds', 'classe n°1 #', 'le #décrochage scolaire'])(
    'searches free text with its signs: «%s»',
    async (text) => {
      bar.enter(text, 'currentTab');
      await vi.waitFor(() =>
        expect(bar.opened).toEqual([`here ${searchAddress({ show: 'search', query: text })}`]),
      );
    },
  );

  it.each([
    ['newForegroundTab', 'front'],
    ['newBackgroundTab', 'behind'],
  ] as const)('opens the search for free text (%s)', async (disposition, where) => {
    bar.enter(' absences répétées ', disposition);
    await vi.waitFor(() =>
      expect(bar.opened).toEqual([
        `${where} ${searchAddress({ show: 'search', query: 'absences répétées' })}`,
      ]),
    );
  });
});

describe('Enter in a private window', () => {
  beforeEach(() => {
    const inFront = vi.spyOn(browser.windows, 'getLastFocused') as unknown as {
      mockResolvedValue(window: object): void;
    };
    inFront.mockResolvedValue({ id: 7, incognito: true });
  });
  afterEach(() => vi.restoreAllMocks());

  it('shows it in that window’s popup, where Chrome opens no page of an extension', async () => {
    bar.enter('#gpds absences', 'currentTab');
    await vi.waitFor(async () =>
      expect(await takeHandover(7)).toEqual({ show: 'search', query: '#gpds absences' }),
    );
    expect(screen.isPopupOpen).toBe(true);
    expect(bar.opened).toEqual([]);
  });

  it('opens it in the tab in Firefox, which does', async () => {
    vi.stubEnv('FIREFOX', 'true');
    bar.enter('absences', 'currentTab');
    await vi.waitFor(() => expect(bar.opened).toHaveLength(1));
    expect(screen.isPopupOpen).toBe(false);
  });
});

describe('the address of the search page', () => {
  it.each([
    { show: 'entry', id: 'gpds' },
    { show: 'search', query: 'l’été & «la suite» #1 = 100 %' },
  ] as const)('comes back as it was: %j', (handover) => {
    expect(readSearchAddress(new URL(searchAddress(handover)).hash)).toEqual(handover);
  });

  it.each(['', '#', '#show=entry', '#show=autre&id=gpds', '#gpds', `#show=search&query=${'a'.repeat(500)}`])(
    'asks for nothing where it is not one of those: «%s»',
    (hash) => expect(readSearchAddress(hash)).toBeUndefined(),
  );
});
