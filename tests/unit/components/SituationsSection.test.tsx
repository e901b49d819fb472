// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SearchPanel } from '../../../components/SearchPanel.tsx';
import { SituationsSection } from '../../../components/SituationsSection.tsx';
import { loadedCatalogue, SMALL } from '../../fixtures/catalogue.ts';
import { entryTitle, press } from '../../fixtures/panel.tsx';
import { SITUATIONS } from '../../fixtures/situations.ts';

afterEach(cleanup);

beforeEach(() => {
  render(
    <SearchPanel
      status={{ state: 'ready', loaded: loadedCatalogue({ ...SMALL, ...SITUATIONS }) }}
      initialQuery=""
      today="2026-03-01"
      renderHome={({ catalogue: { situations } }, { open }) => (
        <SituationsSection situations={situations} onOpen={open} />
      )}
    />,
  );
});

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const offered = () =>
  within(screen.getByRole('region', { name: 'Que faire\u202f?' }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('.situation-title')?.textContent);
/** As a person does it by keyboard: the focus is on what they open. */
function openSituation() {
  click('Afficher les 6');
  const button = screen.getByRole('button', { name: /^Un élève s’absente souvent/ });
  button.focus();
  fireEvent.click(button);
}

it('situations are offered in order, the first ones at once', () => {
  expect(offered()).toEqual(['Situation 1', 'Situation 2', 'Situation 3', 'Situation 4']);
  click('Afficher les 6');
  expect(offered()).toHaveLength(6);
});

it('one opens in place: its steps in order, each with the entry it leads to and its kind', () => {
  openSituation();
  expect(entryTitle()).toBe('Un élève s’absente souvent');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Soumettez la situation au groupe.DéfinitionGroupe de prévention du décrochage scolaire',
    'Lisez le guide.RessourceGuide de l’assiduité',
  ]);
});

it('a step opens its entry; going back leads to that step, then to the situation’s place in the list', () => {
  openSituation();
  click(/Guide de l’assiduité/);
  expect(entryTitle()).toBe('Guide de l’assiduité');
  click('Retour à la situation');
  expect(entryTitle()).toBe('Un élève s’absente souvent');
  expect(document.activeElement?.textContent).toContain('Guide de l’assiduité');
  press('Escape');
  expect(offered()).toHaveLength(6);
  expect(document.activeElement?.textContent).toContain('Un élève s’absente souvent');
});
