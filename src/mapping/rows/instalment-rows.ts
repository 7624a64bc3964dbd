import { expectation, type FactType } from '../../facts/fact.js';
import type { Misfit } from '../../facts/input/invalid-input.js';
import { COMPONENTS, type ComponentKind } from '../../facts/loan/component.js';
import { groupedBy } from '../../facts/values/map-entries.js';
import { type Fen, fen, yuanText } from '../../facts/values/money.js';
import type { Cell } from '../columns/cell.js';
import { isEmpty } from '../columns/cell-reader.js';
import { factReader } from '../columns/fact-reader.js';
import { columnsOf } from '../fact-mapping.js';
import { writtenMapping } from '../mapping.js';
import type { Mapping } from '../mapping-type.js';
import { ROW_WORDS } from './row-words.js';

/** An instalment as a row gives it. */
export interface RowInstalment {
  readonly values: Record<string, unknown>;
  readonly number: Cell;
  readonly line: number;
  /** The position of the row among those of its loan. */
  readonly index: number;
}

type RowReader = (row: readonly Cell[], path: Misfit['path'], problems: Misfit[]) => Record<string, unknown> | 'neither';

/** Reads the amount of a row of principal or of interest; `neither` if the row is of something else. */
export function componentReader({ component }: Mapping['schedule'], columns: readonly string[]): RowReader {
  if (component === undefined) return () => ({});
  const { column, values } = component;
  const at = columns.indexOf(column);
  const amountOf = factReader({ kind: 'money' }, writtenMapping(component.amount), columns);
  const codes = Object.keys(values)
    .map((code) => JSON.stringify(code))
    .join(', ');
  return (row, path, problems) => {
    const code = row[at] ?? null;
    const kind = code === null || !Object.hasOwn(values, code) ? undefined : values[code];
    if (kind === null) return 'neither';
    const amount = amountOf(row, path, problems);
    if (kind !== undefined) return { [kind]: amount, [STATED]: kind };
    // A row whose component is unknown is refused: without it, the amount due would be too small.
    problems.push({
      path: [...path, column],
      ...(code === null ? {} : { value: code }),
      ...ROW_WORDS.codeOfMapping(codes),
    });
    return {};
  };
}

/** Tests whether the mapping leaves a row out; `undefined` if it leaves none out. */
export function leftOutReader(
  { leaveOut }: Mapping['schedule'],
  columns: readonly string[],
): ((row: readonly Cell[]) => boolean) | undefined {
  if (leaveOut === undefined) return undefined;
  const wanted = Object.entries(leaveOut).map(([column, codes]) => ({
    at: columns.indexOf(column),
    codes: typeof codes === 'string' ? [codes] : codes,
  }));
  return (row) =>
    wanted.every(({ at, codes }) => {
      const cell = row[at];
      const code = isEmpty(cell) ? null : cell;
      return codes === null || code === null ? codes === code : codes.includes(code);
    });
}

/**
 * Reads whether an instalment was deferred before, by the number or the last date of its deferrals; `undefined` if neither tells. A
 * deferral comes before the due date: a later date means that the due date was not moved, or that the deferral was of another
 * instalment.
 */
export function deferralReader(
  { deferral }: Mapping['schedule'],
  columns: readonly string[],
): (row: readonly Cell[], due: unknown, path: Misfit['path'], problems: Misfit[]) => boolean | undefined {
  if (deferral === undefined) return () => undefined;
  const { count, last } = deferral;
  const timesOf = count === undefined ? undefined : countReader(count, columns);
  const lastOf = last === undefined ? undefined : factReader({ kind: 'date' }, writtenMapping(last), columns);
  return (row, due, path, problems) => {
    const times = timesOf?.(row, path, problems);
    const day = lastOf?.(row, path, problems);
    const counted = times === undefined ? undefined : times !== '0';
    const dated = day === undefined ? undefined : day !== null;
    if (counted !== undefined && dated !== undefined && counted !== dated) {
      problems.push({
        path: [...path, count ?? ''],
        value: times,
        ...(dated ? ROW_WORDS.countWithLastDay : ROW_WORDS.zeroWithoutLastDay),
      });
    }
    if (typeof day === 'string' && typeof due === 'string' && day > due) {
      problems.push({
        path: [...path, ...columnsOf(writtenMapping(last ?? '')).slice(0, 1)],
        value: day,
        ...ROW_WORDS.upToDueDate(due),
      });
    }
    return counted ?? dated;
  };
}

/** Reads a count as a whole number without needless zeros; `undefined` if it is unknown. */
function countReader(
  column: string,
  columns: readonly string[],
): (row: readonly Cell[], path: Misfit['path'], problems: Misfit[]) => string | undefined {
  const type: FactType = { kind: 'count' };
  const read = factReader(type, { column }, columns);
  return (row, path, problems) => {
    const times = read(row, path, problems);
    if (typeof times !== 'string') return undefined;
    if (/^\d+$/.test(times)) return times;
    problems.push({ path: [...path, column], value: times, expected: expectation(type), zh: expectation(type, 'zh') });
    return undefined;
  };
}

/** The key of the component that a row states, whether or not its amount is known. */
const STATED = 'component';

/** Merges the rows of a loan that fall due on the same day: amounts are added up, and everything else has to agree. */
export function oneADay(rows: readonly RowInstalment[], instalment: string, problems: Misfit[]): RowInstalment[] {
  // Rows whose due date is unknown may fall due on different days.
  const byDay = groupedBy(rows, (row) => row.values.dueDate ?? row);
  return [...byDay.values()].map((same) => together(same, instalment, problems));
}

function together(rows: readonly RowInstalment[], instalment: string, problems: Misfit[]): RowInstalment {
  const [first, ...others] = rows as [RowInstalment, ...RowInstalment[]];
  const values: Record<string, unknown> = {};
  for (const { values: own, index } of rows) {
    for (const [key, value] of Object.entries(own)) {
      if (value === undefined || key === STATED || isComponent(key)) continue;
      if (values[key] === undefined) values[key] = value;
      else if (values[key] !== value) {
        const said = JSON.stringify(values[key]);
        problems.push({
          path: ['schedule', index, key],
          value,
          ...ROW_WORDS.asOtherRow(said),
        });
      }
    }
  }
  for (const kind of COMPONENTS) {
    const amount = others.length === 0 ? first.values[kind] : sumOf(rows, kind, instalment, problems);
    if (amount !== undefined) values[kind] = amount;
  }
  return { ...first, values };
}

const isComponent = (key: string): key is ComponentKind => COMPONENTS.some((kind) => kind === key);

/** The sum of the amounts of a component; `undefined` if one of them is unknown, or no row states the component. */
function sumOf(rows: readonly RowInstalment[], kind: ComponentKind, instalment: string, problems: Misfit[]): string | undefined {
  const stating = rows.filter(({ values }) => values[kind] !== undefined || values[STATED] === kind);
  const amounts = stating.map(({ values }) => (typeof values[kind] === 'string' ? fen(values[kind]) : undefined));
  const numbers = new Set<Cell>();
  stating.forEach(({ number, index }, at) => {
    // An amount of 0 does no harm if it is there twice.
    if (amounts[at] === 0) return;
    if (numbers.has(number)) {
      problems.push({
        path: ['schedule', index, instalment],
        ...(number === null ? {} : { value: number }),
        ...ROW_WORDS.ownNumberOf(kind),
      });
    }
    numbers.add(number);
  });
  if (stating.length === 0 || amounts.includes(undefined)) return undefined;
  return yuanText((amounts as readonly Fen[]).reduce((sum, amount) => sum + amount, 0));
}
