import { createRoot } from 'react-dom/client';
import '@/components/tokens.css';
import '@/components/funds/season.css';
import '@/components/notice.css';
import '@/components/search.css';
import '@/components/popup.css';
import '@/components/undo-bar.css';
import '@/components/watch/paste.css';
import '@/components/site-row.css';
import '@/components/text.css';
import '@/components/watch/intro.css';
import '@/components/watch/news.css';
import '@/components/watch/watchlist.css';
import './page.css';
import { App } from './app';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
