/** How many keys several memos may still keep together. */
export interface Room {
  left: number;
}

/** Room for a number of keys: more than recur in real data, so that only hostile input fills it. */
export function roomFor(keys: number): Room {
  return { left: keys };
}

/**
 * A function that keeps its result for a key, as long as there is room. Without room it works the result out each time, so that
 * no input can fill memory. It does not keep `undefined`.
 *
 * Where a key has several parts, a memo of the first part keeps a memo of the next, all in the same room.
 *
 * INVARIANT (memo): the result follows from the key alone, whatever else `workOut` takes, and nobody changes the result.
 *
 * @param room how many keys: those of this memo alone, or a room that it shares with others
 */
export function memo<Key, Made, From = void>(
  room: number | Room,
  workOut: (key: Key, from: From) => Made,
): (key: Key, from: From) => Made {
  const kept = new Map<Key, Made>();
  const own = typeof room === 'number' ? roomFor(room) : room;
  return (key, from) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = workOut(key, from);
    if (made !== undefined && own.left > 0) {
      own.left--;
      kept.set(key, made);
    }
    return made;
  };
}
