import { useEffect } from 'react';
import { askedNews } from '@/lib/core/watch/asked-news';

/** A row of a filing, also at the end of a cluster's name, or a filing as a whole. */
const MARK = /(?:\d{10}-\d{2}-\d{6}#[nd]\d{1,6}|filing:\d{10}-\d{2}-\d{6})$/;

/**
 * Brings what the page was opened for into sight, once it is drawn: `hash` is the address's, with
 * the name of a piece of news, and the place has that name among its `data-marks`. What the page
 * does not show is passed over.
 */
export function useAskedMark(hash: string, isDrawn: boolean): void {
  useEffect(() => {
    const mark = MARK.exec(askedNews(hash) ?? '')?.[0];
    if (!isDrawn || mark === undefined) return;
    const place = document.querySelector(`[data-marks~="${CSS.escape(mark)}"]`);
    place?.classList.add('is-asked');
    place?.scrollIntoView({ block: 'center' });
  }, [hash, isDrawn]);
}
