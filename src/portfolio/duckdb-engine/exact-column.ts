import type { FactType } from '../../facts/fact.js';
import type { FactMapping } from '../../mapping/fact-mapping.js';
import type { StagedColumn } from '../database/staged-table.js';

/** A column whose values DuckDB itself reads exactly, as SQL. */
interface ExactColumn {
  /** Whether DuckDB reads the value exactly; never NULL. An empty value is exact too, unless the mapping gives it a meaning. */
  readonly isExact: string;
  /** The fact's value, of its staged type. It is meaningless where `isExact` is false. */
  readonly value: string;
}

/** The type of a fact's checked values in DuckDB. */
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
 * The part of a column that DuckDB reads exactly. The mapping must give nothing but the column's name. Other values are left to the
 * reader of cells. `undefined` if that reads all of them.
 */
export function exactColumn(type: FactType, mapping: FactMapping, column: StagedColumn): ExactColumn | undefined {
  if (!('column' in mapping) || !saysNoMore(mapping)) return undefined;
  // With `null` in the mapping, an empty value is left to the reader of cells.
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
    // The staged type has as many decimals or more, so that nothing is rounded; a figure that is too large becomes NULL.
    const figure = `TRY_CAST(${value} AS ${stagedType(type)})`;
    return exact(value, `${figure} >= 0 AND ${figure} < ${below}`, figure, empty);
  }
  return exact(text, `regexp_full_match(${text}, '${pattern}')`, `TRY_CAST(${text} AS ${stagedType(type)})`, empty);
}

function exact(held: string, isValue: string, value: string, empty: string | undefined): ExactColumn {
  const isEmpty = empty === undefined ? '' : `${held} ${empty} OR `;
  return { isExact: `coalesce(${isEmpty}(${isValue}), false)`, value };
}

/** Whether a mapping gives no more than the column's name and the meaning of an empty value. */
function saysNoMore(mapping: object): boolean {
  return Object.entries(mapping).every(([key, said]) => key === 'column' || key === 'null' || said === undefined);
}
