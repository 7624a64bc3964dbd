/**
 * Runs a task on each item, some at a time, and gives the results in the items' order. No more items are taken than are
 * run or wait for those before them, so that a slow reader of the results holds up the source.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  run: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const item of items) {
    const result = run(item);
    // One that fails while others are waited for is told of when its turn comes.
    result.catch(() => undefined);
    running.push(result);
    if (running.length >= atOnce) yield await (running.shift() as Promise<Result>);
  }
  for (const result of running) yield await result;
}
