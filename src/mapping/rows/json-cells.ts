import type { Wording } from '../../law/wording.js';
import type { Cell } from '../columns/cell.js';
import { ROW_FAULT_WORDS } from './row-words.js';

// No bank's system nests the value of a fact deeper than this.
const DEEPEST = 16;

/**
 * The columns of lines of JSON: the keys of an object and, by their paths, the keys of objects in it: `currency.code`. Where each
 * element of a list is a row, the path of the list comes first: `repaymentSchedule.periods.dueDate`.
 */
export class JsonColumns {
  private readonly places = new Map<string, number>();
  /** The columns that are objects and hold other columns. */
  readonly outer = new Set<string>();

  /** @param each the path of the list whose elements are the rows; without it, each line is a row */
  constructor(private readonly each: string | undefined) {}

  names(): readonly string[] {
    return [...this.places.keys()];
  }

  /** The rows of a line, the values of each in the order of the columns. */
  rowsOf(data: unknown): Cell[][] | { readonly fault: Wording } {
    if (!isObject(data)) return { fault: ROW_FAULT_WORDS.notColumns };
    const line = new JsonRow(this.each);
    if (!line.take(data, '', this.outer)) return { fault: twice(line.doubled) };
    if (this.each === undefined) return [this.cellsOf(line.values)];
    this.outer.add(this.each);
    if (line.list === undefined || line.list === null) return [];
    if (!Array.isArray(line.list) || !line.list.every(isObject)) return { fault: ROW_FAULT_WORDS.notListOfObjects(this.each) };
    const rows: Cell[][] = [];
    for (const element of line.list) {
      const row = new JsonRow(undefined, line.values);
      if (!row.take(element, `${this.each}.`, this.outer)) return { fault: twice(row.doubled) };
      rows.push(this.cellsOf(row.values));
    }
    return rows;
  }

  private cellsOf(values: ReadonlyMap<string, Cell>): Cell[] {
    const cells: Cell[] = new Array(this.places.size).fill(null);
    for (const [column, cell] of values) {
      const at = this.places.get(column) ?? this.places.size;
      this.places.set(column, at);
      cells[at] = cell;
    }
    return cells;
  }
}

/** The values of a line, or of an element of the list in it. */
class JsonRow {
  readonly values: Map<string, Cell>;
  list: unknown;
  /** The column that is given twice. */
  doubled = '';

  constructor(
    private readonly each: string | undefined,
    values?: ReadonlyMap<string, Cell>,
  ) {
    this.values = new Map(values);
  }

  /** Adds the values of an object. `false` if a column is given twice, as in `{"a.b": 1, "a": {"b": 2}}`. */
  take(object: object, before: string, outer: Set<string>, depth = 1): boolean {
    return Object.entries(object).every(([key, value]) => {
      const column = `${before}${key}`;
      if (this.values.has(column)) {
        this.doubled = column;
        return false;
      }
      if (column === this.each) this.list = value;
      // An object is kept as a value too: a fact mapped to it is at fault, not unknown.
      this.values.set(column, cellOf(value));
      if (!isObject(value) || depth === DEEPEST) return true;
      outer.add(column);
      return this.take(value, `${column}.`, outer, depth + 1);
    });
  }
}

const twice = (column: string): Wording => ROW_FAULT_WORDS.keyAndPath(JSON.stringify(column));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A value as text. A list of figures becomes [2020,8,15], because some systems write dates so; any other list or object becomes its
 * JSON, which is not a valid value of any fact. An empty text is no value, as in CSV.
 */
function cellOf(value: unknown): Cell {
  if (value === null || value === '') return null;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return `[${value.join(',')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
