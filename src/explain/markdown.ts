import { type Block, type Column, type DocumentPrinter, treeLines } from './document.js';
import { printable, printableLine } from './printable.js';

/** Prints GitHub-flavoured Markdown. */
export const printMarkdown: DocumentPrinter = (blocks) => blocks.map((block) => `${markdown(block)}\n`).join('\n');

function markdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n');
    case 'terms':
      return block.entries.map(([term, text]) => `- **${escaped(term)}** — ${escaped(text)}`).join('\n');
    case 'table':
      return table(block.columns, block.rows);
    case 'quote':
      return [
        `> ${escaped(block.text)}`,
        ...(block.original === undefined ? [] : [escaped(block.original)]),
        `— ${escaped(block.source)}`,
      ].join('\n>\n> ');
    case 'tree': {
      const lines = treeLines(block.nodes).map(printableLine);
      // A fence longer than any in the text cannot be closed by it.
      const fence = lines.some((line) => line.includes('```')) ? '````````' : '```';
      return [`${fence}text`, ...lines, fence].join('\n');
    }
  }
}

function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ head }) => escaped(head))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(escaped))),
  ].join('\n');
}

/** The text with what Markdown would read as marks, in one line. */
function escaped(text: string): string {
  return printable(text)
    .replaceAll('\n', ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^([#+-])/, '\\$1');
}
