import { type Block, type Column, type DocumentPrinter, treeLines } from './block.js';
import { printable, printableLine } from './printable.js';

/** Prints GitHub-flavoured Markdown. */
export const printMarkdown: DocumentPrinter = (blocks) => blocks.map((block) => `${markdown(block)}\n`).join('\n');

function markdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownText(block.text)}`;
    case 'paragraph':
      return markdownText(block.text);
    case 'list':
      return block.items.map((item) => `- ${markdownText(item)}`).join('\n');
    case 'terms':
      return block.entries.map(([term, text]) => `- **${markdownText(term)}** — ${markdownText(text)}`).join('\n');
    case 'table':
      return table(block.columns, block.rows);
    case 'quote':
      return [
        `> ${markdownText(block.text)}`,
        ...(block.original === undefined ? [] : [markdownText(block.original)]),
        `— ${markdownText(block.source)}`,
      ].join('\n>\n> ');
    case 'tree': {
      const lines = treeLines(block.nodes).map(printableLine);
      // The fence must be longer than any in the text, which would close it.
      const fence = lines.some((line) => line.includes('```')) ? '````````' : '```';
      return [`${fence}text`, ...lines, fence].join('\n');
    }
  }
}

function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ head }) => markdownText(head))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(markdownText))),
  ].join('\n');
}

/** The text in one line, with every character escaped that CommonMark, GFM or mathematics would read as markup. */
export function markdownText(text: string): string {
  return (
    printable(text)
      .replaceAll('\n', ' ')
      // Four spaces would begin a code block. Leading spaces are not shown anyway.
      .trimStart()
      .replace(/[\\`*_[\]<>|~#$]/g, '\\$&')
      // `&lt;` is an entity, `A & B` is none.
      .replace(/&(?=#|\\#|[a-z])/gi, '\\&')
      .replace(/^[+-](?=[\s-]|$)/, '\\$&')
      .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
      // GFM makes links of addresses with a scheme, of www addresses and of mail addresses.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/(?<=www)\./gi, '\\.')
      .replace(/(?<=[\w.+-])@(?=[\w-])/g, '\\@')
  );
}
