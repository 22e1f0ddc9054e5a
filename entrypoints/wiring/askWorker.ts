/** What a page asks its worker; `id` names the question. */
export type Question<Asked> = { readonly id: number; readonly asked: Asked };

/** What a worker says to a question: how far it is, or its answer. */
export type Told<Answer, Progress> =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: Answer };

export type Ask<Asked, Answer, Progress> = (
  asked: Asked,
  onProgress?: (progress: Progress) => void,
) => Promise<Answer>;

/** Puts questions to a worker of this page that `answerPage` answers; rejects when the worker could not start or broke. */
export function askWorker<Asked, Answer, Progress>(worker: Worker): Ask<Asked, Answer, Progress> {
  let last = 0;
  return (asked, onProgress) =>
    new Promise((done, failed) => {
      const id = ++last;
      const controller = new AbortController();
      const { signal } = controller;
      const end = () => {
        controller.abort();
      };
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<Told<Answer, Progress>>) => {
          if (data.id !== id) return;
          if ('progress' in data) {
            onProgress?.(data.progress);
            return;
          }
          end();
          done(data.answer);
        },
        { signal },
      );
      for (const kind of ['error', 'messageerror'])
        worker.addEventListener(
          kind,
          () => {
            end();
            failed(new Error('The worker could not answer.'));
          },
          { signal },
        );
      worker.postMessage({ id, asked } satisfies Question<Asked>);
    });
}
