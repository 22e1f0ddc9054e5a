// Rivals that bring no types: what is used of them.
declare module 'sentiment' {
  export default class Sentiment {
    analyze(text: string): { readonly score: number };
  }
}

declare module '@nlpjs/core' {
  export type Plugin = new () => object;
  export type Container = { use(plugin: Plugin): void };
  export function containerBootstrap(): Promise<Container>;
}

declare module '@nlpjs/sentiment' {
  import type { Container } from '@nlpjs/core';
  export class SentimentAnalyzer {
    constructor(settings: { readonly container: Container });
    process(input: { readonly locale: string; readonly text: string }): Promise<{
      readonly sentiment: { readonly score: number };
    }>;
  }
}

declare module '@nlpjs/lang-*' {
  import type { Plugin } from '@nlpjs/core';
  export const LangDe: Plugin;
  export const LangEn: Plugin;
  export const LangFr: Plugin;
  export const LangNl: Plugin;
}
