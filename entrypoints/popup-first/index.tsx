import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FrontView } from '@/components/watch/front-view';
import { loadFront } from '@/lib/platform/front-store';
import { speakOnPage } from '@/lib/platform/page-language';
import { FIRST_PAINTED } from '../popup/first-painted';
import { paintElement } from '../popup/paint-element';

/**
 * Paints what the reader sees first of the popup. It needs neither React nor the databases, which
 * take longer to come than everything here, and is one file of its own: each one more that a first
 * painting waits for is another turn through the browser's process. The popup's module follows.
 */
export default defineUnlistedScript(() => {
  void paintFirst().finally(() => setTimeout(() => performance.mark(FIRST_PAINTED)));
});

async function paintFirst(): Promise<void> {
  // Asked before anything is parsed: what is kept comes while the styles do.
  const [front] = await Promise.all([keptFront(), parsed()]);
  // What is looked up at once has no front page.
  if (front === undefined) return;
  const root = document.getElementById('root');
  root?.replaceChildren(paintElement(<FrontView front={front} />, document));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function keptFront() {
  await speakOnPage();
  const isAsked = new URLSearchParams(location.search).has('search');
  return isAsked ? undefined : loadFront(Date.now());
}

async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) =>
    document.addEventListener('readystatechange', resolve, { once: true }),
  );
}
