import { createRoot } from 'react-dom/client';
import { Editor } from 'draft-js';
import './x.css';

const root = document.querySelector('#react-root');
if (root) createRoot(root).render(<p>{String(Editor)}</p>);
