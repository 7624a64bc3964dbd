import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText, printMarkdown } from '../../src/document/markdown-printer.js';
import { runs } from '../depth.js';

/** What a renderer shows of text in which nothing but backslash escapes is left to read. */
const shown = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
/** The text with what is escaped taken out, so that what is left in it is what a renderer reads. */
const read = (markdown: string) => markdown.replace(/\\[!-/:-@[-`{-~]/g, '·');

const MARKS = [
  /[`*_[\]<>|~#$]/, // emphasis, code, links, HTML, tables, headings, mathematics
  /&(?:#\w+|[a-z]\w*);/i, // entities
  /^\s{4}|^\t/, // blocks of code
  /^ {0,3}(?:[-+*>]|\d+[.)])(?: |$)/, // lists and quotes
  /^ {0,3}(?:-{3,}|={3,})\s*$/m, // lines
  /https?:\/\/|ftp:\/\/|www\.|[\w.+-]@[\w-]+\./i, // what GFM links by itself
];

describe('text in Markdown', () => {
  it.each([
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['A & B', 'A & B'],
    ['&#60;', '\\&\\#60;'],
    ['1. 第一', '1\\. 第一'],
    ['2) 第二', '2\\) 第二'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['# a #', '\\# a \\#'],
    ['> a', '\\> a'],
    ['    code', 'code'],
    ['---', '\\---'],
    ['http://a.b/c', 'http\\://a.b/c'],
    ['见 www.a.b', '见 www\\.a.b'],
    ['a@b.c', 'a\\@b.c'],
    ['-1.5', '-1.5'],
    ['$x$', '\\$x\\$'],
    ['2020-08-15', '2020-08-15'],
    ['3.5%', '3.5%'],
  ])('%s', (text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });

  const pieces = ['&', 'lt;', '#', '60;', '1', '.', ')', ' ', '-', '+', '*', '_', '`', '[x](y)', '<b>', '|', '~~', '\\'];
  const nasty = fc
    .array(fc.constantFrom(...pieces, 'http', '://', 'www', 'a@b.c', '$', '=', '!', '甲', 'x', '\n'), { maxLength: 12 })
    .map((parts) => parts.join(''));

  it('is shown unchanged: a renderer finds no markup in it', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const markdown = markdownText(text);
        expect(shown(markdown)).toBe(text.replaceAll('\n', ' ').trimStart());
        for (const mark of MARKS) expect(read(markdown)).not.toMatch(mark);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('is escaped in every block', () => {
    const text = '1. <b> &lt; www.a.b';
    const escaped = markdownText(text);
    const printed = printMarkdown([
      { kind: 'heading', level: 2, text },
      { kind: 'paragraph', text },
      { kind: 'list', items: [text] },
      { kind: 'terms', entries: [[text, text]] },
      { kind: 'table', columns: [{ head: text }], rows: [[text]] },
      { kind: 'quote', source: text, text, original: text },
    ]);
    expect(printed.split(escaped)).toHaveLength(11);
    expect(printed.replaceAll(escaped, '')).not.toContain('<b>');
  });
});
