/**
 * Works on items, on several at once, and gives what is made of them in the order of the items. No more items are read ahead than are
 * worked on and one, so that memory stays bounded.
 *
 * @param atOnce how many are worked on at once
 */
export async function* workedInOrder<Item, Made>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Made>,
): AsyncGenerator<Made, void, undefined> {
  const underWay: Promise<Made>[] = [];
  for await (const item of items) {
    const made = work(item);
    // Its failure is thrown in its turn.
    made.catch(() => undefined);
    underWay.push(made);
    const [first] = underWay;
    if (underWay.length > atOnce && first !== undefined) {
      yield await first;
      underWay.shift();
    }
  }
  for (const made of underWay) yield await made;
}
