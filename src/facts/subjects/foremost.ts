/** Someone in a list, with the figure that ranks them; `undefined` where it is unknown. */
export interface Ranked {
  readonly name: string;
  readonly figure: number | undefined;
}

/** A list with each name once: its figures merged, or unknown where one of them is. */
export function ranked(list: readonly Ranked[], merge: (one: number, other: number) => number): Ranked[] {
  const figures = new Map<string, number | undefined>();
  for (const { name, figure } of list) {
    const before = figures.get(name);
    const merged = before === undefined || figure === undefined ? undefined : merge(before, figure);
    figures.set(name, figures.has(name) ? merged : figure);
  }
  return [...figures].map(([name, figure]) => ({ name, figure }));
}

/** Who comes first in a list: nobody, one, or several with the same figure. */
export interface Foremost {
  readonly kind: 'none' | 'one' | 'tie';
  readonly names: readonly string[];
}
export const FOREMOST_KINDS = ['none', 'one', 'tie'] as const satisfies readonly Foremost['kind'][];

/** Who has the highest, or the lowest, figure; `undefined` where an unknown figure leaves it open. */
export function foremost(list: readonly Ranked[], by: 'highest' | 'lowest'): Foremost | undefined {
  const [only] = list;
  if (only === undefined) return { kind: 'none', names: [] };
  if (list.length === 1) return { kind: 'one', names: [only.name] };
  const figures = list.flatMap(({ figure }) => figure ?? []);
  if (figures.length < list.length) return undefined;
  const best = figures.reduce((one, other) => (one > other === (by === 'highest') ? one : other));
  const names = list.filter(({ figure }) => figure === best).map(({ name }) => name);
  return { kind: names.length === 1 ? 'one' : 'tie', names };
}
