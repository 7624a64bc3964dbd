import type { DocumentPrinter } from '../../document/block.js';
import { printMarkdown } from '../../document/markdown-printer.js';
import { terminalPrinter } from '../../document/terminal-printer.js';
import type { Environment } from '../command-line.js';
import { colorsFor } from './colors.js';
import type { OutputStream } from './output.js';

// Wider lines are hard to read.
const WIDEST_TEXT = 110;
/** The width where no terminal says how wide it is: that of a terminal, a printed page and a mail. */
const UNTOLD_WIDTH = 80;
const NARROWEST = 20;

/** How wide texts and tables may be on a stream, in columns. */
export function widthFor({ columns }: OutputStream): { readonly text: number; readonly table: number } {
  const width = Math.max(NARROWEST, columns ?? UNTOLD_WIDTH);
  return { text: Math.min(width, WIDEST_TEXT), table: width };
}

/** The printer for a stream. */
export function printerFor(format: 'table' | 'markdown', stream: OutputStream, env: Environment): DocumentPrinter {
  return format === 'markdown' ? printMarkdown : terminalPrinter(widthFor(stream), colorsFor(stream, env));
}
