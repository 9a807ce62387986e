import { createRoot } from 'react-dom/client';
import '@/components/history/styles';
import '@/components/funds/funds.css';
import '@/components/funds/page.css';
import '@/components/funds/position-history.css';
import '@/components/ground.css';
import { tellAsked } from '../company/tell-asked';
import { App } from './app';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
tellAsked();
