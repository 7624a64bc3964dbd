import type { DocumentPrinter } from '../../document/block.js';
import { printMarkdown } from '../../document/markdown-printer.js';
import { terminalPrinter } from '../../document/terminal-printer.js';
import type { Environment } from '../command-line.js';
import { colorsFor } from './colors.js';
import type { OutputStream } from './output.js';

// Wider lines are hard to read; without a terminal nothing says how wide they may be.
const WIDEST_TEXT = 110;

/** The printer for a stream. */
export function printerFor(format: 'table' | 'markdown', stream: OutputStream, env: Environment): DocumentPrinter {
  if (format === 'markdown') return printMarkdown;
  return terminalPrinter(Math.max(20, Math.min(stream.columns ?? WIDEST_TEXT, WIDEST_TEXT)), colorsFor(stream, env));
}
