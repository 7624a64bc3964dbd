import type { Expression } from './expression.js';
import { type From, type NamedQuery, named, type Query, type Selected, type Statement } from './query.js';
import type { Names } from './step-names.js';

/**
 * The same statement in fewer steps, for a warehouse that is slow for each step. Within a run of steps that only add columns,
 * columns that do not depend on each other share one step, so that a run has as many steps as its longest chain of columns.
 */
export function withMergedSteps(statement: Statement, names: Names): Statement {
  const steps: NamedQuery[] = [];
  for (const run of runsOf(statement)) steps.push(...(run.length === 1 ? run : mergedSteps(run, names)));
  return { ...statement, steps };
}

/** The steps in runs: each step of a run but the first only adds columns to the one before, which nothing else reads. */
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

/** The columns that a query adds to those of the step it reads, innermost first; `undefined` if it does more than that. */
function layersOf(query: Query): { readonly from: string; readonly layers: readonly (readonly Selected[])[] } | undefined {
  const { passThrough, selected, from, joins = [], where, groupBy = [] } = query;
  if (passThrough !== true || where !== undefined || joins.length > 0 || groupBy.length > 0) return undefined;
  if (from.kind === 'named') return from.alias === undefined ? { from: from.name, layers: [selected] } : undefined;
  const inner = from.kind === 'query' ? layersOf(from.query) : undefined;
  return inner && { ...inner, layers: [...inner.layers, selected] };
}

/** A run as its first step, and one further step for each level of columns. */
function mergedSteps([first, ...added]: readonly NamedQuery[], names: Names): NamedQuery[] {
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
    steps.push({ name, comment, query: { passThrough: true, selected, from: named(steps.at(-1)?.name ?? '') } });
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
