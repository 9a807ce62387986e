import { createRoot } from 'react-dom/client';
import { speakOnPage } from '@/lib/platform/page-language';
import '@/components/tokens.css';
import '@/components/text.css';
import '@/components/funds/funds.css';
import '@/components/funds/followed.css';
import '@/components/notice.css';
import '@/components/search.css';
import '@/components/options.css';
import '@/components/undo-bar.css';
import '@/components/watch/paste.css';
import '@/components/options-watch.css';
import '@/components/ground.css';
import { App } from './app';

const root = document.getElementById('root');
await speakOnPage();
if (root) createRoot(root).render(<App />);
