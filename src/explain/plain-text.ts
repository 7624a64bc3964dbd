import { eastAsianWidth } from 'get-east-asian-width';
import { largest } from '../facts/extremes.js';
import { type Block, type Column, type DocumentPrinter, treeLines } from './document.js';
import { printableLine } from './printable.js';

/** Prints plain text, for a letter, a message or a terminal of any width: no line is broken. */
export const printText: DocumentPrinter = (blocks) =>
  blocks
    .map((block, at) => {
      // A heading stands on what it heads, everything else apart.
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
      return table(block.columns, block.rows);
    case 'tree':
      return treeLines(block.nodes).map(printableLine).join('\n');
    case 'quote':
      return [block.text, ...(block.original === undefined ? [] : [block.original]), `—— ${block.source}`]
        .map((line) => `  ${printableLine(line)}`)
        .join('\n');
  }
}

/** A table without frame: columns two spaces apart, a rule under the heads. */
function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map(({ head }) => head), ...rows].map((cells) => cells.map(printableLine));
  const widths = columns.map((_, at) => largest(lines.map((cells) => widthOf(cells[at] ?? ''))));
  const aligned = (cell: string, at: number) => {
    const space = ' '.repeat((widths[at] ?? 0) - widthOf(cell));
    return columns[at]?.align === 'right' ? space + cell : cell + space;
  };
  const [heads = '', ...body] = lines.map((cells) => cells.map(aligned).join('  ').trimEnd());
  return [heads, widths.map((width) => '─'.repeat(width)).join('──'), ...body].join('\n');
}

/** How many columns a text takes: a Chinese character takes two. */
function widthOf(line: string): number {
  return [...line].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0);
}
