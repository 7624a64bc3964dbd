import { eastAsianWidth } from 'get-east-asian-width';
import { largest } from '../facts/values/extremes.js';
import type { Column } from './block.js';
import { printableLine } from './printable.js';

/** A table without a frame: columns two spaces apart, and a rule under the heads, to which `headStyle` is applied. */
export function framelessTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  headStyle: (head: string) => string = (head) => head,
): string {
  const heads = columns.map(({ head }) => printableLine(head));
  const body = rows.map((cells) => cells.map(printableLine));
  const widthsOf = (cells: readonly string[]) => cells.map(widthOf);
  const [headWidths, bodyWidths] = [widthsOf(heads), body.map(widthsOf)];
  const widths = columns.map((_, at) => largest([headWidths, ...bodyWidths].map((cells) => cells[at] ?? 0)));
  const line = (cells: readonly string[], own: readonly number[], style = (cell: string) => cell) =>
    cells
      .map((cell, at) => {
        const space = ' '.repeat((widths[at] ?? 0) - (own[at] ?? 0));
        return columns[at]?.align === 'right' ? space + style(cell) : style(cell) + space;
      })
      .join('  ')
      .trimEnd();
  return [
    line(heads, headWidths, headStyle),
    widths.map((width) => '─'.repeat(width)).join('──'),
    ...body.map((cells, row) => line(cells, bodyWidths[row] ?? [])),
  ].join('\n');
}

const ASCII = /^[ -~]*$/;

/** The width of a text on a terminal in columns; a Chinese character takes two. */
export function widthOf(line: string): number {
  if (ASCII.test(line)) return line.length;
  return [...line].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0);
}
