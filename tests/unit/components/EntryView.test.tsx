// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntryView } from '../../../components/EntryView.tsx';
import type { WholeEntry } from '../../../lib/catalogue/schema.ts';
import { catalogueOf, entryOf } from '../../fixtures/catalogue.ts';

afterEach(cleanup);

const catalogue = catalogueOf();

function show(entry: WholeEntry, today = '2026-03-01') {
  const onBack = vi.fn();
  const onOpen = vi.fn();
  const onToggleFavourite = vi.fn(async () => undefined);
  render(
    <EntryView
      entry={entry}
      catalogue={catalogue}
      today={today}
      backLabel="Retour"
      isFavourite={false}
      onBack={onBack}
      onOpen={onOpen}
      onToggleFavourite={onToggleFavourite}
    />,
  );
  return { onBack, onOpen, onToggleFavourite };
}

const page = () => screen.getByRole('article').textContent ?? '';
const headings = () => screen.getAllByRole('heading').map((heading) => heading.textContent);

/** The facts, each as «name: value». */
const facts = () =>
  [...document.querySelectorAll('.facts > div')].map(
    (fact) => `${fact.querySelector('dt')?.textContent}: ${fact.querySelector('dd')?.textContent}`,
  );

describe('every entry', () => {
  it.each(catalogue.entries.map((entry) => [entry.id, entry] as const))(
    '%s is named by its title, which has the focus',
    (_, entry) => {
      show(entry);
      expect(screen.getByRole('article', { name: new RegExp(`^${entry.title}`) })).toBeTruthy();
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
      expect(headings()).toContain(entry.sources.length > 1 ? 'Sources' : 'Source');
      expect(page()).not.toMatch(/undefined|null|NaN|\[object/);
    },
  );

  it('leads back', () => {
    const { onBack } = show(entryOf('definition', 'gpds'));
    fireEvent.click(screen.getByRole('button', { name: 'Retour' }));
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe('a definition', () => {
  it('is all there: short text, text, facts, legal basis, sources, related entries', () => {
    const { onOpen } = show(entryOf('definition', 'gpds'));
    expect(headings()).toEqual([
      expect.stringContaining('GPDS'),
      'Qui y siège',
      'Textes',
      'Source',
      'Voir aussi',
    ]);
    expect(page()).toContain('Réunion d’un établissement qui repère les élèves');
    expect(page()).toContain('la conseillère principale d’éducation');
    expect(facts()).toContain('Catégorie: Instance');
    expect(facts()).toContain('Concerne: Toute la France');
    expect(facts()).toContain('Publics: Collège · Lycée général et technologique');
    expect(facts()).toContain('Thèmes: Prévention et repérage · Pilotage, réseaux et textes');
    expect(screen.getByRole('link', { name: /Circulaire n° 2013-035/ }).getAttribute('href')).toBe(
      'https://www.education.gouv.fr/circulaire',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Micro-lycée' }));
    expect(onOpen).toHaveBeenCalledWith('micro-lycee');
  });

  it('does not show a form only meant for the search', () => {
    show(entryOf('definition', 'gpds'));
    expect(facts().join()).toContain('groupe de prévention du décrochage');
    expect(facts().join()).not.toContain('groupe décrochage');
  });

  it('whose sources disagree shows each version beside its source', () => {
    show(entryOf('definition', 'cplds'));
    const section = screen.getByText('Les sources ne disent pas toutes la même chose').closest('section');
    const versions = [...(section?.querySelectorAll('dd') ?? [])].map((version) => version.textContent);
    expect(section?.querySelector('dt')?.textContent).toBe('Durée de la seconde épreuve');
    expect(versions).toEqual([
      '60 minutes en toutRégion académique Nouvelle-Aquitaine, mars 2023',
      '60 minutes d’étude, puis 30 minutes d’entretienAcadémie de Poitiers, sans date',
    ]);
  });

  it('whose sources agree does not speak of it', () => {
    show(entryOf('definition', 'gpds'));
    expect(page()).not.toContain('Les sources ne disent pas');
  });
});

describe('an action', () => {
  it('shows where it takes place', () => {
    show(entryOf('action', 'gpds-la-rochelle'));
    expect(facts()).toEqual(
      expect.arrayContaining([
        'Année: 2023',
        'Établissement: Collège Fromentin',
        'Ville: La Rochelle',
        'Département: Charente-Maritime (17)',
        'Académie: Académie de Poitiers',
      ]),
    );
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContain('repérer');
  });

  it('that its source only names is said to be so, and unknown facts are not shown', () => {
    show(entryOf('action', 'estime-de-soi-tartas'));
    expect(page()).toContain('La source nomme cette action sans la décrire.');
    expect(facts().join()).not.toMatch(/Année|Établissement|Publics/);
  });
});

describe('a resource', () => {
  it('opens beside what the person is doing, and offers its archived copy', () => {
    show(entryOf('resource', 'guide-assiduite'));
    const link = screen.getByRole('link', { name: /^Ouvrir la ressource/ });
    expect(link.getAttribute('href')).toBe('https://eduscol.education.fr/guide');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
    const [copy] = screen.getAllByRole('link', { name: /^copie archivée.*Guide de l’assiduité/ });
    expect(copy?.getAttribute('href')).toBe('https://web.archive.org/web/https://eduscol.education.fr/guide');
    const letter = screen.getByRole('link', { name: 'Signaler une erreur dans cette fiche' });
    expect(letter.getAttribute('href')).toMatch(/^mailto:.*guide-assiduite/);
    expect(screen.getAllByRole('link').filter((each) => each !== letter)).toEqual(
      screen.getAllByRole('link', { name: /\(nouvel onglet\)$/ }),
    );
  });

  it('without an address says that its source gives none', () => {
    show(entryOf('resource', 'kit-perdu'));
    expect(page()).toContain('La source cite cette ressource sans en donner l’adresse.');
    expect(screen.queryByRole('link', { name: /^Ouvrir/ })).toBeNull();
  });
});

describe('a date', () => {
  it.each([
    ['2024-06-01', 'Inscriptions pas encore ouvertes'],
    ['2024-07-01', 'Inscriptions ouvertes'],
    ['2026-03-01', 'Inscriptions closes depuis le 20 septembre 2024'],
  ])('on %s says: %s', (today, status) => {
    show(entryOf('event', 'inscription-cplds'), today);
    expect(within(screen.getByRole('article')).getByText(status)).toBeTruthy();
    expect(facts()).toContain('Quand: Du 24 juin au 20 septembre 2024');
  });
});

it('another entry in the same view takes the focus too', () => {
  const view = (id: string) => (
    <EntryView
      entry={entryOf('definition', id)}
      catalogue={catalogue}
      today="2026-03-01"
      backLabel="Retour"
      isFavourite={false}
      onBack={vi.fn()}
      onOpen={vi.fn()}
      onToggleFavourite={async () => undefined}
    />
  );
  const { rerender } = render(view('gpds'));
  screen.getByRole('button', { name: 'Retour' }).focus();
  rerender(view('micro-lycee'));
  expect(document.activeElement?.textContent).toBe('Micro-lycée');
});

describe('what can be done with an entry', () => {
  it('copying takes it with its source, and says so', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    show(entryOf('definition', 'gpds'));
    fireEvent.click(screen.getByRole('button', { name: 'Copier' }));
    expect(await screen.findByText('Copié avec la source')).toBeTruthy();
    expect(copied[0]).toMatch(
      /^Groupe de prévention du décrochage scolaire \(GPDS\)\u00a0: .*\nSource\u00a0: Bulletin/,
    );
  });

  it('the star says whether it is a favourite', () => {
    const { onToggleFavourite } = show(entryOf('definition', 'gpds'));
    const star = screen.getByRole('button', { name: 'Favori' });
    expect(star.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(star);
    expect(onToggleFavourite).toHaveBeenCalledOnce();
  });

  it('says that the browser could not keep it', async () => {
    const { onToggleFavourite } = show(entryOf('definition', 'gpds'));
    onToggleFavourite.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    fireEvent.click(screen.getByRole('button', { name: 'Favori' }));
    expect((await screen.findByText(/n’a pas pu garder/)).getAttribute('role')).toBe('status');
  });
});
