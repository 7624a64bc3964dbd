import fc from 'fast-check';

type Place = readonly (string | number)[];

/** The places in a value of plain data that can be changed. */
export function placesIn(value: unknown, path: Place = []): Place[] {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key])),
  ];
}

function at(value: unknown, path: Place): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step], value);
}

const STRANGE: readonly unknown[] = [
  '',
  'soon',
  '0',
  '1e2',
  '0x10',
  '-1',
  '9'.repeat(40),
  '2021-02-30',
  '9999-12-31',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ud800',
  0,
  -0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  1e300,
  true,
  null,
  undefined,
  [],
  {},
  [[]],
  ['a'],
  { fact: 'purpose' },
  { not: {} },
];

/** How one value is changed: which place, and with what. */
interface Change {
  readonly place: number;
  readonly kind: 'replace' | 'delete' | 'move' | 'repeat' | 'rename' | 'nest';
  readonly other: number;
  readonly strange: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(1_000_000),
  kind: fc.constantFrom('replace', 'delete', 'move', 'move', 'repeat', 'rename', 'nest'),
  other: fc.nat(1_000_000),
  strange: fc.nat(1_000_000),
});

/** Copies of some data with a few places changed: a value replaced, left out, taken from elsewhere, said twice, misnamed. */
export function mutated(data: unknown): fc.Arbitrary<unknown> {
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy = { root: structuredClone(data) };
    for (const one of changes) apply(copy, one);
    return copy.root;
  });
}

function apply(copy: { root: unknown }, { place, kind, other, strange }: Change): void {
  const places = placesIn(copy.root);
  const path = ['root', ...(places[place % places.length] as Place)];
  const holder = at(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  const key = path.at(-1) as string | number;
  switch (kind) {
    case 'replace':
      holder[key] = structuredClone(STRANGE[strange % STRANGE.length]);
      return;
    case 'delete':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return;
    case 'move': {
      // Most of what stands somewhere under a name is of the right shape for another of the same name.
      const alike = places.filter((it) => it.at(-1) === key || typeof it.at(-1) === typeof key);
      holder[key] = structuredClone(at(copy.root, alike[other % Math.max(1, alike.length)] ?? []));
      return;
    }
    case 'repeat':
      if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(holder[Number(key)]));
      return;
    case 'rename':
      if (Array.isArray(holder)) return;
      holder[`${key}x`] = holder[key];
      delete holder[key];
      return;
    case 'nest':
      holder[key] = [{ all: [holder[key]] }, [holder[key]], { not: holder[key] }, { any: [holder[key], holder[key]] }][other % 4];
  }
}
