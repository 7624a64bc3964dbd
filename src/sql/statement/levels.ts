import type { Expression } from './expression.js';
import { type From, type NamedQuery, named, type Query, type Selected, type Statement } from './query.js';
import type { Names } from './step-names.js';

/**
 * The same statement in fewer steps: of steps that each only add columns to the one before, columns that need none of each
 * other stand in one. A warehouse that takes its time over each step has as many as the longest chain of columns.
 */
export function inLevels(statement: Statement, names: Names): Statement {
  const steps: NamedQuery[] = [];
  for (const run of runsOf(statement)) steps.push(...(run.length === 1 ? run : levelsOf(run, names)));
  return { ...statement, steps };
}

/** The steps, those together of which each but the last is taken by the next alone, which only adds columns. */
function runsOf({ steps, result }: Statement): NamedQuery[][] {
  const taken = [...steps.map(({ query }) => query), result].flatMap(sourcesOf);
  const runs: NamedQuery[][] = [];
  for (const step of steps) {
    const before = runs.at(-1);
    const last = before?.at(-1);
    const adds = last !== undefined && layersOf(step.query)?.from === last.name;
    if (adds && taken.filter((name) => name === last.name).length === 1) before?.push(step);
    else runs.push([step]);
  }
  return runs;
}

/** The columns that a query adds to those of the step that it takes from, innermost first; `undefined` where it does more. */
function layersOf(query: Query): { readonly from: string; readonly layers: readonly (readonly Selected[])[] } | undefined {
  const { passes, selected, from, joins = [], where, groupBy = [] } = query;
  if (passes !== true || where !== undefined || joins.length > 0 || groupBy.length > 0) return undefined;
  if (from.kind === 'named') return from.alias === undefined ? { from: from.name, layers: [selected] } : undefined;
  const inner = from.kind === 'query' ? layersOf(from.query) : undefined;
  return inner && { ...inner, layers: [...inner.layers, selected] };
}

/** The first step of a run, which may do anything, and then one for each level. */
function levelsOf([first, ...added]: readonly NamedQuery[], names: Names): NamedQuery[] {
  const levels: { readonly comment: string[]; readonly selected: Selected[] }[] = [];
  const levelOf = new Map<string, number>();
  for (const { comment, query } of added) {
    const own = (layersOf(query)?.layers ?? []).flat().map((selected) => {
      const level = Math.max(-1, ...columnsIn(selected.expression).map((name) => levelOf.get(name) ?? -1)) + 1;
      levels[level] ??= { comment: [], selected: [] };
      levels[level].selected.push(selected);
      levelOf.set(selected.name, level);
      return level;
    });
    levels[Math.min(...own)]?.comment.push(...comment);
  }
  const steps = first === undefined ? [] : [first];
  const last = added.at(-1)?.name ?? '';
  levels.forEach(({ comment, selected }, at) => {
    const name = at === levels.length - 1 ? last : names.of('level', `${first?.name} ${at + 1}`);
    steps.push({ name, comment, query: { passes: true, selected, from: named(steps.at(-1)?.name ?? '') } });
  });
  return steps;
}

function sourcesOf({ from, joins = [] }: Query): string[] {
  return [from, ...joins.map((join) => join.from)].flatMap((source: From) => {
    if (source.kind === 'named') return [source.name];
    return source.kind === 'query' ? sourcesOf(source.query) : [];
  });
}

/** The names of the columns that an expression reads. */
function columnsIn(part: Expression | readonly unknown[] | object): string[] {
  if ('kind' in part && part.kind === 'column') return [(part as Extract<Expression, { readonly kind: 'column' }>).name];
  return Object.values(part).flatMap((inner) => (typeof inner === 'object' && inner !== null ? columnsIn(inner) : []));
}
