import { entryOf, groupedBy } from '../../../src/facts/values/map-entries.js';
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
  const leaving = groupedBy(edges, ({ from }) => from);
  const arriving = groupedBy(edges, ({ to }) => to);
  const requiredBy: Joined = (id) => (leaving.get(id) ?? []).map(({ to }) => to);
  const requires: Joined = (id) => (arriving.get(id) ?? []).map(({ from }) => from);
  const distances = new Map<string, number>();
  // Nothing requires itself, or it could not be decided.
  const distanceOf = (id: string): number => entryOf(distances, id, () => Math.max(-1, ...requiredBy(id).map(distanceOf)) + 1);
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

/** The nodes that one is joined to. */
type Joined = (id: string) => readonly string[];

/** Each column in the order of the middles of what its nodes are joined to. */
function straightened(columns: readonly (readonly RequirementNode[])[], joined: Joined): RequirementNode[][] {
  const places = new Map(columns.flatMap((column) => column.map(({ id }, at) => [id, (at + 0.5) / column.length] as const)));
  const middleOf = ({ id }: RequirementNode): number => {
    const others = joined(id);
    if (others.length === 0) return places.get(id) ?? 0;
    return others.reduce((sum, other) => sum + (places.get(other) ?? 0), 0) / others.length;
  };
  return columns.map((column) => [...column].sort((one, other) => middleOf(one) - middleOf(other)));
}
