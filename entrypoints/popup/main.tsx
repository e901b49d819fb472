import '../../components/theme.css';
import '../../components/panel.css';
import './popup.css';
import { hydrate } from 'preact';
import { PageSection } from '../../components/PageSection.tsx';
import { SearchPanel } from '../../components/SearchPanel.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { startPanelPage } from '../../lib/browser/panel-page.ts';
import { isoDay } from '../../lib/text/dates.ts';

const app = document.querySelector('#app');
const field = document.querySelector('input');
if (!app || !field) throw new Error('popup/index.html must hold #app and the search field');

// Read while nothing else runs: letters typed until now are in the field, later ones arrive as events.
const initialQuery = field.value;
const today = isoDay(new Date());

startPanelPage(({ status, page, goToTerm, request, settings, openPanel }) =>
  hydrate(
    <SearchPanel
      status={status}
      initialQuery={initialQuery}
      today={today}
      ownAcademie={settings?.settings.academie ?? undefined}
      pageAcademie={page?.context.academie ?? undefined}
      request={request}
      renderHome={({ catalogue }, { search, open }) => (
        <>
          {page && <PageSection context={page.context} catalogue={catalogue} onGo={goToTerm} onOpen={open} />}
          <Welcome catalogue={catalogue} onTry={search} onOpenPanel={openPanel} />
        </>
      )}
    />,
    app,
  ),
);
