import '../../assets/styles/tokens.css';
import '../../assets/styles/ui.css';
import { show } from '../wiring/show';

show(<main class="ui wrap" />);
