import { containerBootstrap } from '@nlpjs/core';
import { LangDe } from '@nlpjs/lang-de';
import { LangEn } from '@nlpjs/lang-en';
import { LangFr } from '@nlpjs/lang-fr';
import { LangNl } from '@nlpjs/lang-nl';
import { SentimentAnalyzer } from '@nlpjs/sentiment';
import type { Subject } from '../subject';
import { moodOf } from './moodOf';

const container = await containerBootstrap();
for (const language of [LangEn, LangDe, LangNl, LangFr]) container.use(language);
const analyser = new SentimentAnalyzer({ container });

/** The word lists of NLP.js with its stemmers and negations, told the language. */
export const nlpjs: Subject = {
  name: 'nlpjs',
  languages: ['en', 'de', 'nl', 'fr'],
  read: async ({ text, lang }) => {
    const { sentiment } = await analyser.process({ locale: lang, text });
    return { sentiment: moodOf(sentiment.score) };
  },
};
