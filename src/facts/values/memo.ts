/** How many keys several memos may still keep together. */
export interface Room {
  left: number;
}

/** Room for so many keys: more than recur in earnest, so that only hostile input fills it. */
export function roomFor(keys: number): Room {
  return { left: keys };
}

/**
 * A function that keeps what it has worked out for a key, as long as there is room. For others it is worked out each time, so
 * that no input can fill memory. `undefined` is not kept.
 *
 * Where a key has several parts, a memo of the first part keeps a memo of the next, all in the same room.
 *
 * INVARIANT (memo): what is worked out follows from the key alone, whatever else it is worked out from, and nobody changes
 * it afterwards.
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
