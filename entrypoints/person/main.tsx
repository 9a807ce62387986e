import { createRoot } from 'react-dom/client';
import { speakOnPage } from '@/lib/platform/page-language';
import '@/components/history/styles';
import '@/components/ground.css';
import { tellAsked } from '../company/tell-asked';
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
tellAsked();
