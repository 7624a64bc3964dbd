import type { DocumentPrinter } from '../../document/block.js';
import type { DocumentFormat } from '../../document/document-format.js';
import { printHtml } from '../../document/html-printer.js';
import { printMarkdown } from '../../document/markdown-printer.js';
import { type TextWidth, textPrinter } from '../../document/text-printer.js';
import type { Language } from '../../law/wording.js';
import type { Environment } from '../command-line.js';
import { colorsFor } from './colors.js';
import type { OutputStream } from './output.js';

// Wider lines are hard to read.
const WIDEST_TEXT = 110;
/** The width where no terminal says how wide it is: that of a terminal, a printed page and a mail. */
const UNTOLD_WIDTH = 80;
const NARROWEST = 20;

/** How wide texts and tables may be on a stream, in columns. */
export function widthFor({ columns }: OutputStream): TextWidth {
  const width = Math.max(NARROWEST, columns ?? UNTOLD_WIDTH);
  return { text: Math.min(width, WIDEST_TEXT), table: width };
}

/** The printer of a format for a stream. */
export function printerFor(
  format: DocumentFormat,
  { out: { stream }, env }: { readonly out: { readonly stream: OutputStream }; readonly env: Environment },
  lang: Language,
): DocumentPrinter {
  switch (format) {
    case 'text': {
      const colors = colorsFor(stream, env);
      return textPrinter({ width: widthFor(stream), style: colors.isColorSupported ? colors : undefined });
    }
    case 'markdown':
      return printMarkdown;
    case 'html':
      return (blocks) => printHtml(blocks, lang);
  }
}
