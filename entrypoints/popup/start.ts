import { FIRST_PAINTED } from './first-painted';

/** Should the first lines not come at all, the popup comes without them. */
const PATIENCE_MS = 1_000;

// React and the databases come when the first lines stand, which would wait for them otherwise.
await firstPainted();
const [{ begin }, { speakOnPage }] = await Promise.all([
  import('./main'),
  import('@/lib/platform/page-language'),
]);
await speakOnPage();
const root = document.getElementById('root');
if (root) await begin(root);

/** Waits until `popup-first` has painted, or found that there is nothing to paint. */
function firstPainted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName(FIRST_PAINTED).length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'mark', buffered: true });
  });
}
