// A timer takes no longer time than this, and one that is given a longer one goes off at once.
const LONGEST = 2 ** 31 - 1;

/** Does something after so many seconds. */
export function after(seconds: number, work: () => void): ReturnType<typeof setTimeout> {
  return setTimeout(work, Math.min(Math.max(0, seconds) * 1_000, LONGEST));
}

/** What a promise comes to, unless it takes longer than so many seconds: then it fails with what is made for that. */
export function inTime<T>(seconds: number, promise: Promise<T>, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = after(seconds, () => reject(late()));
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
