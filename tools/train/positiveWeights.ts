import { HEADS } from '../../lib/triage/model/heads';

type Answered = { readonly weights: Float32Array; readonly answers: Uint8Array };

/** What a yes weighs for every head: √(negative / positive) by weight, up to `most`, so that rare labels are heard. */
export function positiveWeights(rows: readonly Answered[], most: number): number[] {
  return HEADS.map((_, head) => {
    let yes = 0;
    let no = 0;
    for (const { weights, answers } of rows) {
      if (answers[head] === 1) yes += weights[head] ?? 0;
      else no += weights[head] ?? 0;
    }
    return Math.min(most, Math.max(1, Math.sqrt(no / Math.max(1, yes))));
  });
}
