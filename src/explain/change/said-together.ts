// Two can be said one by one.
const MANY = 3;

/** What is the same of many, by a key, together; of few, each by itself. */
export function saidTogether<T>(all: readonly T[], keyOf: (one: T) => string): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((same): (readonly [T, ...T[]])[] =>
    same.length < MANY ? same.map((one) => [one] as const) : [same],
  );
}
