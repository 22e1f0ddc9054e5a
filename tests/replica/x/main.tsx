import { createRoot } from 'react-dom/client';
import { option } from '../options';
import { App } from './App';
import './base.css';
import { UI } from './words';

history.scrollRestoration = 'manual';
document.documentElement.lang = UI;
document.documentElement.dataset['theme'] = option('theme', ['light', 'black']);

const root = document.querySelector('#react-root');
if (root) createRoot(root).render(<App />);
