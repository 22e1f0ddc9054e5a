import '../../assets/styles/tokens.css';
import '../../assets/styles/badge.css';
import '../../assets/styles/ui.css';
import '../../assets/styles/pick.css';
import '../../assets/styles/report.css';
import { openDb } from '../../lib/history/db';
import { show } from '../wiring/show';
import { ReportShell } from './ReportShell';

show(<ReportShell db={openDb()} />);
