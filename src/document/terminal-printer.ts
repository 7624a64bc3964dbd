import type picocolors from 'picocolors';
import type { Block, DocumentPrinter, TreeNode } from './block.js';
import { framelessTable } from './frameless-table.js';
import { printable, printableLine } from './printable.js';
import { wrappedLines } from './wrapped-lines.js';

const INDENT = '  ';
/** How far the lines of a node are indented after its first: more than its children, which stand below. */
const HANG = 4;

/** Colours texts for a terminal, or leaves them unchanged. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** How wide a terminal is, in columns; a Chinese character takes two. */
export interface TerminalWidth {
  readonly text: number;
  /** A table may use a wide terminal, lines of text are harder to read there. */
  readonly table: number;
}

/** Prints for a terminal. No line is wider than the terminal, unless a single word is. */
export function terminalPrinter(width: TerminalWidth, colors: Colors): DocumentPrinter {
  const wrapped = (text: string, indent = '') =>
    wrappedLines(printable(text), width.text - indent.length)
      .map((line) => `${indent}${line}`)
      .join('\n');
  const styled = (text: string, style: (line: string) => string) =>
    wrappedLines(printableLine(text), width.text).map(style).join('\n');
  const wrappedTree = (nodes: readonly TreeNode[], indent = ''): string[] =>
    nodes.flatMap(({ text, children }) => [
      ...wrappedLines(printableLine(text), width.text - indent.length, HANG).map((line) => indent + line),
      ...wrappedTree(children, indent + INDENT),
    ]);
  const print = (block: Block): string => {
    switch (block.kind) {
      case 'heading':
        return styled(block.text, block.level === 3 ? colors.underline : colors.bold);
      case 'paragraph':
        return wrapped(block.text);
      case 'list':
        return block.items.map((item) => `- ${wrapped(item, INDENT).trimStart()}`).join('\n');
      case 'terms':
        return block.entries.map(([term, text]) => `${styled(term, colors.bold)}\n${wrapped(text, INDENT)}`).join('\n');
      case 'table':
        return framelessTable(block.columns, block.rows, { headStyle: colors.bold, width: width.table });
      case 'tree':
        return wrappedTree(block.nodes).join('\n');
      case 'quote':
        return [block.text, ...(block.original === undefined ? [] : [block.original]), `— ${block.source}`]
          .map((text) => wrapped(text, INDENT))
          .join('\n');
    }
  };
  return (blocks) =>
    blocks
      .map((block, index) => {
        // A small heading stands directly above its text; a blank line separates everything else.
        const before = blocks[index - 1];
        const apart = before !== undefined && !(before.kind === 'heading' && before.level === 3);
        return `${apart ? '\n' : ''}${print(block)}\n`;
      })
      .join('');
}
