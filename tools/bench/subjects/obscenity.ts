import { RegExpMatcher, englishDataset, englishRecommendedTransformers } from 'obscenity';
import type { Subject } from '../subject';

const matcher = new RegExpMatcher({
  ...englishDataset.build(),
  ...englishRecommendedTransformers,
});

/** Obscenity with its own English set: a swear word, disguised or not, is taken for abuse. */
export const obscenity: Subject = {
  name: 'obscenity',
  languages: ['en'],
  read: ({ text }) => ({ abuse: matcher.hasMatch(text) }),
};
