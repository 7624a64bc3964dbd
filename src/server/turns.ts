/**
 * Has requests that arrive together answered together: each waits until the others are read. A busy server reads them in one go then
 * and answers them in one go, instead of going to and fro between the two, which takes the processor longer; one that is idle does not
 * notice.
 */
export function inTurns<Asked, Answer>(answer: (asked: Asked) => Promise<Answer>): (asked: Asked) => Promise<Answer> {
  let together: (() => void)[] = [];
  const begin = (): void => {
    const all = together;
    together = [];
    for (const one of all) one();
  };
  // What is read at a time is read before anything is done immediately.
  const turn = () =>
    new Promise<void>((resolve) => {
      if (together.length === 0) setImmediate(begin);
      together.push(resolve);
    });
  return async (asked) => {
    await turn();
    return answer(asked);
  };
}
