import '@/components/tokens.css';
import '@/components/funds/season.css';
import '@/components/notice.css';
import '@/components/search.css';
import '@/components/popup.css';
import '@/components/mark-legend.css';
import '@/components/undo-bar.css';
import '@/components/watch/paste.css';
import '@/components/site-row.css';
import '@/components/text.css';
import '@/components/watch/intro.css';
import '@/components/watch/news.css';
import '@/components/watch/watchlist.css';
import './page.css';
import { FrontView } from '@/components/watch/front-view';
import { loadFront } from '@/lib/platform/front-store';
import { speakOnPage } from '@/lib/platform/page-language';
import { paintElement } from './paint-element';

// What the reader sees first needs neither React nor the databases, which take longer to come than
// everything here. They follow once it is painted.
const root = document.getElementById('root');
if (root) await paintFirst(root).finally(() => setTimeout(() => void takeOver(root)));

async function paintFirst(root: HTMLElement): Promise<void> {
  await speakOnPage();
  // What is looked up at once has no front page.
  if (new URLSearchParams(location.search).has('search')) return;
  const front = await loadFront(Date.now());
  root.replaceChildren(paintElement(<FrontView front={front} />, document));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function takeOver(root: HTMLElement): Promise<void> {
  const { begin } = await import('./main');
  await begin(root);
}
