import { openDb } from '../../lib/history/db';
import { answerPage } from '../wiring/answerPage';
import { readerOf } from './reader';

answerPage(readerOf(openDb()));
