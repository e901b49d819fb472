import '../../components/theme.css';
import '../../components/panel.css';
import '../../components/pages.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { FavouritesTransfer } from '../../components/FavouritesTransfer.tsx';
import { About } from '../../components/options/About.tsx';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { eraseEverything } from '../../lib/browser/erase.ts';
import { favourites } from '../../lib/browser/favourites.ts';
import { startOptionsPage } from '../../lib/browser/options-page.ts';
import { switchOtherSites } from '../../lib/browser/other-sites.ts';
import { openShortcutSettings } from '../../lib/browser/shortcuts.ts';
import { merged } from '../../lib/favourites/kept.ts';
import { withSilence } from '../../lib/settings/settings.ts';
import { isoDay } from '../../lib/text/dates.ts';

const app = document.querySelector('#app');
if (!app) throw new Error('options/index.html must hold #app');

startOptionsPage(({ inForce, catalogue, shortcuts, setAside, outcome, kept, areOtherSitesOn }, actions) => {
  const today = isoDay(new Date());
  render(
    <OptionsPage
      settings={inForce.settings}
      locked={inForce.locked}
      academies={catalogue?.academies.map(({ name }) => name) ?? []}
      shortcuts={shortcuts}
      setAside={setAside}
      today={today}
      outcome={outcome}
      otherSites={
        areOtherSitesOn === undefined ? undefined : { isOn: areOtherSitesOn, onSwitch: switchOtherSites }
      }
      transfer={
        <FavouritesTransfer
          favourites={kept}
          today={today}
          onImport={(entries) => favourites.update((kept) => merged(kept, entries))}
        />
      }
      about={
        <About
          version={browser.runtime.getManifest().version}
          catalogue={catalogue}
          today={today}
          welcomeAddress="/welcome.html"
        />
      }
      onChange={(change) => actions.change((settings) => ({ ...settings, ...change }))}
      onLiftSilence={(what, reach, host) =>
        actions.change((settings) => withSilence(settings, { what, reach, isQuiet: false }, host, today))
      }
      onChangeShortcuts={() => void openShortcutSettings()}
      onDiscardSetAside={actions.discardSetAside}
      onErase={eraseEverything}
    />,
    app,
  );
});
