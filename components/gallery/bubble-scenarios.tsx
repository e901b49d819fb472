import type { LoadedCatalogue } from '../../lib/search/load.ts';
import type { SilenceReach } from '../../lib/settings/silence.ts';
import { Bubble, type BubbleAnswer } from '../Bubble.tsx';
import type { Scenario } from './scenario.ts';

const definitionsOf = ({ catalogue }: LoadedCatalogue, ids: readonly string[]): BubbleAnswer['definitions'] =>
  catalogue.entries.flatMap((entry) => {
    if (entry.kind !== 'definition' || !ids.includes(entry.id)) return [];
    const { id, title, acronym, short } = entry;
    return {
      id,
      title,
      ...(acronym ? { acronym } : {}),
      short,
      source: 'Éduscol, janvier 2025',
      url: 'https://eduscol.education.fr/',
    };
  });

const bubble = (
  name: string,
  title: string,
  selected: string,
  known: readonly string[],
  near: readonly string[] = [],
  reach?: SilenceReach,
): Scenario => ({
  name: `bubble-${name}`,
  title,
  view: (loaded) => {
    const ignore = () => undefined;
    const answer = {
      selected,
      definitions: definitionsOf(loaded, known),
      isNear: name === 'near',
      near: definitionsOf(loaded, near),
    };
    return (
      <div class="bubble-frame bubble-stage">
        <Bubble
          answer={answer}
          silence={{ reach, site: 'www.ac-poitiers.fr', isLocked: false }}
          onSilence={async () => false}
          onClose={ignore}
          onCopy={async () => true}
          onMore={ignore}
          onSearch={ignore}
        />
      </div>
    );
  },
});

export const bubbleScenarios: readonly Scenario[] = [
  bubble('one', 'Bulle : un terme', 'GPDS', ['gpds']),
  bubble('several', 'Bulle : plusieurs termes', 'Le GPDS et la MLDS', ['gpds', 'mlds', 'cplds']),
  bubble('near', 'Bulle : faute de frappe', 'decrochge', ['gpds']),
  bubble(
    'unknown',
    'Bulle : terme inconnu, avec ce qui s’en approche',
    'référent décroche',
    [],
    ['rds', 'gpds'],
  ),
  bubble('nothing', 'Bulle : rien de proche', 'recette de crêpes', []),
  bubble('quiet', 'Bulle : demandée là où elle se tait', 'GPDS', ['gpds'], [], 'here'),
];
