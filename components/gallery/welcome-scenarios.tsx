import type { WelcomeProps } from '../welcome/WelcomePage.tsx';
import { WelcomePage } from '../welcome/WelcomePage.tsx';
import type { Scenario } from './scenario.ts';

const welcome = (name: string, title: string, given: Partial<WelcomeProps> = {}): Scenario => ({
  name: `first-day${name}`,
  title,
  view: (loaded) => {
    const ignore = () => undefined;
    return (
      <WelcomePage
        status={{ state: 'ready', loaded }}
        today="2026-11-22"
        browserKind="chrome"
        shortcuts={[
          { use: 'popup', keys: 'Alt+Shift+K' },
          { use: 'define', keys: 'Alt+Shift+D' },
          { use: 'panel', keys: '' },
        ]}
        isPinned={false}
        hasSites
        optionsAddress="#options"
        lookUp={(selected) => ({ selected, definitions: [], isNear: false, near: [] })}
        onCopy={async () => true}
        onShow={ignore}
        onOpenPanel={ignore}
        onRequestSites={ignore}
        {...given}
      />
    );
  },
});

export const welcomeScenarios: readonly Scenario[] = [
  welcome('', 'Page d’accueil'),
  welcome('-firefox', 'Page d’accueil, sans l’accès aux sites', {
    browserKind: 'firefox',
    hasSites: false,
    isPinned: true,
  }),
];
