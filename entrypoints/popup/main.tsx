import '../../components/theme.css';
import '../../components/panel.css';
import './popup.css';
import { hydrate, render } from 'preact';
import { PageSection } from '../../components/PageSection.tsx';
import { PopupHome } from '../../components/PopupHome.tsx';
import { SearchPanel } from '../../components/SearchPanel.tsx';
import { startPanelPage } from '../../lib/browser/panel-page.ts';
import { isoDay } from '../../lib/text/dates.ts';

const app = document.querySelector('#app');
const field = document.querySelector('input');
if (!app || !field) throw new Error('popup/index.html must hold #app and the search field');

// Read while nothing else runs: letters typed until now are in the field, later ones arrive as events.
const initialQuery = field.value;
const today = isoDay(new Date());

// Once only: each hydration starts the views afresh, and what was opened would close.
let draw = hydrate;
startPanelPage(({ status, page, goToTerm, request, settings, keeping, lastQuery, keepQuery, openPanel }) => {
  draw(
    <SearchPanel
      status={status}
      initialQuery={initialQuery}
      today={today}
      ownAcademie={settings?.settings.academie ?? undefined}
      pageAcademie={page?.context.academie ?? undefined}
      keeping={keeping}
      lastQuery={lastQuery}
      request={request}
      onQuery={keepQuery}
      renderHome={(loaded, { search, open }) => (
        <PopupHome
          loaded={loaded}
          today={today}
          keeping={keeping}
          academie={page?.context.academie ?? settings?.settings.academie ?? undefined}
          onSearch={search}
          onOpen={open}
          onOpenPanel={openPanel}
        >
          {page && (
            <PageSection context={page.context} catalogue={loaded.catalogue} onGo={goToTerm} onOpen={open} />
          )}
        </PopupHome>
      )}
    />,
    app,
  );
  draw = render;
});
