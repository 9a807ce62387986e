// A card is 400 pixels wide at most and shrinks to the frame; below this it cannot be read.
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 200;

function isRoomy(): boolean {
  return window === window.top || (innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT);
}

/**
 * Calls back once the frame can hold a card, in CSS pixels: at once in a page of its own, later or
 * never in the small frames of advertisements and widgets.
 */
export function whenRoomy(start: () => void, signal: AbortSignal): void {
  if (isRoomy()) return start();
  const grown = new AbortController();
  signal.addEventListener('abort', () => grown.abort());
  const look = (): void => {
    if (!isRoomy() || signal.aborted) return;
    grown.abort();
    start();
  };
  addEventListener('resize', look, { signal: grown.signal });
}
