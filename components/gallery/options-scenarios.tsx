import { NOTHING_KEPT } from '../../lib/favourites/kept.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import { FavouritesTransfer } from '../FavouritesTransfer.tsx';
import { About } from '../options/About.tsx';
import { OptionsPage, type OptionsProps } from '../options/OptionsPage.tsx';
import type { Scenario } from './scenario.ts';

const TODAY = '2026-11-22';
const TWO_YEARS_ON = '2028-11-22';

const options = (
  name: string,
  title: string,
  given: Partial<OptionsProps> = {},
  today = TODAY,
): Scenario => ({
  name: `options${name}`,
  title,
  view: ({ catalogue }) => {
    const ignore = () => undefined;
    return (
      <OptionsPage
        settings={DEFAULT_SETTINGS}
        locked={[]}
        academies={catalogue.academies.map(({ name }) => name)}
        shortcuts={[
          { use: 'popup', keys: '' },
          { use: 'define', keys: 'Alt+Shift+D' },
        ]}
        setAside={{}}
        today={today}
        outcome={undefined}
        otherSites={{ isOn: false, onSwitch: async () => false }}
        transfer={
          <FavouritesTransfer favourites={NOTHING_KEPT} today={today} onImport={async () => undefined} />
        }
        about={<About version="1.0.0" catalogue={catalogue} today={today} welcomeAddress="#welcome" />}
        onChange={ignore}
        onLiftSilence={ignore}
        onChangeShortcuts={ignore}
        onDiscardSetAside={ignore}
        onErase={async () => undefined}
        {...given}
      />
    );
  },
});

export const optionsScenarios: readonly Scenario[] = [
  options('', 'Options'),
  options('-preset', 'Options définies par une académie', {
    settings: { ...DEFAULT_SETTINGS, academie: 'Poitiers', bubble: 'asked' },
    locked: ['academie', 'bubble', 'handle', 'theme'],
  }),
  options(
    '-trouble',
    'Options : sites silencieux, données mises de côté, échec, catalogue ancien',
    {
      settings: {
        ...DEFAULT_SETTINGS,
        silences: {
          bubble: { sites: ['www.ac-poitiers.fr', 'pedagogie.ac-nouvelle-caledonie.nc'], day: null },
          handle: { sites: [], day: TWO_YEARS_ON },
        },
      },
      setAside: { settings: { version: 9 } },
      outcome: { isSaved: false, count: 1 },
    },
    TWO_YEARS_ON,
  ),
];
