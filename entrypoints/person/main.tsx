import { createRoot } from 'react-dom/client';
import '@/components/history/styles';
import '@/components/ground.css';
import { tellAsked } from '../company/tell-asked';
import { App } from './app';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
tellAsked();
