import { createRoot } from 'react-dom/client';
import '@/components/tokens.css';
import '@/components/notice.css';
import '@/components/search.css';
import '@/components/options.css';
import './page.css';
import { App } from './app';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
