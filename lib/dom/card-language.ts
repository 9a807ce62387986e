const KEY = Symbol.for('buyline.language');

/**
 * Whether the reader chose another language than the browser's, as it was left in this frame before
 * the card's script came.
 */
export function speaksOtherLanguage(): boolean {
  return (globalThis as { [KEY]?: boolean })[KEY] ?? false;
}
