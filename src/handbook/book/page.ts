import type { Block, TreeNode } from '../../document/block.js';
import { markdownText, printMarkdown } from '../../document/markdown-printer.js';
import { anchorName, type Place, pathFrom } from './book-places.js';

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

/** A page on which each place is an anchor once: that which the law of several periods says leads to the first of them. */
export function withAnchorsOnce(text: string): string {
  const seen = new Set<string>();
  return text.replace(/<a id="[^"]*"><\/a>/g, (found) => (seen.size < seen.add(found).size ? found : ''));
}

/** A link to a place of a book from a page of it; the text alone where there is no such place. */
export function link(text: string, place: Place | undefined, from: string): string {
  if (place === undefined) return markdownText(text);
  const { page: target, id } = place;
  const fragment = id === undefined ? '' : `#${anchorName(id)}`;
  return `[${markdownText(text)}](${target === from && fragment !== '' ? '' : pathFrom(from, target)}${fragment})`;
}

/** An item of a list in raw Markdown, with the items below it. */
export interface Item {
  readonly text: string;
  readonly items?: readonly Item[];
}

/** A list of raw Markdown. */
export function list(items: readonly Item[]): string {
  return lines(items, '').join('\n');
}

function lines(items: readonly Item[], indent: string): string[] {
  return items.flatMap(({ text, items: below = [] }) => [`${indent}- ${text}`, ...lines(below, `${indent}  `)]);
}

/** The items of a tree. */
export function treeItems(nodes: readonly TreeNode[]): Item[] {
  return nodes.map(({ text, children }) => ({ text: markdownText(text), items: treeItems(children) }));
}

/** What is shown on demand. */
export function folded(summary: string, parts: readonly Part[]): string {
  return `<details><summary>${markdownText(summary)}</summary>\n\n${page(parts)}\n</details>`;
}
