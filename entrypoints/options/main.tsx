import '../../assets/styles/tokens.css';
import '../../assets/styles/badge.css';
import '../../assets/styles/ui.css';
import { show } from '../wiring/show';

show(<main class="ui wrap" />);
