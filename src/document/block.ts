import type { Language } from '../law/wording.js';

/** A part of a document. Every printer, for terminals, Markdown and HTML, takes the same blocks. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Terms, each with its text. */
  | { readonly kind: 'terms'; readonly entries: readonly (readonly [term: string, text: string])[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'tree'; readonly nodes: readonly TreeNode[] }
  /** A quotation of the law: its source, the text and, beside a translation, the Chinese original. */
  | { readonly kind: 'quote'; readonly source: string; readonly text: string; readonly original?: string };

export interface Column {
  readonly head: string;
  /** Default: left. */
  readonly align?: 'left' | 'right';
}

export interface TreeNode {
  readonly text: string;
  readonly children: readonly TreeNode[];
}

/** A quotation of a provision: in Chinese its text, in English its gloss with the official text beside it. */
export function provisionQuote(source: string, { text, gloss }: { text: string; gloss: string }, lang: Language): Block {
  return lang === 'zh' ? { kind: 'quote', source, text } : { kind: 'quote', source, text: gloss, original: text };
}

/** Writes blocks as text. Each block ends in a line break. */
export type DocumentPrinter = (blocks: readonly Block[]) => string;

/** The lines of a tree, indented by depth. */
export function treeLines(nodes: readonly TreeNode[], depth = 0): string[] {
  return nodes.flatMap(({ text, children }) => [`${'  '.repeat(depth)}${text}`, ...treeLines(children, depth + 1)]);
}
