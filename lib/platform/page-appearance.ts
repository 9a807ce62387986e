import type { ReadingSettings } from '@/lib/core/reading/reading-settings';

const KEY = 'appearance';

/**
 * Has our pages wear what the reader chose: this one now, the others that are open at once, and
 * those that are opened from now on before they paint anything. `public/appearance.js` reads it.
 */
export function wearAppearance(appearance: ReadingSettings['appearance']): void {
  const root = document.documentElement;
  if (appearance === 'browser') {
    localStorage.removeItem(KEY);
    delete root.dataset['appearance'];
  } else {
    localStorage.setItem(KEY, appearance);
    root.dataset['appearance'] = appearance;
  }
}
