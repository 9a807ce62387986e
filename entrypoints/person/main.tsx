import { createRoot } from 'react-dom/client';
import '@/components/history/styles';
import './page.css';
import { App } from './app';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
