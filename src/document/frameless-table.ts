import { largest } from '../facts/values/extremes.js';
import type { Column } from './block.js';
import { printableLine } from './printable.js';
import { widthOf } from './text-width.js';
import { wrappedLines } from './wrapped-lines.js';

/** Between two columns. */
const GAP = '  ';
/** Before each line of a stacked row but the first. */
const STACKED = '  ';
/** A column of text narrower than this is hard to read. */
const NARROWEST_TEXT = 24;

interface Laid {
  /** The lines of the table, each of them the columns of one band. */
  readonly bands: readonly (readonly number[])[];
  readonly widths: readonly number[];
}

/**
 * A table without a frame: columns two spaces apart, and a rule under the heads, to which `headStyle` is applied. Where it is
 * wider than `width`, the widest column of text is wrapped; where that is not enough, the columns that do not fit stand below
 * the first ones, so that a row takes several lines.
 */
export function framelessTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { headStyle = (head) => head, width }: { readonly headStyle?: (head: string) => string; readonly width?: number } = {},
): string {
  const heads = columns.map(({ head }) => printableLine(head));
  const body = rows.map((cells) => cells.map(printableLine));
  const natural = columns.map((_, at) => largest([heads, ...body].map((cells) => widthOf(cells[at] ?? ''))));
  const { bands, widths } = laidOut(columns, natural, width ?? Number.POSITIVE_INFINITY);
  const cellLines = (cells: readonly string[], band: readonly number[], style = (cell: string) => cell) => {
    const wrapped = band.map((at) => wrappedLines(cells[at] ?? '', widths[at] ?? 0));
    return Array.from({ length: largest(wrapped.map((lines) => lines.length)) }, (_, row) =>
      band
        .map((at, place) => {
          const text = wrapped[place]?.[row] ?? '';
          const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(text)));
          return columns[at]?.align === 'right' ? space + style(text) : style(text) + space;
        })
        .join(GAP)
        .trimEnd(),
    );
  };
  const rowLines = (cells: readonly string[], style?: (cell: string) => string) =>
    bands.flatMap((band, at) => cellLines(cells, band, style).map((line) => (at === 0 ? line : STACKED + line)));
  const rule =
    bands.length === 1 ? joinedRule(widths) : '─'.repeat(largest(bands.map((band, at) => bandWidth(band, widths, at))));
  return [...rowLines(heads, headStyle), rule, ...body.flatMap((cells) => rowLines(cells))].join('\n');
}

function joinedRule(widths: readonly number[]): string {
  return widths.map((width) => '─'.repeat(width)).join('──');
}

function bandWidth(band: readonly number[], widths: readonly number[], at: number): number {
  const own = band.reduce((sum, column) => sum + (widths[column] ?? 0), 0) + GAP.length * (band.length - 1);
  return own + (at === 0 ? 0 : STACKED.length);
}

function laidOut(columns: readonly Column[], natural: readonly number[], width: number): Laid {
  const all = columns.map((_, at) => at);
  const excess = bandWidth(all, natural, 0) - width;
  if (excess <= 0) return { bands: [all], widths: natural };
  const widest = all.reduce((one, at) => ((natural[at] ?? 0) > (natural[one] ?? 0) ? at : one), 0);
  const left = (natural[widest] ?? 0) - excess;
  if (left >= NARROWEST_TEXT) return { bands: [all], widths: natural.map((own, at) => (at === widest ? left : own)) };
  const most = width - STACKED.length;
  const widths = natural.map((own) => Math.min(own, most));
  const bands: number[][] = [];
  for (const at of all) {
    const last = bands.at(-1);
    if (last !== undefined && bandWidth([...last, at], widths, bands.length - 1) <= width) last.push(at);
    else bands.push([at]);
  }
  return { bands, widths };
}
