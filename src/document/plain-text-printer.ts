import { type Block, type DocumentPrinter, treeLines } from './block.js';
import { framelessTable } from './frameless-table.js';
import { printableLine } from './printable.js';
import { widthOf } from './text-width.js';

/** Prints plain text for a letter, a message or a terminal of any width. Lines are not wrapped. */
export const printText: DocumentPrinter = (blocks) =>
  blocks
    .map((block, at) => {
      // A heading stands directly above its text; a blank line separates everything else.
      const apart = at > 0 && (block.kind === 'heading' || blocks[at - 1]?.kind !== 'heading');
      return `${apart ? '\n' : ''}${text(block)}\n`;
    })
    .join('');

const UNDERLINES = { 1: '=', 2: '-' } as const;

function text(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const line = printableLine(block.text);
      return block.level === 3 ? line : `${line}\n${UNDERLINES[block.level].repeat(widthOf(line))}`;
    }
    case 'paragraph':
      return printableLine(block.text);
    case 'list':
      return block.items.map((item) => `- ${printableLine(item)}`).join('\n');
    case 'terms':
      return block.entries.map(([term, said]) => `${printableLine(term)}\n  ${printableLine(said)}`).join('\n');
    case 'table':
      return framelessTable(block.columns, block.rows);
    case 'tree':
      return treeLines(block.nodes).map(printableLine).join('\n');
    case 'quote':
      return [block.text, ...(block.original === undefined ? [] : [block.original]), `—— ${block.source}`]
        .map((line) => `  ${printableLine(line)}`)
        .join('\n');
  }
}
