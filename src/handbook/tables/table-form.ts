import { widthOf } from '../../document/text-width.js';

/** The most columns of a table that fits a page. */
export const MOST_COLUMNS = 7;

/** The widest row of a table that fits a page, frame included, in Latin letters; a Chinese character takes two. */
export const MOST_WIDTH = 160;

/** The cells of a table, its heads first. */
export type Matrix = readonly (readonly string[])[];

/**
 * How rules are shown: a row for each, a column for each, a row for each under letters that stand for the conditions, or one
 * below the other as a list.
 */
export type TableForm = 'rows' | 'columns' | 'keyed' | 'list';

/**
 * The form in which rules fit a page in every language, so that the pages of all languages correspond.
 *
 * @param matrices the rules in each language, a row for each: the rule's label, its conditions, and its conclusion
 * @param conditions the number of conditions, which begin in the second column
 */
export function tableForm(matrices: readonly Matrix[], conditions: number): TableForm {
  // A table of a single rule, or without conditions, shows nothing that a sentence does not.
  if (conditions === 0 || matrices.some(({ length }) => length < 3)) return 'list';
  if (matrices.every(fitsPage)) return 'rows';
  if (matrices.every((matrix) => fitsPage(transposed(matrix)))) return 'columns';
  if (matrices.every((matrix) => fitsPage(keyed(matrix, conditions)))) return 'keyed';
  return 'list';
}

/** Whether a table fits a page. */
export function fitsPage(matrix: Matrix): boolean {
  return matrix.every((cells) => cells.length <= MOST_COLUMNS && rowWidth(cells) <= MOST_WIDTH);
}

/** The width of a row as it is printed: `| a | b |`. */
function rowWidth(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + widthOf(cell) + 3, 1);
}

/** The rows of a table as its columns. */
export function transposed(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, at) => matrix.map((cells) => cells[at] ?? ''));
}

/** A table whose conditions have letters for heads. */
export function keyed(matrix: Matrix, conditions: number): Matrix {
  const [heads = [], ...rows] = matrix;
  return [heads.map((head, at) => (at > 0 && at <= conditions ? keyOf(at - 1) : head)), ...rows];
}

/** The letter that stands for a condition, counted from 0. A table that fits a page has fewer conditions than there are. */
export function keyOf(condition: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + condition);
}
