import type { Expression } from '../statement/expression.js';
import type { Selected } from '../statement/query.js';

/** The columns of a result, each with the expression of its name. */
export function selectedFrom(row: Readonly<Record<string, () => Expression>>, columns: readonly string[]): readonly Selected[] {
  return columns.map((name) => {
    const expression = row[name];
    // `chosenColumns` has refused any other.
    if (expression === undefined) throw new RangeError(`no column ${name}`);
    return { expression: expression(), name };
  });
}
