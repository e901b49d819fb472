// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activeTitle, entryTitle, field, press, showPanel, titles, type } from '../../fixtures/panel.tsx';

afterEach(cleanup);

describe('with the keyboard alone', () => {
  beforeEach(() => {
    showPanel();
    field().focus();
    type('décrochage scolaire');
  });

  it('the first hit is ready to open, and the field says that a list is open', () => {
    expect(titles().length).toBeGreaterThan(1);
    expect(activeTitle()).toBe(titles()[0]);
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(field().getAttribute('aria-controls') ?? '')).toBe(
      screen.getByRole('listbox'),
    );
  });

  it('arrows go down and up, and from one end of the list to the other', () => {
    press('ArrowDown');
    expect(activeTitle()).toBe(titles()[1]);
    press('ArrowUp');
    press('ArrowUp');
    expect(activeTitle()).toBe(titles().at(-1));
    press('ArrowDown');
    expect(activeTitle()).toBe(titles()[0]);
  });

  it('arrows leave the text cursor where it is', () => {
    expect(press('ArrowDown')).toBe(false);
    expect(press('ArrowLeft')).toBe(true);
  });

  it('Enter opens the active hit, whose title takes the focus', () => {
    press('ArrowDown');
    const title = activeTitle();
    press('Enter');
    expect(entryTitle()).toBe(title);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(field().hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('Escape goes back to the same list and the same hit, then empties the field, then is the browser’s', () => {
    const list = titles();
    press('ArrowDown');
    press('Enter');
    expect(press('Escape')).toBe(false);
    expect(titles()).toEqual(list);
    expect(activeTitle()).toBe(list[1]);
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('décrochage scolaire');

    expect(press('Escape')).toBe(false);
    expect(field().value).toBe('');
    expect(titles()).toEqual([]);
    expect(press('Escape')).toBe(true);
  });

  it('typing again starts from the first hit, also while an entry is open', () => {
    press('ArrowDown');
    type('décrochage');
    expect(activeTitle()).toBe(titles()[0]);
    press('Enter');
    type('tutorat');
    expect(entryTitle()).toBeUndefined();
    expect(activeTitle()).toBe('Tutorat');
  });

  it('keys of an unfinished composed letter are left alone', () => {
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field(), { key: 'Escape', isComposing: true });
    expect(entryTitle()).toBeUndefined();
    expect(field().value).toBe('décrochage scolaire');
  });

  it('Enter and arrows do nothing when nothing was found', () => {
    type('xyzxyz');
    expect(press('ArrowDown')).toBe(true);
    press('Enter');
    expect(entryTitle()).toBeUndefined();
  });

  it('Escape empties a field that holds only spaces', () => {
    type('   ');
    press('Escape');
    expect(field().value).toBe('');
  });
});
