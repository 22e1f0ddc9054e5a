import '../../assets/styles/tokens.css';
import '../../assets/styles/badge.css';
import '../../assets/styles/ui.css';
import { openDb } from '../../lib/history/db';
import { show } from '../wiring/show';
import { UserKeys } from '../wiring/UserKeys';
import { Panel } from './Panel';

document.documentElement.classList.add('ui');
show(
  <UserKeys>
    <Panel db={openDb()} />
  </UserKeys>,
);
