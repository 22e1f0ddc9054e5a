/** Sleep that can be ended early. */
export class Waker {
  #wakers = new Set<() => void>();

  /** Resolves after `ms`, or when woken. */
  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#wakers.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.#wakers.add(done);
    });
  }

  wake(): void {
    for (const waker of [...this.#wakers]) waker();
  }
}
