import '../../assets/styles/tokens.css';
import '../../assets/styles/badge.css';
import '../../assets/styles/ui.css';
import '../../assets/styles/pick.css';
import '../../assets/styles/tickets.css';
import { openDb } from '../../lib/history/db';
import { show } from '../wiring/show';
import { UserKeys } from '../wiring/UserKeys';
import { Tickets } from './Tickets';

show(
  <UserKeys>
    <Tickets db={openDb()} />
  </UserKeys>,
);
