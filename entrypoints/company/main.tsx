import { createRoot } from 'react-dom/client';
import '@/components/history/styles';
import '@/components/ground.css';
import '@/components/funds/funds.css';
import '@/components/funds/page.css';
import '@/components/funds/position-history.css';
import { App } from './app';
import { tellAsked } from './tell-asked';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
tellAsked();
