import '../../components/theme.css';
import '../../components/panel.css';
import './search.css';
import { render } from 'preact';
import { HomeFoot } from '../../components/HomeFoot.tsx';
import { SearchPanel } from '../../components/SearchPanel.tsx';
import { SituationsSection } from '../../components/SituationsSection.tsx';
import { texts } from '../../components/texts.ts';
import { startSearchPage } from '../../lib/browser/search-page.ts';
import { isoDay } from '../../lib/text/dates.ts';

const app = document.querySelector('#app');
if (!app) throw new Error('search/index.html must hold #app');

const today = isoDay(new Date());

startSearchPage(({ status, request, settings }) =>
  render(
    <SearchPanel
      status={status}
      initialQuery=""
      today={today}
      ownAcademie={settings?.academie ?? undefined}
      request={request}
      renderHome={({ catalogue }, { open }) => (
        <>
          <h1 class="visually-hidden">{texts.product}</h1>
          <SituationsSection situations={catalogue.situations} onOpen={open} />
          <footer class="home-foot">
            <HomeFoot catalogue={catalogue} today={today} />
          </footer>
        </>
      )}
    />,
    app,
  ),
);
