import { createRoot } from 'react-dom/client';
import { speakOnPage } from '@/lib/platform/page-language';
import '@/components/base.css';
import '@/components/text.css';
import '@/components/history/page.css';
import '@/components/ground.css';
import '@/components/diagnostics/diagnostics.css';
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
