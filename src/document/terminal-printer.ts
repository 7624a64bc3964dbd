import type picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { type Block, type DocumentPrinter, treeLines } from './block.js';
import { framelessTable } from './frameless-table.js';
import { printable, printableLine } from './printable.js';

const INDENT = '  ';

/** Colours texts for a terminal, or leaves them unchanged. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** Prints for a terminal of a given width in columns; a Chinese character takes two. */
export function terminalPrinter(width: number, colors: Colors): DocumentPrinter {
  const wrapped = (text: string, indent = '') =>
    wrapAnsi(printable(text), width - indent.length, { hard: true })
      .split('\n')
      .map((line) => `${indent}${line}`)
      .join('\n');
  const print = (block: Block): string => {
    switch (block.kind) {
      case 'heading': {
        const text = printableLine(block.text);
        return block.level === 3 ? colors.underline(text) : colors.bold(text);
      }
      case 'paragraph':
        return wrapped(block.text);
      case 'list':
        return block.items.map((item) => `- ${wrapped(item, INDENT).trimStart()}`).join('\n');
      case 'terms':
        return block.entries.map(([term, text]) => `${colors.bold(printableLine(term))}\n${wrapped(text, INDENT)}`).join('\n');
      case 'table':
        return framelessTable(block.columns, block.rows, colors.bold);
      case 'tree':
        return treeLines(block.nodes).map(printableLine).join('\n');
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
