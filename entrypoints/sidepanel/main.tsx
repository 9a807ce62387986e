import { createRoot } from 'react-dom/client';
import { speakOnPage } from '@/lib/platform/page-language';
import '@/components/base.css';
import '@/components/text.css';
import '@/components/headline.css';
import '@/components/badges.css';
import '@/components/trades.css';
import '@/components/evidence.css';
import '@/components/funds/funds.css';
import '@/components/notice.css';
import '@/components/watch/watchlist.css';
import '@/components/digest/digest.css';
import '@/components/ground.css';
import { FaultBoundary } from '@/components/fault-boundary';
import { App } from './app';

const root = document.getElementById('root');
await speakOnPage();
if (root) {
  createRoot(root).render(
    <FaultBoundary>
      <App />
    </FaultBoundary>,
  );
}
