import { exactValue, type FactType } from '../../facts/fact.js';
import { civilDate } from '../../facts/values/civil-date.js';
import { codeKey } from '../../mapping/code.js';
import { columnsOf, type FactMapping, type LookupMapping, type SingleMapping, single } from '../../mapping/fact-mapping.js';
import {
  all,
  any,
  cases,
  cast,
  column,
  date,
  type Expression,
  flag,
  isIn,
  isKnown,
  not,
  number,
  text,
  unknown,
  when,
} from '../statement/expression.js';
import {
  codeText,
  columnHasValue,
  columnIsNone,
  isUnreadableColumn,
  mappedColumn,
  meaningOf,
  sqlTypeOf,
} from './mapped-column.js';

/**
 * The exact value of a fact, however the mapping gives it. It is NULL, which means unknown, if the mapping does not give it, if
 * there is no value, or if the value cannot be read as the fact.
 */
export function mappedFact(type: FactType, mapping: FactMapping | undefined, of: string): Expression {
  if (mapping === undefined) return unknown(sqlTypeOf(type));
  return ofFirst(type, mapping, of, (one) => singleFact(type, one, of), unknown(sqlTypeOf(type)));
}

/** Whether the columns of a fact have a value; never NULL. */
export function hasFactValue(type: FactType, mapping: FactMapping, of: string): Expression {
  return 'first' in mapping ? any(mapping.first.map((one) => says(type, single(one), of))) : says(type, mapping, of);
}

/** Whether the value for a fact cannot be read as the fact; never NULL. */
export function isUnreadable(type: FactType, mapping: FactMapping, of: string): Expression {
  return ofFirst(type, mapping, of, (one) => isUnreadableSingle(type, one, of), flag(false));
}

/** Whether the columns mean that there is no such date. `undefined` if the mapping has no value that means that. */
function isNone(mapping: FactMapping, of: string): Expression | undefined {
  const none = (one: SingleMapping): Expression | undefined => {
    if ('column' in one) return columnIsNone({ kind: 'date' }, one, of);
    return 'constant' in one && one.constant === null ? flag(true) : undefined;
  };
  const sources = 'first' in mapping ? mapping.first.map(single) : [mapping];
  if (sources.every((one) => none(one) === undefined)) return undefined;
  return ofFirst({ kind: 'date' }, mapping, of, (one) => none(one) ?? flag(false), flag(false));
}

/** The result of the first of several sources that has a value. */
function ofFirst(
  type: FactType,
  mapping: FactMapping,
  of: string,
  give: (one: SingleMapping) => Expression,
  otherwise: Expression,
): Expression {
  if (!('first' in mapping)) return give(mapping);
  const sources = mapping.first.map(single);
  const last = sources.at(-1);
  if (last === undefined) return otherwise;
  const branches = sources.slice(0, -1).map((one) => when(says(type, one, of), give(one)));
  return branches.length === 0 ? give(last) : cases(branches, give(last));
}

function singleFact(type: FactType, mapping: SingleMapping, of: string): Expression {
  if ('column' in mapping) return mappedColumn(type, mapping, of);
  if ('constant' in mapping) return constantFact(type, mapping.constant);
  const branches = mapping.lookup.map((row) => when(holds(row, mapping, of), meaningOf(type, row.is)));
  const { otherwise = null } = mapping;
  return cases(otherwise === null ? branches : [...branches, when(hasAnyCode(mapping, of), meaningOf(type, otherwise))]);
}

function constantFact(type: FactType, constant: string | number | boolean | null): Expression {
  const value = constant === null ? undefined : exactValue(type, constant);
  if (value === undefined) return unknown(sqlTypeOf(type));
  switch (type.kind) {
    case 'date':
      return cast(date(civilDate(Number(value))), 'date');
    case 'flag':
      return flag(value === true);
    case 'choice':
      return cast(text(String(value)), 'text');
    default:
      return cast(number(String(value)), sqlTypeOf(type));
  }
}

function says(type: FactType, mapping: SingleMapping, of: string): Expression {
  if ('column' in mapping) return columnHasValue(type, mapping, of);
  if ('constant' in mapping) return flag(true);
  // A row that holds if no column has a value gives a value itself.
  const branches = mapping.lookup.filter(onEmpty).map((row) => when(holds(row, mapping, of), flag(true)));
  return branches.length === 0 ? hasAnyCode(mapping, of) : cases(branches, hasAnyCode(mapping, of));
}

function isUnreadableSingle(type: FactType, mapping: SingleMapping, of: string): Expression {
  if ('column' in mapping) return isUnreadableColumn(type, mapping, of);
  if ('constant' in mapping || mapping.otherwise !== undefined) return flag(false);
  return cases(
    mapping.lookup.map((row) => when(holds(row, mapping, of), flag(false))),
    hasAnyCode(mapping, of),
  );
}

type Row = LookupMapping['lookup'][number];

/** Whether a row holds if none of its columns has a value. */
const onEmpty = ({ where }: Row) => Object.values(where).every((codes) => codes === null);

/** Whether the columns of a row all have one of its codes. */
function holds({ where }: Row, mapping: LookupMapping, of: string): Expression {
  return all(
    Object.entries(where).map(([name, codes]) => {
      const says = hasCode(name, mapping, of);
      if (codes === null) return not(says);
      const code = codeText(column(name, of), mapping);
      return all([
        says,
        isIn(
          code,
          [codes].flat().map((one) => text(codeKey(one, mapping))),
        ),
      ]);
    }),
  );
}

function hasAnyCode(mapping: LookupMapping, of: string): Expression {
  return any(columnsOf(mapping).map((name) => hasCode(name, mapping, of)));
}

function hasCode(name: string, { unknown: marks, trim, ignoreCase }: LookupMapping, of: string): Expression {
  return columnHasValue({ kind: 'choice', values: [] }, { column: name, unknown: marks, trim, ignoreCase }, of);
}

/** A date that may be none, with a flag that says whether there is one. */
export interface OptionalDate {
  readonly value: Expression;
  /** Whether there is one: TRUE, FALSE or, if unknown, NULL. */
  readonly exists: Expression;
}

/**
 * A date beside a flag that says whether there is one. Either may be left unmapped. If either cannot be read, the date is unknown:
 * a flag that cannot be read may mean no, and a date that cannot be read does not mean none.
 */
export function optionalDate(
  dateMapping: FactMapping | undefined,
  flagMapping: FactMapping | undefined,
  of: string,
): OptionalDate {
  const day = mappedFact({ kind: 'date' }, dateMapping, of);
  const said = flagMapping === undefined ? undefined : mappedFact({ kind: 'flag' }, flagMapping, of);
  const unread = flagMapping === undefined ? undefined : isUnreadable({ kind: 'flag' }, flagMapping, of);
  const denied = said === undefined ? [] : [when(not(said), flag(false))];
  const open = unread === undefined ? [] : [when(unread, unknown('boolean'))];
  const there = dateMapping === undefined ? [] : [when(isKnown(day), flag(true))];
  const none = dateMapping === undefined ? undefined : isNone(dateMapping, of);
  const absent = none === undefined ? [] : [when(none, flag(false))];
  const branches = [...denied, ...open, ...there, ...absent];
  const otherwise = said ?? unknown('boolean');
  return {
    value: said === undefined || unread === undefined ? day : cases([when(not(said), unknown()), when(unread, unknown())], day),
    exists: branches.length === 0 ? otherwise : cases(branches, otherwise),
  };
}
