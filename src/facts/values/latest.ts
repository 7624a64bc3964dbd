/**
 * A function that keeps its results for the keys that it was asked for last; of more keys than `most`, the one that was asked for longest
 * ago is worked out again.
 *
 * INVARIANT (latest): the result follows from the key alone, whatever else `workOut` takes, and nobody changes the result.
 */
export function latest<Key, Made, From = void>(
  most: number,
  workOut: (key: Key, from: From) => Made,
): (key: Key, from: From) => Made {
  const kept = new Map<Key, Made>();
  return (key, from) => {
    const made = kept.has(key) ? (kept.get(key) as Made) : workOut(key, from);
    // The latest asked for is the last.
    kept.delete(key);
    kept.set(key, made);
    const [oldest] = kept.keys();
    if (kept.size > most) kept.delete(oldest as Key);
    return made;
  };
}
