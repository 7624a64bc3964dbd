import type { Language } from '../law/wording.js';
import type { Block, Column, TreeNode } from './block.js';
import { htmlPage } from './html-page.js';
import { escaped } from './html-text.js';

/** Prints a self-contained page of HTML, escaped throughout, with its language and a style for paper. */
export function printHtml(blocks: readonly Block[], lang: Language): string {
  const title = blocks.find((block) => block.kind === 'heading')?.text ?? '';
  return htmlPage({ title, style: STYLE, content: blocks.map((block) => html(block, lang)).join('\n') }, lang);
}

const STYLE = `body { font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; color: #222; margin: 2rem auto; padding: 0 1rem; max-width: 60rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; border-bottom: 1px solid #ccc } h3 { font-size: 1rem }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #ccc; padding: .25rem .5rem; text-align: left; vertical-align: top }
time { white-space: nowrap }
.right { text-align: right; font-variant-numeric: tabular-nums }
figure { margin: .5rem 0 } blockquote { margin: 0; padding: .25rem 1rem; border-left: 3px solid #888 } figcaption { color: #555; padding-left: 1rem }
@page { size: A4; margin: 10mm 12mm }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 9pt; line-height: 1.25 } h1 { font-size: 13pt; margin: 0 0 4pt } h2 { font-size: 11pt; margin: 8pt 0 3pt } h3 { font-size: 9pt; margin: 6pt 0 2pt } p, ul, table { margin: 2pt 0 } ul { padding-left: 12pt } th, td { padding: 1pt 4pt } h1, h2, h3 { break-after: avoid } figure, tr { break-inside: avoid } }`;

function html(block: Block, lang: Language): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`;
    case 'terms':
      return `<dl>\n${block.entries.map(([term, text]) => `<dt>${escaped(term)}</dt>\n<dd>${escaped(text)}</dd>`).join('\n')}\n</dl>`;
    case 'table':
      return table(block.columns, block.rows);
    case 'tree':
      return tree(block.nodes);
    case 'quote':
      return quote(block, lang);
  }
}

function quote({ source, text, original }: Extract<Block, { kind: 'quote' }>, lang: Language): string {
  const words =
    original === undefined ? `<p>${escaped(text)}</p>` : `<p>${escaped(text)}</p>\n<p lang="zh-CN">${escaped(original)}</p>`;
  // A gloss is in the page's language; the original is always Chinese.
  const language = lang === 'en' && original === undefined ? ' lang="zh-CN"' : '';
  return `<figure>\n<blockquote${language}>${words}</blockquote>\n<figcaption>${escaped(source)}</figcaption>\n</figure>`;
}

function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const attribute = (at: number) => (columns[at]?.align === 'right' ? ' class="right"' : '');
  const heads = columns.map(({ head }, at) => `<th scope="col"${attribute(at)}>${escaped(head)}</th>`).join('');
  const line = (row: readonly string[]) =>
    `<tr>${row.map((cell, at) => `<td${attribute(at)}>${DAY.test(cell) ? `<time>${cell}</time>` : escaped(cell)}</td>`).join('')}</tr>`;
  return `<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.map(line).join('\n')}\n</tbody>\n</table>`;
}

// A browser must not break a day at its hyphens.
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function tree(nodes: readonly TreeNode[]): string {
  const items = nodes.map(
    ({ text, children }) => `<li>${escaped(text)}${children.length === 0 ? '' : `\n${tree(children)}`}</li>`,
  );
  return `<ul>\n${items.join('\n')}\n</ul>`;
}
