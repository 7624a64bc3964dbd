import { largest } from '../facts/values/extremes.js';
import { entryOf } from '../facts/values/map-entries.js';
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
  const heads = entryOf(HEADS, columns, () => columns.map(({ head }) => measured(printableLine(head))));
  const body = rows.map((cells) => cells.map((cell) => measured(printableLine(cell))));
  const natural = heads.map(({ width: own }, at) => body.reduce((most, cells) => Math.max(most, cells[at]?.width ?? 0), own));
  const { bands, widths } = laidOut(columns, natural, width ?? Number.POSITIVE_INFINITY);
  const line = (cells: readonly (Measured | undefined)[], band: readonly number[], style = (cell: string) => cell) =>
    band
      .map((at, place) => {
        const { text, width: own } = cells[place] ?? EMPTY;
        const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - own));
        return columns[at]?.align === 'right' ? space + style(text) : style(text) + space;
      })
      .join(GAP)
      .trimEnd();
  const cellLines = (cells: readonly Measured[], band: readonly number[], style?: (cell: string) => string) => {
    const own = band.map((at) => cells[at]);
    if (own.every((cell, place) => (cell?.width ?? 0) <= (widths[band[place] ?? 0] ?? 0))) return [line(own, band, style)];
    const wrapped = band.map((at, place) => wrappedLines(own[place]?.text ?? '', widths[at] ?? 0).map(measured));
    return Array.from({ length: largest(wrapped.map((lines) => lines.length)) }, (_, row) =>
      line(
        wrapped.map((lines) => lines[row]),
        band,
        style,
      ),
    );
  };
  const rowLines = (cells: readonly Measured[], style?: (cell: string) => string) =>
    bands.flatMap((band, at) => cellLines(cells, band, style).map((text) => (at === 0 ? text : STACKED + text)));
  const rule =
    bands.length === 1 ? joinedRule(widths) : '─'.repeat(largest(bands.map((band, at) => bandWidth(band, widths, at))));
  return [...rowLines(heads, headStyle), rule, ...body.flatMap((cells) => rowLines(cells))].join('\n');
}

/** A text, and its width on a terminal, which is measured once. */
interface Measured {
  readonly text: string;
  readonly width: number;
}

/** INVARIANT (same heads): the columns of a table never change, and tables of a kind share them. */
const HEADS = new WeakMap<readonly Column[], readonly Measured[]>();

const EMPTY: Measured = { text: '', width: 0 };

function measured(text: string): Measured {
  return { text, width: widthOf(text) };
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
