import '../../components/theme.css';
import '../../components/panel.css';
import './popup.css';
import { hydrate } from 'preact';
import { type CatalogueStatus, SearchPanel } from '../../components/SearchPanel.tsx';
import { loadCatalogue } from '../../lib/search/load.ts';
import { isoDay } from '../../lib/text/dates.ts';

const app = document.querySelector('#app');
const field = document.querySelector('input');
if (!app || !field) throw new Error('popup/index.html must hold #app and the search field');

// Read while nothing else runs: letters typed until now are in the field, later ones arrive as events.
const initialQuery = field.value;
const today = isoDay(new Date());

function show(container: Element, status: CatalogueStatus): void {
  hydrate(<SearchPanel status={status} initialQuery={initialQuery} today={today} />, container);
}

show(app, { state: 'loading' });
loadCatalogue().then(
  (loaded) => show(app, { state: 'ready', loaded }),
  (error: unknown) => {
    console.error('Le catalogue n’a pas pu être lu.', error);
    show(app, { state: 'failed' });
  },
);
