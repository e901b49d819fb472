import '../../components/theme.css';
import '../../components/panel.css';
import './sidepanel.css';
import { render } from 'preact';
import { MissingSites } from '../../components/MissingSites.tsx';
import { SearchPanel } from '../../components/SearchPanel.tsx';
import { SidebarHome } from '../../components/SidebarHome.tsx';
import { switchOtherSites } from '../../lib/browser/other-sites.ts';
import { startPanelPage } from '../../lib/browser/panel-page.ts';
import { requestSites } from '../../lib/browser/school-sites.ts';
import { isoDay } from '../../lib/text/dates.ts';

const app = document.querySelector('#app');
if (!app) throw new Error('sidepanel/index.html must hold #app');

startPanelPage((state) => {
  const { status, page, pageAcademie, goToTerm, areOtherSitesOn, hasSites, request, settings, keeping } =
    state;
  // Asked anew each time: a panel may stay open for days.
  const today = isoDay(new Date());
  render(
    <SearchPanel
      status={status}
      initialQuery=""
      today={today}
      ownAcademie={settings?.settings.academie ?? undefined}
      pageAcademie={pageAcademie}
      keeping={keeping}
      request={request}
      renderHome={(loaded, { open }) => (
        <>
          {hasSites === false && <MissingSites onRequest={() => void requestSites()} />}
          <SidebarHome
            page={page}
            loaded={loaded}
            today={today}
            otherSites={
              areOtherSitesOn === undefined
                ? undefined
                : { isOn: areOtherSitesOn, onSwitch: switchOtherSites }
            }
            onGo={goToTerm}
            onOpen={open}
          />
        </>
      )}
    />,
    app,
  );
});
