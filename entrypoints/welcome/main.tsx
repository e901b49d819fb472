import definitions from 'virtual:reperes/definitions';
import terms from 'virtual:reperes/terms';
import '../../components/theme.css';
import '../../components/panel.css';
import '../../components/pages.css';
import '../../components/bubble.css';
import '../../components/welcome.css';
import { render } from 'preact';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { browserKind } from '../../lib/browser/browser-kind.ts';
import { requestSites } from '../../lib/browser/school-sites.ts';
import { startWelcomePage } from '../../lib/browser/welcome-page.ts';
import { citation } from '../../lib/catalogue/citation.ts';
import { createAnswering } from '../../lib/glossary/answer.ts';
import { copyText } from '../../lib/page/copy.ts';
import { isoDay } from '../../lib/text/dates.ts';

const app = document.querySelector('#app');
if (!app) throw new Error('welcome/index.html must hold #app');

const answer = createAnswering(terms, definitions);
const lookUp = (text: string) => answer(text, true);

startWelcomePage(({ status, shortcuts, isPinned, hasSites, openPanel, show }) =>
  render(
    <WelcomePage
      status={status}
      today={isoDay(new Date())}
      browserKind={browserKind()}
      shortcuts={shortcuts}
      isPinned={isPinned}
      hasSites={hasSites}
      optionsAddress="/options.html"
      lookUp={lookUp}
      onCopy={(definition) => copyText(citation(definition))}
      onShow={show}
      onOpenPanel={openPanel}
      onRequestSites={() => void requestSites()}
    />,
    app,
  ),
);
