import type { Question, Told } from './askWorker';

/** Answers, in a worker, what its page asks with `askWorker`. */
export function answerPage<Asked, Answer, Progress>(
  answerTo: (asked: Asked, onProgress: (progress: Progress) => void) => Promise<Answer>,
): void {
  const tell = (told: Told<Answer, Progress>) => {
    postMessage(told);
  };
  addEventListener('message', ({ data: { id, asked } }: MessageEvent<Question<Asked>>) => {
    const onProgress = (progress: Progress) => {
      tell({ id, progress });
    };
    answerTo(asked, onProgress).then(
      (answer) => {
        tell({ id, answer });
      },
      (problem: unknown) => {
        // Thrown outside of the promise, so that the page hears of it as the worker's error.
        setTimeout(() => {
          throw problem;
        });
      },
    );
  });
}
