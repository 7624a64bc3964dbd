/**
 * Has requests that arrive together answered together: each waits until the others are read. That spares a busy server the change between
 * reading and answering at each request, which costs processor time; an idle one answers as soon.
 *
 * @param most how many are begun at a time, in the order in which they came; the others follow once these had their turn
 */
export function answeredTogether<Asked, Answer>(
  answer: (asked: Asked) => Promise<Answer>,
  most: number,
): (asked: Asked) => Promise<Answer> {
  const waiting: (() => void)[] = [];
  const begin = (): void => {
    const all = waiting.splice(0, most);
    if (waiting.length > 0) setImmediate(begin);
    for (const one of all) one();
  };
  // Node runs what is to be done immediately only after it has read from every socket that has data.
  const turn = () =>
    new Promise<void>((resolve) => {
      if (waiting.length === 0) setImmediate(begin);
      waiting.push(resolve);
    });
  return async (asked) => {
    await turn();
    return answer(asked);
  };
}
