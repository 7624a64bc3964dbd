import { colorsFor } from './colors.js';
import type { Environment } from './command-line.js';
import type { DocumentPrinter } from './document.js';
import { printMarkdown } from './markdown.js';
import type { OutputStream } from './output.js';
import { terminalPrinter } from './table.js';

// Wider lines are hard to read; without a terminal nothing says how wide they may be.
const WIDEST_TEXT = 110;

/** The printer for a stream. */
export function printerFor(format: 'table' | 'markdown', stream: OutputStream, env: Environment): DocumentPrinter {
  if (format === 'markdown') return printMarkdown;
  return terminalPrinter(Math.max(20, Math.min(stream.columns ?? WIDEST_TEXT, WIDEST_TEXT)), colorsFor(stream, env));
}
