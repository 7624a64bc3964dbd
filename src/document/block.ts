/** What is printed, before it is known how: a terminal, Markdown and HTML show the same blocks. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Terms, each with what is to be said of it. */
  | { readonly kind: 'terms'; readonly entries: readonly (readonly [term: string, text: string])[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'tree'; readonly nodes: readonly TreeNode[] }
  /** The law's own words: where they stand, the words, and the Chinese beside a translation. */
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

/** Writes blocks as text, each ending in a line break and apart from the next by a blank line. */
export type DocumentPrinter = (blocks: readonly Block[]) => string;

/** The lines of a tree, indented by depth. */
export function treeLines(nodes: readonly TreeNode[], depth = 0): string[] {
  return nodes.flatMap(({ text, children }) => [`${'  '.repeat(depth)}${text}`, ...treeLines(children, depth + 1)]);
}
