/**
 * A function that keeps what it has worked out for a key, for so many keys. For others it is worked out each time, so that
 * no input can fill memory. `undefined` is not kept.
 *
 * INVARIANT (memo): what is worked out follows from the key alone, whatever else it is worked out from, and nobody changes
 * it afterwards.
 *
 * @param limit how many keys: more than recur in earnest, so that only hostile input reaches it
 */
export function memo<Key, Made, From = void>(
  limit: number,
  workOut: (key: Key, from: From) => Made,
): (key: Key, from: From) => Made {
  const kept = new Map<Key, Made>();
  return (key, from) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = workOut(key, from);
    if (made !== undefined && kept.size < limit) kept.set(key, made);
    return made;
  };
}
