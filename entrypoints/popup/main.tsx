import '../../components/theme.css';
import '../../components/panel.css';
import './popup.css';
import { hydrate, render } from 'preact';
import { MissingSites } from '../../components/MissingSites.tsx';
import { PageSection } from '../../components/PageSection.tsx';
import { PopupHome } from '../../components/PopupHome.tsx';
import { SearchPanel } from '../../components/SearchPanel.tsx';
import { startPanelPage } from '../../lib/browser/panel-page.ts';
import { requestSites } from '../../lib/browser/school-sites.ts';
import { isoDay } from '../../lib/text/dates.ts';

const app = document.querySelector('#app');
const field = document.querySelector('input');
if (!app || !field) throw new Error('popup/index.html must hold #app and the search field');

// Read while nothing else runs: letters typed until now are in the field, later ones arrive as events.
const initialQuery = field.value;
const today = isoDay(new Date());

// Once only: each hydration starts the views afresh, and what was opened would close.
let draw = hydrate;
startPanelPage((state) => {
  const { status, page, pageAcademie, goToTerm, hasSites, request, settings, keeping } = state;
  const { lastQuery, keepQuery, openPanel } = state;
  draw(
    <SearchPanel
      status={status}
      initialQuery={initialQuery}
      today={today}
      ownAcademie={settings?.settings.academie ?? undefined}
      pageAcademie={pageAcademie}
      keeping={keeping}
      lastQuery={lastQuery}
      request={request}
      onQuery={keepQuery}
      renderHome={(loaded, { search, open }) => (
        <PopupHome
          loaded={loaded}
          today={today}
          keeping={keeping}
          academie={pageAcademie ?? settings?.settings.academie ?? undefined}
          onSearch={search}
          onOpen={open}
          onOpenPanel={openPanel}
        >
          {hasSites === false && <MissingSites onRequest={() => void requestSites()} />}
          {page && (
            <PageSection terms={page.terms} catalogue={loaded.catalogue} onGo={goToTerm} onOpen={open} />
          )}
        </PopupHome>
      )}
    />,
    app,
  );
  draw = render;
});
