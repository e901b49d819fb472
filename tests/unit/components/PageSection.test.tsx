// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PageSection } from '../../../components/PageSection.tsx';
import type { TermCount } from '../../../lib/page/page-context.ts';
import { catalogueOf } from '../../fixtures/catalogue.ts';

afterEach(cleanup);

let opened: string[];

function show(...terms: TermCount[]) {
  opened = [];
  render(
    <PageSection
      context={{ academie: 'Poitiers', terms }}
      catalogue={catalogueOf()}
      onOpen={(id) => opened.push(id)}
    />,
  );
}

const section = () => screen.getByRole('region', { name: 'Sur cette page' });
const terms = () => within(section()).queryAllByRole('button');
const namesOf = () => terms().map((term) => term.querySelector('.term-title')?.textContent);

describe('«Sur cette page»', () => {
  it('shows each term with its count and its short definition, in the page’s order', () => {
    show({ id: 'micro-lycee', count: 3, headings: 0 }, { id: 'gpds', count: 1, headings: 0 });
    expect(namesOf()).toEqual(['Micro-lycée', 'Groupe de prévention du décrochage scolaire (GPDS)']);
    expect(terms()[0]?.textContent).toContain('3 fois');
    expect(terms()[1]?.textContent).toContain('Réunion d’un établissement qui repère les élèves');
  });

  it('opens a term', () => {
    show({ id: 'gpds', count: 2, headings: 0 });
    fireEvent.click(screen.getByRole('button', { name: /GPDS/ }));
    expect(opened).toEqual(['gpds']);
  });

  it('says when the page has none', () => {
    show();
    expect(section().textContent).toContain('Aucun terme du catalogue sur cette page.');
    expect(terms()).toEqual([]);
  });

  it.each([
    ['that this catalogue no longer has', 'gone-since'],
    ['that is no definition', 'guide-assiduite'],
  ])('leaves out what an older page tells of, %s', (_, id) => {
    show({ id, count: 4, headings: 0 }, { id: 'gpds', count: 1, headings: 0 });
    expect(terms()).toHaveLength(1);
  });
});
