import type { PageHost } from './host.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** The cairn of the icon, in one colour: x, y, width, height of its stones on a 16 × 16 grid. */
const STONES = [
  [1, 11, 14, 4],
  [3, 6, 9, 4],
  [5.5, 1, 5.5, 4],
] as const;

export interface Handle {
  /** Shows how many terms of the catalogue stand on the page. */
  setCount(count: number): void;
  setShown(isShown: boolean): void;
}

/** Puts the handle into the host: plain DOM, since it stands on every académie page. */
export function createHandle({ root }: PageHost, onOpen: () => void): Handle {
  const button = document.createElement('button');
  const label = document.createElement('span');
  const explanation = document.createElement('span');
  button.type = 'button';
  button.className = 'handle';
  explanation.className = 'hidden';
  button.append(drawCairn(), label, explanation);
  // A page may fake a click, never a person's.
  button.addEventListener('click', (event) => event.isTrusted && onOpen());
  // Hidden until the settings are known: a handle that is switched off must not flash up.
  button.hidden = true;
  root.append(button);
  return {
    setShown(isShown) {
      button.hidden = !isShown;
    },
    setCount(count) {
      const terms = count > 1 ? `${count} termes expliqués` : '1 terme expliqué';
      label.textContent = count === 0 ? 'Repères' : `Repères · ${count}`;
      explanation.textContent =
        count === 0 ? ' – ouvrir Repères' : ` – ${terms} sur cette page, ouvrir Repères`;
      button.title = explanation.textContent
        .replace(/^ – /, '')
        .replace(/^./, (first) => first.toUpperCase());
    },
  };
}

function drawCairn(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const [x, y, width, height] of STONES) {
    const stone = document.createElementNS(SVG, 'rect');
    for (const [name, value] of Object.entries({
      x,
      y,
      width,
      height,
      rx: height / 2,
      fill: 'currentColor',
    })) {
      stone.setAttribute(name, String(value));
    }
    svg.append(stone);
  }
  return svg;
}
