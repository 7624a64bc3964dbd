import type { Scope } from '../../evaluate/scope.js';
import { type FactType, type FactValue, type PlainValue, plainValue } from '../../facts/fact.js';
import type { Wording } from '../../law/wording.js';
import type { Comparison, Condition } from '../../rulebook/condition.js';
import { madeHere } from '../../rulebook/made-here.js';
import type { OperatorName } from '../../rulebook/operator-name.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { alternativesOf, CONDITION_PREFIX, type Conjunction } from './normal-form.js';

/** The condition of a row on a fact. */
export type Cell =
  | {
      readonly kind: 'values';
      /** The values of which the fact must have one. */
      readonly values: readonly PlainValue[];
    }
  | {
      readonly kind: 'bounds';
      /** The bounds that it must all keep. */
      readonly bounds: readonly Bound[];
    }
  /** Whether the input must state the fact or must leave it out. */
  | {
      readonly kind: 'given';
      /** `true`: the input must state it; `false`: it must leave it out. */
      readonly given: boolean;
    };

/** One bound of a row on a figure or a day: the operator, and a constant, a parameter or another fact. */
export interface Bound {
  /** How the fact is compared with the bound. */
  readonly operator: OperatorName;
  /** The bound where it is a constant or a parameter, in the unit of the fact. */
  readonly value?: PlainValue;
  /** The fact or the parameter (`param:…`) that the bound is the value of; absent where it is a constant. */
  readonly fact?: string;
}

/** A fact, or a named condition of the rulebook (`condition:small-or-micro`), on which rows have conditions. */
export interface TableColumn {
  /** The fact's name, or `condition:` with the id of a named condition. */
  readonly fact: string;
  /** What kind of value it has; a named condition is a flag. */
  readonly type: FactType;
  /** What the column is called. */
  readonly title: Wording;
}

const BY = 'decisionTableOf';
export const columns = madeHere<TableColumn>('column', BY);
export const cells = madeHere<Cell>('cell', BY);

/** The conditions of a row by fact. The row has no condition on a fact without an entry. */
export type RowCells = Readonly<Record<string, Cell>>;

/** The cells of each alternative of a condition. An alternative whose parts contradict each other has none. */
export function rowsOf(condition: Condition, scope: Scope): RowCells[] {
  return alternativesOf(condition).flatMap((alternative) => {
    const cells = cellsOf(alternative, scope);
    return cells === undefined ? [] : [cells];
  });
}

/** The columns that rows need, in the order in which the rows name them. */
export function columnsOf(rows: readonly RowCells[], { conditions = [] }: Rulebook, scope: Scope): TableColumn[] {
  const facts = [...new Set(rows.flatMap((cells) => Object.keys(cells)))];
  return facts.map((fact) => {
    const named = scope.vocabulary.get(fact);
    const condition = conditions.find(({ id }) => fact === CONDITION_PREFIX + id);
    return { fact, type: named?.type ?? FLAG, title: condition?.title ?? named?.title ?? { zh: fact, en: fact } };
  });
}

const FLAG: FactType = { kind: 'flag' };

function typeOf(fact: string, scope: Scope): FactType | undefined {
  return fact.startsWith(CONDITION_PREFIX) ? FLAG : scope.vocabulary.get(fact)?.type;
}

/** The cells of an alternative by fact, or `undefined` if no value of some fact can meet its conditions. */
function cellsOf(alternative: Conjunction, scope: Scope): RowCells | undefined {
  const cells: Record<string, Cell> = {};
  for (const comparison of alternative) {
    const { fact } = comparison;
    const type = typeOf(fact, scope);
    const before = cells[fact];
    if (comparison.operator === 'given') {
      const given = comparison.value === true;
      // A condition on a value requires that the fact is given.
      if (before !== undefined && (before.kind === 'given' ? before.given : true) !== given) return undefined;
      cells[fact] = before ?? { kind: 'given', given };
      continue;
    }
    if (before?.kind === 'given' && !before.given) return undefined;
    if (type?.kind === 'choice' || type?.kind === 'flag') {
      const all: readonly PlainValue[] = type.kind === 'choice' ? type.values : [true, false];
      const values = (before?.kind === 'values' ? before.values : all).filter((value) => allows(comparison, value));
      if (values.length === 0) return undefined;
      cells[fact] = { kind: 'values', values };
    } else {
      const bounds = before?.kind === 'bounds' ? before.bounds : [];
      const bound = boundOf(comparison, scope);
      const known = bounds.some((one) => JSON.stringify(one) === JSON.stringify(bound));
      cells[fact] = { kind: 'bounds', bounds: known ? bounds : [...bounds, bound] };
    }
  }
  return cells;
}

function allows({ operator, value }: Comparison, one: PlainValue): boolean {
  const among = Array.isArray(value) ? value.includes(String(one)) : value === one;
  return operator === 'is' || operator === 'oneOf' ? among : !among;
}

function boundOf({ operator, value }: Comparison, scope: Scope): Bound {
  const name = (value as { readonly fact: string }).fact;
  const constant = scope.constantOf(name) as FactValue;
  const type = scope.vocabulary.get(name)?.type;
  if (constant === undefined || type === undefined) return { operator, fact: name };
  return { operator, value: plainValue(type, constant) };
}
