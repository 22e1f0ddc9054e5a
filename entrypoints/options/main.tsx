import '../../assets/styles/tokens.css';
import '../../assets/styles/badge.css';
import '../../assets/styles/ui.css';
import { openDb } from '../../lib/history/db';
import { show } from '../wiring/show';
import { Options } from './Options';

show(<Options db={openDb()} />);
