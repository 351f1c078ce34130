import { router } from '../routes';

/** Where the portal grows beside what the server has drawn: the drawing stays until the same page is ready, and gives up its place in one step. */
export function placeBeside(drawn: HTMLElement): HTMLElement {
  const place = document.createElement('div');
  place.id = drawn.id;
  const stop = router.subscribe('onRendered', () => {
    stop();
    drawn.replaceWith(place);
    pressAgain(place);
  });
  return place;
}

/** A button that was pressed on the drawing; see `before-paint.js`. */
function pressAgain(place: HTMLElement): void {
  const { pressed } = document.documentElement.dataset;
  if (pressed !== undefined) place.querySelectorAll('button')[Number(pressed)]?.click();
}
