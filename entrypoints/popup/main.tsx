import '../../assets/styles/tokens.css';
import '../../assets/styles/badge.css';
import '../../assets/styles/ui.css';
import { show } from '../wiring/show';
import { PopupPage } from './PopupPage';
import { readFirst } from './readFirst';

show(<PopupPage reading={readFirst()} />);
