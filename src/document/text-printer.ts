import type { Block, DocumentPrinter, TreeNode } from './block.js';
import { framelessTable } from './frameless-table.js';
import { printableLine } from './printable.js';
import { widthOf } from './text-width.js';
import { wrappedLines } from './wrapped-lines.js';

const INDENT = '  ';
/** How far the lines of a node are indented after its first: more than its children, which stand below. */
const HANG = 4;
const UNDERLINES = { 1: '=', 2: '-' } as const;

/** How wide texts and tables may be, in columns; a Chinese character takes two. */
export interface TextWidth {
  readonly text: number;
  /** A table may use the whole of a wide terminal, where lines of text are hard to read. */
  readonly table: number;
}

/** How the text of a terminal is set off. */
export interface TextStyle {
  bold(text: string): string;
  underline(text: string): string;
}

const UNLIMITED: TextWidth = { text: Number.POSITIVE_INFINITY, table: Number.POSITIVE_INFINITY };

/**
 * Prints text for a letter, a message or a terminal. No line is wider than `width`, unless a single word is. Headings are set
 * off by a style, or underlined.
 *
 * @param width default: lines are not wrapped
 */
export function textPrinter({
  width = UNLIMITED,
  style,
}: {
  readonly width?: TextWidth;
  readonly style?: TextStyle | undefined;
} = {}): DocumentPrinter {
  const linesOf = (text: string, indent = '', hang = 0) =>
    wrappedLines(printableLine(text), width.text - indent.length, hang).map((line) => indent + line);
  const bold = (line: string) => style?.bold(line) ?? line;
  const heading = ({ level, text }: Extract<Block, { kind: 'heading' }>): string[] => {
    const lines = linesOf(text);
    if (style !== undefined) return lines.map((line) => (level === 3 ? style.underline(line) : style.bold(line)));
    return level === 3 ? lines : [...lines, UNDERLINES[level].repeat(Math.max(...lines.map(widthOf)))];
  };
  const listItem = (item: string): string[] => {
    const [first = '', ...more] = linesOf(item, INDENT);
    return [`- ${first.slice(INDENT.length)}`, ...more];
  };
  const tree = (nodes: readonly TreeNode[], indent = ''): string[] =>
    nodes.flatMap(({ text, children }) => [...linesOf(text, indent, HANG), ...tree(children, indent + INDENT)]);
  const print = (block: Block): string[] => {
    switch (block.kind) {
      case 'heading':
        return heading(block);
      case 'paragraph':
        return linesOf(block.text);
      case 'list':
        return block.items.flatMap(listItem);
      case 'terms':
        return block.entries.flatMap(([term, text]) => [...linesOf(term).map(bold), ...linesOf(text, INDENT)]);
      case 'table':
        return [framelessTable(block.columns, block.rows, { headStyle: bold, width: width.table })];
      case 'tree':
        return tree(block.nodes);
      case 'quote':
        return [block.text, ...(block.original === undefined ? [] : [block.original]), `—— ${block.source}`].flatMap((text) =>
          linesOf(text, INDENT),
        );
    }
  };
  /** A blank line separates blocks, but no heading that is underlined or small from its text. */
  const isApart = (block: Block, before: Block | undefined) => {
    if (before?.kind !== 'heading') return before !== undefined;
    return style === undefined ? block.kind === 'heading' : before.level !== 3;
  };
  return (blocks) =>
    blocks.map((block, at) => `${isApart(block, blocks[at - 1]) ? '\n' : ''}${print(block).join('\n')}\n`).join('');
}

/** Prints plain text. Lines are not wrapped. */
export const printText: DocumentPrinter = textPrinter();
