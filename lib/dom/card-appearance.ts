/** The colours that the reader chose for the card, whatever the page's own are. */
export type CardAppearance = 'browser' | 'light' | 'dark';

const KEY = Symbol.for('buyline.appearance');

/** What the reader chose, as it was left in this frame before the card's script came. */
export function chosenAppearance(): CardAppearance {
  return (globalThis as { [KEY]?: CardAppearance })[KEY] ?? 'browser';
}
