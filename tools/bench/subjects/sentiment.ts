import Sentiment from 'sentiment';
import type { Subject } from '../subject';
import { moodOf } from './moodOf';

const analyser = new Sentiment();

/** The word list AFINN for English. */
export const sentiment: Subject = {
  name: 'sentiment',
  languages: ['en'],
  read: ({ text }) => ({ sentiment: moodOf(analyser.analyze(text).score) }),
};
