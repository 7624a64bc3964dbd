import type { Block } from '../document/block.js';
import { markdownText, printMarkdown } from '../document/markdown-printer.js';

/** A part of a page: a block, or raw Markdown if there is no kind of block for it. */
export type Part = Block | string;

/** A Markdown page. */
export function page(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? `${part}\n` : printMarkdown([part]))).join('\n');
}

/** An anchor to link to. It does not change with the heading below it. */
export function anchor(id: string): string {
  return `<a id="${anchorName(id)}"></a>`;
}

/** A link to a place of a page. */
export function link(text: string, file: string, id: string): string {
  return `[${markdownText(text)}](${file}#${anchorName(id)})`;
}

function anchorName(id: string): string {
  return id.replace(/[^\p{L}\p{N}_.-]/gu, '-');
}
