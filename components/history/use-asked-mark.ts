import { useEffect, useRef } from 'react';
import { askedMark } from '@/lib/core/watch/asked-news';

/**
 * Brings what the page was opened for into sight and gives it the focus, as soon as it is drawn,
 * once: `hash` is the address's, with the name of a piece of news, and the place has that name
 * among its `data-marks`. What is loaded later is found when it is there.
 */
export function useAskedMark(hash: string): void {
  const found = useRef<string | null>(null);
  useEffect(() => {
    const mark = askedMark(hash);
    if (mark === null || found.current === mark) return;
    const place = document.querySelector<HTMLElement>(`[data-marks~="${CSS.escape(mark)}"]`);
    if (!place) return;
    found.current = mark;
    place.classList.add('is-asked');
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'center' });
  });
}
