import type { Block, DocumentPrinter, TreeNode } from './block.js';
import { framelessTable } from './frameless-table.js';
import { printableLine } from './printable.js';
import { widthOf } from './text-width.js';
import { isShort, wrappedLines } from './wrapped-lines.js';

const INDENT = '  ';
/** Before an item of a list, as wide as the indent of its other lines. */
const BULLET = '- ';
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
  /** Adds the lines of a text. The first begins with `mark`, the others with the `indent`, and `hang` columns more. */
  const put = (lines: string[], text: string, indent = '', hang = 0, mark = indent): void => {
    const line = printableLine(text);
    const room = width.text - indent.length;
    if (isShort(line, room)) lines.push(mark + line);
    else for (const [at, part] of wrappedLines(line, room, hang).entries()) lines.push((at === 0 ? mark : indent) + part);
  };
  const linesOf = (text: string): string[] => {
    const lines: string[] = [];
    put(lines, text);
    return lines;
  };
  const bold = (line: string) => style?.bold(line) ?? line;
  const heading = ({ level, text }: Extract<Block, { kind: 'heading' }>): string[] => {
    const lines = linesOf(text);
    if (style !== undefined) return lines.map((line) => (level === 3 ? style.underline(line) : style.bold(line)));
    return level === 3 ? lines : [...lines, UNDERLINES[level].repeat(Math.max(...lines.map(widthOf)))];
  };
  const putTree = (lines: string[], nodes: readonly TreeNode[], indent = ''): void => {
    for (const { text, children } of nodes) {
      put(lines, text, indent, HANG);
      putTree(lines, children, indent + INDENT);
    }
  };
  const putBlock = (lines: string[], block: Block): void => {
    switch (block.kind) {
      case 'heading':
        lines.push(...heading(block));
        break;
      case 'paragraph':
        put(lines, block.text);
        break;
      case 'list':
        for (const item of block.items) put(lines, item, INDENT, 0, BULLET);
        break;
      case 'terms':
        for (const [term, text] of block.entries) {
          lines.push(...linesOf(term).map(bold));
          put(lines, text, INDENT);
        }
        break;
      case 'table':
        lines.push(framelessTable(block.columns, block.rows, { headStyle: bold, width: width.table }));
        break;
      case 'tree':
        putTree(lines, block.nodes);
        break;
      case 'quote':
        put(lines, block.text, INDENT);
        if (block.original !== undefined) put(lines, block.original, INDENT);
        put(lines, `—— ${block.source}`, INDENT);
        break;
    }
  };
  /** A blank line separates blocks, but no heading that is underlined or small from its text. */
  const isApart = (block: Block, before: Block | undefined) => {
    if (before?.kind !== 'heading') return before !== undefined;
    return style === undefined ? block.kind === 'heading' : before.level !== 3;
  };
  return (blocks) => {
    const lines: string[] = [];
    blocks.forEach((block, at) => {
      if (isApart(block, blocks[at - 1])) lines.push('');
      const before = lines.length;
      putBlock(lines, block);
      // Every block ends in a line break, even one without content.
      if (lines.length === before) lines.push('');
    });
    // The last line ends in a line break too.
    return [...lines, ''].join('\n');
  };
}

/** Prints plain text. Lines are not wrapped. */
export const printText: DocumentPrinter = textPrinter();
