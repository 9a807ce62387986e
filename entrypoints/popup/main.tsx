import { createRoot } from 'react-dom/client';
import '@/components/tokens.css';
import '@/components/funds/season.css';
import '@/components/notice.css';
import '@/components/search.css';
import '@/components/popup.css';
import '@/components/site-row.css';
import '@/components/watchlist.css';
import './page.css';
import { App } from './app';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
