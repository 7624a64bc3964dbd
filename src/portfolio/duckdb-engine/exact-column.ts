import type { FactType } from '../../facts/fact.js';
import type { FactMapping } from '../../sql/source/fact-mapping.js';
import type { StagedColumn } from '../database/staged-table.js';

/** A column whose values DuckDB itself reads exactly, as SQL. */
export interface ExactColumn {
  /** Whether a value is one of those; never NULL. An unknown one is, where nothing else can be meant by it. */
  readonly isExact: string;
  /** The fact's value, of its staged type. Of a value that is none of those, it means nothing. */
  readonly value: string;
}

/** What a checked value of a fact is in DuckDB. */
export function stagedType(type: FactType): string {
  switch (type.kind) {
    case 'money':
      return 'DECIMAL(15, 2)';
    case 'rate':
      return 'DECIMAL(9, 8)';
    case 'date':
      return 'DATE';
    case 'flag':
      return 'BOOLEAN';
    case 'choice':
      return 'VARCHAR';
    case 'count':
    case 'factor':
      return 'DECIMAL(38, 10)';
  }
}

// As the loan schema writes them: `YUAN_PATTERN` and `RATE_PATTERN`.
const PLAIN_YUAN = '(?:0|[1-9][0-9]{0,12})(?:[.][0-9]{1,2})?';
const PLAIN_RATE = '0(?:[.][0-9]{1,8})?';

const WHOLE = /^U?(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;
const DECIMAL = /^DECIMAL\(\d+,\s*(\d+)\)$/;

/**
 * A column by a mapping that says nothing but its name, as far as DuckDB's reading of it is beyond doubt. Any other value is for
 * the reader of cells. `undefined` where that is to read them all.
 */
export function exactColumn(type: FactType, mapping: FactMapping, column: StagedColumn): ExactColumn | undefined {
  if (!('column' in mapping) || !saysNoMore(mapping)) return undefined;
  // What an empty value says, the reader of cells knows.
  const empty = mapping.null === undefined ? 'IS NULL' : undefined;
  const held = column.value;
  switch (type.kind) {
    case 'flag':
      return column.type === 'BOOLEAN' ? exact(held, 'true', held, empty) : undefined;
    case 'date': {
      const isDay = `${held} BETWEEN DATE '1000-01-01' AND DATE '9999-12-31'`;
      return column.type === 'DATE' ? exact(held, isDay, held, empty) : undefined;
    }
    case 'money':
      return exactFigure(type, column, empty, { decimals: 2, below: '10000000000000', pattern: PLAIN_YUAN });
    case 'rate':
      return exactFigure(type, column, empty, { decimals: 8, below: '1', pattern: PLAIN_RATE });
    case 'choice':
    case 'count':
    case 'factor':
      return undefined;
  }
}

function exactFigure(
  type: FactType,
  { value, text, type: held }: StagedColumn,
  empty: string | undefined,
  { decimals, below, pattern }: { readonly decimals: number; readonly below: string; readonly pattern: string },
): ExactColumn {
  const scale = WHOLE.test(held) ? 0 : Number(DECIMAL.exec(held)?.[1] ?? Number.POSITIVE_INFINITY);
  if (scale <= decimals) {
    // With more room for decimals nothing is rounded; what has too many digits before them is NULL.
    const figure = `TRY_CAST(${value} AS ${stagedType(type)})`;
    return exact(value, `${figure} >= 0 AND ${figure} < ${below}`, figure, empty);
  }
  return exact(text, `regexp_full_match(${text}, '${pattern}')`, `TRY_CAST(${text} AS ${stagedType(type)})`, empty);
}

function exact(held: string, isValue: string, value: string, empty: string | undefined): ExactColumn {
  const isEmpty = empty === undefined ? '' : `${held} ${empty} OR `;
  return { isExact: `coalesce(${isEmpty}(${isValue}), false)`, value };
}

/** Whether a mapping says no more of a column than its name, and what an empty value is. */
function saysNoMore(mapping: object): boolean {
  return Object.entries(mapping).every(([key, said]) => key === 'column' || key === 'null' || said === undefined);
}
