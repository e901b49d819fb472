// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandle, type Handle } from '../../../../lib/page/handle.ts';
import { createHost } from '../../../../lib/page/host.ts';

let handle: Handle;
let root: ShadowRoot;
/** What the person asked for, in order. */
let asked: unknown[][];
/** Whether the browser can keep it. */
let isKept: boolean;

beforeEach(() => {
  asked = [];
  isKept = true;
  const host = createHost();
  root = host.root;
  handle = createHandle(host, {
    onOpen: () => asked.push(['open']),
    onPlaced: async (top) => {
      asked.push(['place', top]);
      return isKept;
    },
    onQuiet: async (reach, isQuiet) => {
      asked.push(['quiet', reach, isQuiet]);
      return isKept;
    },
  });
  handle.setCount(2);
  handle.update({ isShown: true, top: 38, canBeOff: true, colorScheme: 'light dark' });
});

/** The buttons that a person can use. */
const buttons = () => [...root.querySelectorAll('button')].filter((button) => !button.closest('[hidden]'));
const names = () => buttons().map(({ textContent }) => textContent);
function button(name: string): HTMLButtonElement {
  const found = buttons().find(({ textContent }) => textContent?.startsWith(name));
  if (!found) throw new Error(`no button «${name}» among ${names().join(', ')}`);
  return found;
}

/** Only a browser makes a trusted event: happy-dom, as a page's script, makes none. */
function click(target: HTMLElement, isTrusted = true) {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}
const press = (target: HTMLElement, key: string) => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
};

describe('the handle says how many terms stand on the page', () => {
  it.each([
    [0, 'Repères', 'Ouvrir Repères. '],
    [1, 'Repères · 1', '1 terme expliqué sur cette page, ouvrir Repères. '],
    [5, 'Repères · 5', '5 termes expliqués sur cette page, ouvrir Repères. '],
  ])('%i', (count, name, description) => {
    handle.setCount(count);
    expect(button('Repères').textContent).toBe(name);
    expect(button('Repères').title).toBe(`${description}Glisser ou flèches\u00a0: déplacer.`);
  });
});

it('nothing of it submits a form of the page', () => {
  expect([...root.querySelectorAll('button')].map(({ type }) => type)).not.toContain('submit');
});

it('stays away until it is wanted, and goes when it is not', () => {
  handle.update({ isShown: false, top: 38, canBeOff: true, colorScheme: 'light dark' });
  expect(names()).toEqual([]);
});

describe('a click', () => {
  it('of a person opens the panel', () => {
    click(button('Repères'));
    expect(asked).toEqual([['open']]);
  });

  it('that the page fakes does nothing', () => {
    click(button('Repères'), false);
    click(button('Masquer'), false);
    expect(asked).toEqual([]);
    expect(names()).toHaveLength(2);
  });
});

it('dragged along the edge opens nothing, and opens at the next click', () => {
  const grip = button('Repères');
  grip.setPointerCapture = () => {};
  const point = (type: string, clientY: number) =>
    grip.dispatchEvent(new PointerEvent(type, { isPrimary: true, button: 0, clientY, bubbles: true }));
  point('pointerdown', 10);
  point('pointermove', 90);
  point('lostpointercapture', 90);
  click(grip);
  expect(asked.map(([what]) => what)).toEqual(['place']);
  // As Enter and screen readers do, without another press.
  click(grip);
  expect(asked.map(([what]) => what)).toEqual(['place', 'open']);
});

describe('the arrow keys', () => {
  it('move it, and its place is kept', () => {
    // Without a layout it stands at the top: a step of five percent.
    press(button('Repères'), 'ArrowDown');
    expect(asked).toEqual([['place', 5]]);
    press(button('Repères'), 'ArrowUp');
    expect(asked).toEqual([
      ['place', 5],
      ['place', 0],
    ]);
  });

  it('move it on from where it is, though an older place comes back as kept meanwhile', () => {
    const keep = (top: number) =>
      handle.update({ isShown: true, top, canBeOff: true, colorScheme: 'light dark' });
    const shown = () => root.querySelector<HTMLElement>('.handle-box')?.style.getPropertyValue('--top');
    press(button('Repères'), 'ArrowDown');
    keep(38);
    expect(shown()).toBe('5vh');
    keep(5);
    keep(60);
    expect(shown()).toBe('60vh');
  });

  it('move it back where its place cannot be kept', async () => {
    const top = () => root.querySelector<HTMLElement>('.handle-box')?.style.getPropertyValue('--top');
    isKept = false;
    press(button('Repères'), 'ArrowDown');
    expect(top()).toBe('5vh');
    await vi.waitFor(() => expect(top()).toBe('38vh'), { interval: 1 });
  });

  it('leave the other keys to the button', () => {
    press(button('Repères'), 'ArrowLeft');
    press(button('Repères'), 'Enter');
    expect(asked).toEqual([]);
  });
});

describe('«Masquer…»', () => {
  beforeEach(() => click(button('Masquer')));

  it('shows it again where that cannot be kept', async () => {
    isKept = false;
    click(button('Partout'));
    expect(names()).toEqual(['Annuler']);
    await vi.waitFor(() => expect(names()).toEqual(['Repères · 2', 'Masquer…']), { interval: 1 });
  });

  it('asks where', () => {
    expect(names().slice(2)).toEqual(['Sur ce site', 'Aujourd’hui', 'Partout']);
    expect(button('Masquer').getAttribute('aria-expanded') ?? button('Masquer').ariaExpanded).toBe('true');
  });

  it('does not offer what a policy forbids', () => {
    handle.update({ isShown: true, top: 38, canBeOff: false, colorScheme: 'light dark' });
    expect(names().slice(2)).toEqual(['Sur ce site', 'Aujourd’hui']);
  });

  it('closes with Escape', () => {
    press(button('Sur ce site'), 'Escape');
    expect(names()).toHaveLength(2);
  });

  it.each([
    ['Sur ce site', 'here', 'Masqué sur ce site'],
    ['Aujourd’hui', 'today', 'Masqué aujourd’hui'],
    ['Partout', 'everywhere', 'Masqué partout'],
  ])('%s: hides it, says so, and takes it back', (name, reach, notice) => {
    click(button(name));
    expect(names()).toEqual(['Annuler']);
    expect(root.querySelector('[role="status"]')?.textContent).toBe(`${notice}Annuler`);
    expect(root.activeElement?.textContent).toBe('Annuler');
    click(button('Annuler'));
    expect(asked).toEqual([
      ['quiet', reach, true],
      ['quiet', reach, false],
    ]);
    expect(names()).toEqual(['Repères · 2', 'Masquer…']);
  });
});
