import { type FactType, type FactValue, plainValue } from '../../facts/fact.js';
import type { Misfit } from '../../facts/input/invalid-input.js';
import type { TextRow } from '../../mapping/columns/cell.js';
import { factReader } from '../../mapping/columns/fact-reader.js';
import { columnsOf, type FactMapping } from '../../mapping/fact-mapping.js';
import { mappingOf, writtenMapping } from '../../mapping/mapping.js';
import type { Mapping } from '../../mapping/mapping-type.js';
import type { SeenValue } from '../plausibility/observations.js';

/** What a column gave for a fact. */
export interface ColumnLook {
  /** The table that the column stands in. */
  readonly of: 'loans' | 'schedule';
  /** The fact, as a mapping names it, without the table. */
  readonly fact: string;
  /** The bank's name of the column or columns; empty for a constant, absent where loans are in the form of the loan schema. */
  readonly column?: string;
  /** How many rows gave a value. */
  readonly values: number;
  /** How many rows state that there is no value. */
  readonly none: number;
  /** How many rows leave the value unknown: they are empty, or have a code that the mapping does not have. */
  readonly unknown: number;
  /** How many rows have an invalid value. */
  readonly faults: number;
  /** The first value that is invalid; absent where there is none. */
  readonly fault?: SeenValue & {
    /** What would have been accepted, in English. */
    readonly expected: string;
    /** What would have been accepted, in Chinese. */
    readonly zh: string;
  };
  /** Some values as they are written and as they are read. */
  readonly examples: readonly {
    /** The value as the file has it. */
    readonly written: string;
    /** The value as it is decided with. */
    readonly read: string;
  }[];
}

/** A fact, as a mapping names it. */
interface LookedAt {
  readonly name: string;
  readonly type: FactType;
}

const EXAMPLES = 3;

/** What the columns of a table gave for the facts of its mapping. */
export function columnLooks(
  of: 'loans' | 'schedule',
  facts: readonly LookedAt[],
  mapped: Mapping['loans']['facts'],
  columns: readonly string[],
  rows: readonly TextRow[],
): ColumnLook[] {
  return facts.flatMap((fact) => {
    const given = mappingOf(mapped, fact.name);
    return given === undefined ? [] : [columnLook(of, fact, given, columns, rows)];
  });
}

/** What the columns of a table gave for one fact. */
export function columnLook(
  of: 'loans' | 'schedule',
  { name, type }: LookedAt,
  given: string | FactMapping,
  columns: readonly string[],
  rows: readonly TextRow[],
): ColumnLook {
  const mapping = writtenMapping(given);
  const named = columnsOf(mapping);
  const read = factReader(type, mapping, columns);
  const places = named.map((column) => columns.indexOf(column));
  const count = new LookCount();
  for (const { line, cells } of rows) {
    const problems: Misfit[] = [];
    const value = read(cells, [], problems);
    const [problem] = problems;
    const written = places.flatMap((at) => cells[at] ?? []);
    if (problem === undefined) count.add(value, written.join(' + '));
    else count.addFault(problem, { of, row: line });
  }
  const column = named.join(' + ');
  return { of, fact: name, column, ...count.look() };
}

/** What loans in the form of the loan schema gave for the facts. */
export function loanLooks<Subject>(
  of: 'loans' | 'schedule',
  facts: readonly (LookedAt & { read(of: Subject): FactValue | null })[],
  subjects: readonly Subject[],
): ColumnLook[] {
  return facts.map(({ name, type, read }) => {
    const count = new LookCount();
    for (const subject of subjects) {
      const value = read(subject);
      const said = value === undefined || value === null ? value : plainValue(type, value);
      count.add(said, String(said ?? ''));
    }
    return { of, fact: name, ...count.look() };
  });
}

class LookCount {
  private values = 0;
  private none = 0;
  private unknown = 0;
  private faults = 0;
  private fault: ColumnLook['fault'];
  private readonly examples = new Map<string, string>();

  add(value: unknown, written: string): void {
    if (value === undefined) this.unknown++;
    else if (value === null) this.none++;
    else {
      this.values++;
      if (this.examples.size < EXAMPLES) this.examples.set(written, String(value));
    }
  }

  addFault({ value, expected, zh = expected }: Misfit, at: Omit<SeenValue, 'value'>): void {
    this.faults++;
    this.fault ??= { ...at, value: typeof value === 'string' ? value : JSON.stringify(value ?? null), expected, zh };
  }

  look() {
    const { values, none, unknown, faults, fault, examples } = this;
    return {
      values,
      none,
      unknown,
      faults,
      ...(fault === undefined ? {} : { fault }),
      examples: [...examples].map(([written, read]) => ({ written, read })),
    };
  }
}
