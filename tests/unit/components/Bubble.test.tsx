// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Bubble, type BubbleAnswer } from '../../../components/Bubble.tsx';
import { type BubbleSilence, SilenceControl } from '../../../components/SilenceControl.tsx';
import type { ShortDefinition } from '../../../lib/glossary/short-definition.ts';

afterEach(cleanup);

const GPDS: ShortDefinition = {
  id: 'gpds',
  title: 'Groupe de prévention du décrochage scolaire',
  acronym: 'GPDS',
  short: 'Réunion d’un établissement qui repère les élèves.',
  source: 'Circulaire, Éduscol, 2013',
  url: 'https://eduscol.education.fr/gpds',
};
const TUTORAT: ShortDefinition = {
  id: 'tutorat',
  title: 'Tutorat',
  short: 'Suivi d’un élève par un adulte.',
  source: 'Note académique, sans date',
};

/** What a person asked for by the bubble's buttons. */
let asked: string[];

function show(answer: Partial<BubbleAnswer>, isCopied = true, silence?: BubbleSilence, isKept = true) {
  asked = [];
  render(
    <Bubble
      answer={{ selected: 'GPDS', definitions: [], isNear: false, near: [], ...answer }}
      silence={silence}
      onSilence={async (reach, isQuiet) => {
        asked.push(`${isQuiet ? 'silence' : 'speak'} ${reach}`);
        return isKept;
      }}
      onClose={() => asked.push('close')}
      onCopy={async ({ id }) => {
        asked.push(`copy ${id}`);
        return isCopied;
      }}
      onMore={(id) => asked.push(`more ${id}`)}
      onSearch={(query) => asked.push(`search ${query}`)}
    />,
  );
}

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const buttons = () => screen.getAllByRole('button').map((button) => button.textContent?.trim());
const text = () => screen.getByRole('dialog').textContent ?? '';

describe('a term', () => {
  it('is a dialog that it names, with its definition and its source', () => {
    show({ definitions: [GPDS] });
    expect(screen.getByRole('dialog', { name: GPDS.title })).toBeTruthy();
    expect(text()).toContain('(GPDS)');
    expect(text()).toContain(GPDS.short);
    const source = screen.getByRole('link', { name: 'Circulaire, Éduscol, 2013 (nouvel onglet)' });
    expect(source.getAttribute('href')).toBe('https://eduscol.education.fr/gpds');
    expect(source.getAttribute('target')).toBe('_blank');
    expect(source.getAttribute('rel')).toContain('noopener');
  });

  it('without an acronym nor an address shows neither', () => {
    show({ definitions: [TUTORAT] });
    expect(text()).toContain('Note académique, sans date');
    expect(screen.queryByRole('link')).toBeNull();
    expect(text()).not.toMatch(/\(|undefined/);
  });

  it('does not speak of what else it might be', () => {
    show({ definitions: [GPDS] });
    expect(text()).not.toMatch(/proche|Rechercher|Retour/);
  });

  it('that the page misspells is shown as the nearest one', () => {
    show({ definitions: [GPDS], isNear: true, selected: ' GDPS ' });
    expect(text()).toContain('Terme le plus proche de «\u00a0GDPS\u00a0»');
  });

  it('that shows by itself leaves the focus where it is', () => {
    show({ definitions: [GPDS] });
    expect(document.activeElement).toBe(document.body);
  });

  it('leads to its entry, and closes', () => {
    show({ definitions: [GPDS] });
    click(/^En savoir plus/);
    click('Fermer la définition');
    expect(asked).toEqual(['more gpds', 'close']);
  });
});

describe('a copy', () => {
  it.each([
    [true, 'Copié'],
    [false, 'La copie n’est pas permise ici'],
  ])('done: %s, is said: %s', async (isCopied, said) => {
    show({ definitions: [GPDS] }, isCopied);
    expect(screen.getByRole('status').textContent).toBe('');
    click('Copier');
    expect((await screen.findByText(said)).getAttribute('role')).toBe('status');
    expect(asked).toEqual(['copy gpds']);
  });
});

describe('several terms', () => {
  const both = { selected: 'Le GPDS et le tutorat', definitions: [GPDS, TUTORAT] };

  it('are listed first', () => {
    show(both);
    expect(screen.getByRole('dialog', { name: '2 termes expliqués dans cette sélection' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Groupe de prévention du décrochage scolaire (GPDS)',
      'Tutorat',
    ]);
  });

  it('are shown one at a time, and back to the list', () => {
    show(both);
    click('Tutorat');
    expect(screen.getByRole('dialog', { name: 'Tutorat' })).toBeTruthy();
    click('Retour à la liste');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('keep the focus in the bubble, though the button just used is gone', () => {
    show(both);
    for (const name of ['Tutorat', 'Retour à la liste']) {
      screen.getByRole('button', { name }).focus();
      click(name);
      expect(document.activeElement).toBe(screen.getByRole('dialog'));
    }
  });
});

describe('silence', () => {
  const SITE = { site: 'www.ac-poitiers.fr', isLocked: false, reach: undefined };
  const offered = () => buttons().filter((name) => name?.startsWith('Ne plus'));

  it('is nowhere offered off académie sites', () => {
    show({ definitions: [GPDS] });
    expect(offered()).toEqual([]);
  });

  it('is offered in three reaches, once it is asked for', () => {
    show({ definitions: [GPDS] }, true, SITE);
    expect(offered()).toEqual(['Ne plus afficher…']);
    click('Ne plus afficher…');
    expect(screen.getByRole('button', { name: 'Ne plus afficher…', expanded: true })).toBeTruthy();
    for (const reach of ['ici', 'aujourd’hui', 'partout']) click(`Ne plus afficher ${reach}`);
    expect(asked).toEqual(['silence here', 'silence today', 'silence everywhere']);
  });

  it('is not offered everywhere where a policy decides', () => {
    show({ definitions: [GPDS] }, true, { ...SITE, isLocked: true });
    click('Ne plus afficher…');
    expect(offered()).toEqual(['Ne plus afficher…', 'Ne plus afficher ici', 'Ne plus afficher aujourd’hui']);
  });

  it.each([
    ['here', 'd’elles-mêmes sur www.ac-poitiers.fr.'],
    ['today', 'd’elles-mêmes aujourd’hui.'],
    ['everywhere', 'd’elles-mêmes sur aucun site.'],
  ] as const)('that holds %s is said, and undone in the same place', (reach, said) => {
    show({ definitions: [GPDS] }, true, { ...SITE, reach });
    expect(text()).toContain(said);
    click('Annuler');
    expect(asked).toEqual([`speak ${reach}`]);
  });

  it('that a policy decides cannot be undone', () => {
    show({ definitions: [GPDS] }, true, { ...SITE, reach: 'everywhere', isLocked: true });
    expect(text()).toContain('sur aucun site');
    expect(buttons()).not.toContain('Annuler');
  });

  it.each([
    ['begun', undefined, 'Ne plus afficher ici'],
    ['undone', 'here', 'Annuler'],
  ] as const)('that cannot be %s is said, and the choice stays', async (_what, reach, choice) => {
    show({ definitions: [GPDS] }, true, { ...SITE, reach }, false);
    if (!reach) click('Ne plus afficher…');
    click(choice);
    expect(await screen.findByText(/^Ce choix n’a pas pu être enregistré/)).toBeTruthy();
    expect(screen.getByRole('button', { name: choice })).toBeTruthy();
  });

  it('keeps the focus in its place when it begins and when it ends', () => {
    const draw = (reach?: 'here') => (
      <SilenceControl silence={{ ...SITE, reach }} onSilence={async () => true} />
    );
    const { rerender } = render(draw());
    click('Ne plus afficher…');
    click('Ne plus afficher ici');
    rerender(draw('here'));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Annuler' }));
    click('Annuler');
    rerender(draw());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ne plus afficher…' }));
  });
});

describe('an unknown text', () => {
  it('is said to be so, and can be searched', () => {
    show({ selected: 'référent décroche' });
    expect(
      screen.getByRole('dialog', { name: '«\u00a0référent décroche\u00a0» n’est pas dans le catalogue' }),
    ).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
    click('Rechercher dans le catalogue');
    expect(asked).toEqual(['search référent décroche']);
  });

  it('comes with the terms whose name is near', () => {
    show({ selected: 'prévention', near: [GPDS] });
    expect(text()).toContain('Peut-être cherchez-vous');
    click(/^Groupe de prévention/);
    expect(screen.getByRole('dialog', { name: GPDS.title })).toBeTruthy();
    expect(text()).not.toContain('Terme le plus proche');
    click('Retour à la liste');
    expect(buttons()).toContain('Rechercher dans le catalogue');
  });

  it('near several terms offers them as guesses', () => {
    show({ selected: 'tutoart', definitions: [GPDS, TUTORAT], isNear: true });
    expect(text()).toContain('Peut-être cherchez-vous');
    expect(text()).not.toContain('2 termes expliqués');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(buttons()).toContain('Rechercher dans le catalogue');
  });

  it('is quoted in one line, cut when it is long', () => {
    show({ selected: `un\n  texte ${'très '.repeat(50)}long` });
    expect(
      screen.getByRole('dialog', { name: /^«\u00a0un texte très .{1,60}…\u00a0» n’est pas/ }),
    ).toBeTruthy();
  });

  it('is missing when nothing is selected', () => {
    show({ selected: '  ' });
    expect(screen.getByRole('dialog', { name: 'Aucun mot n’est sélectionné' })).toBeTruthy();
  });

  it('never acts as HTML', () => {
    show({ selected: '<img src=x onerror=alert(1)>' });
    expect(screen.getByRole('dialog').querySelector('img')).toBeNull();
  });
});
