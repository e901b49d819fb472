// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PageSection } from '../../../components/PageSection.tsx';
import type { ShownOccurrence, TermCount } from '../../../lib/page/page-context.ts';
import { catalogueOf } from '../../fixtures/catalogue.ts';

afterEach(cleanup);

let opened: string[];
let asked: string[];

function show(terms: TermCount[] | null, onPage: readonly (ShownOccurrence | null)[] = []) {
  opened = [];
  asked = [];
  render(
    <PageSection
      terms={terms}
      catalogue={catalogueOf()}
      onGo={async (id) => {
        asked.push(id);
        return onPage[asked.length - 1] ?? null;
      }}
      onOpen={(id) => opened.push(id)}
    />,
  );
}

const GPDS: TermCount = { id: 'gpds', count: 2, headings: 0 };
const section = () => screen.getByRole('region', { name: 'Sur cette page' });
const terms = () => within(section()).queryAllByRole('listitem');
const namesOf = () => terms().map((term) => term.querySelector('.term-title')?.textContent);
const goTo = (name: RegExp) => fireEvent.click(within(section()).getByRole('button', { name }));
const said = () => within(section()).getByRole('status').textContent;

describe('«Sur cette page»', () => {
  it('shows each term with its count and its short definition, in the page’s order', () => {
    show([
      { id: 'micro-lycee', count: 3, headings: 0 },
      { id: 'gpds', count: 1, headings: 0 },
    ]);
    expect(namesOf()).toEqual(['Micro-lycée', 'Groupe de prévention du décrochage scolaire (GPDS)']);
    expect(terms()[0]?.textContent).toContain('3 fois');
    expect(terms()[1]?.textContent).toContain('Réunion d’un établissement qui repère les élèves');
  });

  it('leads through the page, from one occurrence to the next, and says which', async () => {
    show(
      [GPDS],
      [
        { rank: 1, total: 2 },
        { rank: 2, total: 2 },
      ],
    );
    expect(said()).toBe('');
    goTo(/^Groupe de prévention .* 2 fois$/);
    await waitFor(() => expect(said()).toBe('GPDS\u00a0: passage 1 sur 2'));
    goTo(/1 sur 2$/);
    await waitFor(() => expect(said()).toBe('GPDS\u00a0: passage 2 sur 2'));
    expect(terms()[0]?.textContent).toContain('2 sur 2');
    expect(asked).toEqual(['gpds', 'gpds']);
    expect(opened).toEqual([]);
  });

  it('says when there is nothing to lead to', async () => {
    show([GPDS], [null]);
    goTo(/2 fois$/);
    await waitFor(() => expect(said()).toContain('la page a changé'));
    expect(terms()[0]?.textContent).toContain('Introuvable à l’écran');
  });

  it('opens a term’s entry by a control of its own', () => {
    show([GPDS]);
    fireEvent.click(screen.getByRole('button', { name: 'Ouvrir la fiche\u00a0: GPDS' }));
    expect(opened).toEqual(['gpds']);
    expect(asked).toEqual([]);
  });

  it.each<[string, TermCount[] | null, string]>([
    ['the page has none', [], 'Aucun terme du catalogue sur cette page.'],
    ['the page is still being read', null, 'Lecture de la page…'],
  ])('says when %s', (_, terms, text) => {
    show(terms);
    expect(section().textContent).toContain(text);
    expect(within(section()).queryAllByRole('button')).toEqual([]);
  });

  it.each([
    ['that this catalogue no longer has', 'gone-since'],
    ['that is no definition', 'guide-assiduite'],
  ])('leaves out what an older page tells of, %s', (_, id) => {
    show([{ id, count: 4, headings: 0 }, GPDS]);
    expect(terms()).toHaveLength(1);
  });
});
