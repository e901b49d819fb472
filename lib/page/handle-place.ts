/** CSS pixels that a pointer may stray in a click. */
const CLICK = 4;
/** Percent of the viewport's height for one press of a key. */
const STEP = 5;

/**
 * Lets a person move the handle along the edge, by pointer and by the arrow keys.
 * @param onPlaced called when it was moved: percent of the viewport's height from its top. What cannot be kept, for which
 *   it resolves to `false`, goes back to where it was.
 */
export function makeMovable(
  box: HTMLElement,
  grip: HTMLElement,
  onPlaced: (top: number) => Promise<boolean>,
) {
  let top = 0;
  let kept = 0;
  let isMoved = false;
  /** Where a person put it, until that comes back as kept: what was kept before comes back late. */
  let own: number | undefined;
  /** From the pointer to the box's top, in CSS pixels; `undefined` while no button is down. */
  let grasp: number | undefined;
  let startY = 0;

  // The style sheet keeps it clear of the corners.
  const place = (percent: number) => {
    top = Math.round(Math.min(Math.max(percent, 0), 100) * 10) / 10;
    box.style.setProperty('--top', `${top}vh`);
  };
  const shownTop = () => box.getBoundingClientRect().top;
  const moveTo = (pixels: number) => {
    isMoved = true;
    place((pixels / innerHeight) * 100);
    own = top;
  };

  const tell = async () => {
    const told = top;
    // By the time of the answer the person may be moving it again.
    if ((await onPlaced(told)) || own !== told || grasp !== undefined) return;
    own = undefined;
    place(kept);
  };

  grip.addEventListener('pointerdown', ({ isPrimary, button, pointerId, clientY }) => {
    isMoved = false;
    if (!isPrimary || button !== 0) return;
    grip.setPointerCapture(pointerId);
    startY = clientY;
    grasp = shownTop() - clientY;
  });
  grip.addEventListener('pointermove', ({ clientY }) => {
    if (grasp === undefined || (!isMoved && Math.abs(clientY - startY) < CLICK)) return;
    moveTo(clientY + grasp);
  });
  grip.addEventListener('lostpointercapture', () => {
    grasp = undefined;
    if (isMoved) void tell();
  });
  grip.addEventListener('keydown', (event) => {
    const step = { ArrowUp: -STEP, ArrowDown: STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    moveTo(shownTop() + (step / 100) * innerHeight);
  });
  grip.addEventListener('keyup', () => {
    if (isMoved) void tell();
    isMoved = false;
  });
  return {
    /** @param percent as kept. */
    place(percent: number) {
      kept = percent;
      if (own !== undefined && own !== percent) return;
      own = undefined;
      place(percent);
    },
    /** @returns whether what now ends as a click was a move; once, for the next click is one. */
    wasMoved() {
      const was = isMoved;
      isMoved = false;
      return was;
    },
  };
}
