import { createRoot } from 'react-dom/client';
import { speakOnPage } from '@/lib/platform/page-language';
import '@/components/history/styles';
import '@/components/ground.css';
import '@/components/funds/funds.css';
import '@/components/funds/page.css';
import '@/components/funds/position-history.css';
import { FaultBoundary } from '@/components/fault-boundary';
import { App } from './app';
import { tellAsked } from './tell-asked';

const root = document.getElementById('root');
await speakOnPage();
if (root) {
  createRoot(root).render(
    <FaultBoundary>
      <App />
    </FaultBoundary>,
  );
}
tellAsked();
