import { createRoot } from 'react-dom/client';
import { speakOnPage } from '@/lib/platform/page-language';
import '@/components/base.css';
import '@/components/text.css';
import '@/components/funds/funds.css';
import '@/components/funds/followed.css';
import '@/components/notice.css';
import '@/components/search.css';
import '@/components/search/found.css';
import '@/components/options.css';
import '@/components/mark-legend.css';
import '@/components/undo-bar.css';
import '@/components/watch/paste.css';
import '@/components/options-watch.css';
import '@/components/options/data.css';
import '@/components/options/options-page.css';
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
