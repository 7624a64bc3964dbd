import { LANGUAGES, type Language } from '../law/wording.js';
import { choiceOption, optionOf } from '../rulebook/caller-options.js';
import type { Block } from './block.js';
import { printHtml } from './html-printer.js';
import { printMarkdown } from './markdown-printer.js';
import { printText } from './text-printer.js';

/** How a document is written: plain text, Markdown, or a page of HTML that needs nothing else. */
export const DOCUMENT_FORMATS = Object.freeze(['text', 'markdown', 'html'] as const);
/** How a document is written: as plain `text`, as `markdown`, or as a page of `html` that needs nothing else. */
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** How a document is to be written. */
export interface DocumentOptions {
  /** Default: `zh`. */
  readonly lang?: Language | undefined;
  /** Default: `text`. */
  readonly format?: DocumentFormat | undefined;
}

/** The names of these options, which others have too. */
export const DOCUMENT_OPTIONS = { lang: true, format: true } as const;

/**
 * How a document is to be written, defaults filled in.
 *
 * @throws {InvalidOptionError} naming the option, for a language or a format that there is not
 */
export function documentOptions(options: DocumentOptions): Required<{
  readonly [Name in keyof DocumentOptions]: Exclude<DocumentOptions[Name], undefined>;
}> {
  return {
    lang: choiceOption('lang', optionOf(options, 'lang'), LANGUAGES) ?? 'zh',
    format: choiceOption('format', optionOf(options, 'format'), DOCUMENT_FORMATS) ?? 'text',
  };
}

/** Writes a document in a format. */
export function printDocument(blocks: readonly Block[], format: DocumentFormat, lang: Language): string {
  switch (format) {
    case 'text':
      return printText(blocks);
    case 'markdown':
      return printMarkdown(blocks);
    case 'html':
      return printHtml(blocks, lang);
  }
}
