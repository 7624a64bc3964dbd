import type { RequirementNode, Requirements } from '../../../src/handbook/drawings/requirements-graph.js';

/** A node of a graph with its place: columns from the left, places from the top. */
export interface PlacedNode {
  readonly node: RequirementNode;
  readonly column: number;
  readonly place: number;
}

// Each turn straightens what the last one left crooked; after a few nothing moves much.
const TURNS = 4;

/** Places what is required at the left of what requires it, near to it, so that the eye can follow each line. */
export function requirementsLayout({ nodes, edges }: Requirements): readonly PlacedNode[] {
  const requiredBy = linesOf(edges.map(({ from, to }) => [from, to]));
  const requires = linesOf(edges.map(({ from, to }) => [to, from]));
  const distances = new Map<string, number>();
  const distanceOf = (id: string): number => {
    const known = distances.get(id);
    if (known !== undefined) return known;
    // Nothing requires itself, or it could not be decided.
    const distance = Math.max(-1, ...(requiredBy.get(id) ?? []).map(distanceOf)) + 1;
    distances.set(id, distance);
    return distance;
  };
  const last = Math.max(...nodes.map(({ id }) => distanceOf(id)));
  let columns = Array.from({ length: last + 1 }, (_, column) => nodes.filter(({ id }) => last - distanceOf(id) === column));
  for (let turn = 0; turn < TURNS; turn++) {
    columns = straightened(columns, requires);
    columns = straightened(columns, requiredBy);
  }
  const highest = Math.max(...columns.map(({ length }) => length));
  return columns.flatMap((column, at) =>
    column.map((node, place) => ({ node, column: at, place: place + (highest - column.length) / 2 })),
  );
}

function linesOf(pairs: readonly (readonly [from: string, to: string])[]): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const [from, to] of pairs) lines.set(from, [...(lines.get(from) ?? []), to]);
  return lines;
}

/** Each column in the order of the middles of what its nodes are joined to. */
function straightened(
  columns: readonly (readonly RequirementNode[])[],
  joined: ReadonlyMap<string, readonly string[]>,
): RequirementNode[][] {
  const places = new Map(columns.flatMap((column) => column.map(({ id }, at) => [id, (at + 0.5) / column.length] as const)));
  const middleOf = ({ id }: RequirementNode): number => {
    const others = joined.get(id) ?? [];
    if (others.length === 0) return places.get(id) ?? 0;
    return others.reduce((sum, other) => sum + (places.get(other) ?? 0), 0) / others.length;
  };
  return columns.map((column) => [...column].sort((one, other) => middleOf(one) - middleOf(other)));
}
