/**
 * The gallery: every component in each state. Without a query it shows all scenarios, light beside dark, each in a
 * frame of its own; `?scenario=hits&theme=dark` shows one alone, as tests and designers open it.
 */
import '../theme.css';
import '../panel.css';
import '../pages.css';
import '../bubble.css';
import '../welcome.css';
import './gallery.css';
import { render } from 'preact';
import { followCatalogue } from '../../lib/search/load.ts';
import { scenarios } from './scenarios.tsx';

const THEMES = ['light', 'dark'] as const;

function Overview() {
  return (
    <>
      <h1>Galerie</h1>
      {scenarios.map(({ name, title }) => (
        <section class="row" key={name}>
          <h2>{title}</h2>
          {THEMES.map((theme) => (
            <iframe key={theme} title={`${title}, ${theme}`} src={`?scenario=${name}&theme=${theme}`} />
          ))}
        </section>
      ))}
    </>
  );
}

const app = document.querySelector('#app');
if (!app) throw new Error('gallery/index.html must hold #app');

const parameters = new URLSearchParams(location.search);
const scenario = scenarios.find(({ name }) => name === parameters.get('scenario'));
const theme = parameters.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

if (scenario) {
  document.title = `${scenario.title} – Galerie`;
  app.className = 'stage';
  await followCatalogue((status) => {
    if (status.state === 'ready' && status.loaded.details) render(scenario.view(status.loaded), app);
  });
} else {
  render(<Overview />, app);
}
