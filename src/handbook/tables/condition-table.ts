import type { Wording } from '../../law/wording.js';
import { type Condition, foldCondition } from '../../rulebook/condition.js';
import { conditionsOf } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { CONDITION_PREFIX } from './normal-form.js';
import { cells, columns, columnsOf, type RowCells, rowsOf, type TableColumn } from './row-cells.js';
import { compiledFor, type DecisionTable } from './rule-set-table.js';

/** A named condition of a rulebook, taken apart: it holds where one of its rows does. */
export interface ConditionTable {
  readonly condition: string;
  readonly title: Wording;
  readonly provisions: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly RowCells[];
}

/** The tables of the named conditions of a rulebook, in the order of their ids. */
export function conditionTablesOf(rulebook: Rulebook): ConditionTable[] {
  const { scope } = compiledFor(rulebook);
  const groups = new Map<string, Condition>();
  for (const condition of rulebook.ruleSets.flatMap(conditionsOf)) collectNamed(condition, groups);
  return (rulebook.conditions ?? []).flatMap(({ id, title, provisions = [] }) => {
    const group = groups.get(id);
    if (group === undefined) return [];
    const rows = rowsOf({ ...group, named: undefined } as Condition, scope);
    const own = columnsOf(rows, rulebook, scope);
    for (const column of own) columns.made(column);
    for (const cell of rows.flatMap((row) => Object.values(row))) cells.made(cell);
    return [{ condition: id, title, provisions, columns: own, rows }];
  });
}

/** The named conditions among the columns of a table, and those that these are made of. */
export function conditionsIn(table: Pick<DecisionTable, 'columns'>, known: readonly ConditionTable[]): ConditionTable[] {
  const named = new Set<string>();
  const add = (used: readonly TableColumn[]): void => {
    for (const { condition, columns: inner } of known) {
      if (named.has(condition) || !used.some(({ fact }) => fact === CONDITION_PREFIX + condition)) continue;
      named.add(condition);
      add(inner);
    }
  };
  add(table.columns);
  return known.filter(({ condition }) => named.has(condition));
}

/** Adds the groups that stand for named conditions. */
function collectNamed(condition: Condition, groups: Map<string, Condition>): void {
  const add = (group: Condition & { readonly named?: string | undefined }) => {
    if (group.named !== undefined) groups.set(group.named, group);
  };
  foldCondition<void>(condition, {
    all: (_, group) => add(group),
    any: (_, group) => add(group),
    not: (_, group) => add(group),
    comparison: () => undefined,
  });
}
