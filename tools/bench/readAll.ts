import type { Answer, Question, Subject } from './subject';

/** Answers to all comments, and the ms each took. Only what cannot answer at once is waited for. */
export async function readAll(
  { read }: Subject,
  questions: readonly Question[],
): Promise<{ readonly answers: readonly Answer[]; readonly ms: readonly number[] }> {
  const answers: Answer[] = [];
  const ms: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    const given = read(question);
    const answer = given instanceof Promise ? await given : given;
    ms.push(performance.now() - started);
    answers.push(answer);
  }
  return { answers, ms };
}

/** The comments a subject has a language for. */
export const readable = <Row extends Question>(
  { languages }: Subject,
  rows: readonly Row[],
): readonly Row[] => rows.filter(({ lang }) => languages.includes(lang));
