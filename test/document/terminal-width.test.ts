import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Column } from '../../src/document/block.js';
import { framelessTable } from '../../src/document/frameless-table.js';
import { textPrinter } from '../../src/document/text-printer.js';
import { widthOf } from '../../src/document/text-width.js';
import { wrappedLines } from '../../src/document/wrapped-lines.js';
import { runs } from '../depth.js';

const CLOSING = ',。、;:!?)》”';
const word = fc.constantFrom(
  'the',
  'loan',
  '可延期',
  '还本付息',
  '(',
  '普惠',
  ')',
  ',',
  '。',
  '2020年6月1日',
  'notice/s2/p1/1',
  '¥1,000.00',
);
const text = fc.array(fc.tuple(word, fc.constantFrom('', ' ')), { maxLength: 60 }).map((words) =>
  words
    .flat()
    .join('')
    .trim()
    .replace(/ (?=[,。)])/g, ''),
);
const widest = (lines: readonly string[]) => Math.max(0, ...lines.map(widthOf));

describe('wrappedLines', () => {
  it('loses nothing but spaces at the breaks, and is no wider than asked unless one word is', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 60 }), (of, width) => {
        const lines = wrappedLines(of, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(of.replaceAll(' ', ''));
        for (const line of lines) {
          if (widthOf(line) <= width) continue;
          // A word with the marks that cling to it.
          expect(wrappedLines(line, 1)).toHaveLength(1);
        }
        for (const line of lines.slice(1)) expect(CLOSING).not.toContain(line.charAt(0) || ' ');
      }),
      { numRuns: runs(200) },
    );
  });

  it.each([
    ['the bank shall grant it', 10, ['the bank', 'shall', 'grant it']],
    ['还本日期最长可延至2021年3月31日。', 20, ['还本日期最长可延', '至2021年3月31日。']],
    ['按照“应延尽延”要求', 12, ['按照“应延尽', '延”要求']],
    ['see notice/s2/p2/1 of it', 8, ['see', 'notice/s2/p2/1', 'of it']],
  ])('breaks %j at %i columns', (of, width, lines) => {
    expect(wrappedLines(of, width)).toEqual(lines);
  });

  it('indents what follows the first line', () => {
    expect(wrappedLines('a list item of words', 10, 2)).toEqual(['a list', '  item of', '  words']);
  });
});

describe('framelessTable', () => {
  const columns: readonly Column[] = [{ head: 'due' }, { head: 'amount', align: 'right' }, { head: 'outcome' }, { head: 'why' }];
  const rows = [
    ['2020-06-09', '121,800.00', 'to the cap', 'the date asked is beyond the cap, and the cap is the latest'],
    ['2020-09-09', '1.00', 'as asked', '—'],
  ];

  it('stands in one line a row where it fits', () => {
    expect(framelessTable(columns, rows, { width: 200 })).toBe(framelessTable(columns, rows));
    expect(framelessTable(columns, rows).split('\n')).toHaveLength(4);
  });

  it('wraps the widest column first', () => {
    expect(framelessTable(columns, rows, { width: 64 })).toBe(
      [
        'due             amount  outcome     why',
        '────────────────────────────────────────────────────────────────',
        '2020-06-09  121,800.00  to the cap  the date asked is beyond the',
        '                                    cap, and the cap is the',
        '                                    latest',
        '2020-09-09        1.00  as asked    —',
      ].join('\n'),
    );
  });

  it('stacks the columns that do not fit below the first', () => {
    expect(framelessTable(columns, rows, { width: 40 })).toBe(
      [
        'due             amount  outcome',
        '  why',
        '────────────────────────────────────────',
        '2020-06-09  121,800.00  to the cap',
        '  the date asked is beyond the cap, and',
        '  the cap is the latest',
        '2020-09-09        1.00  as asked',
        '  —',
      ].join('\n'),
    );
  });

  it('is no wider than asked, whatever the columns, unless one word is', () => {
    const cell = text.filter((it) => widest(wrappedLines(it, 1)) <= 20);
    const table = fc
      .integer({ min: 1, max: 7 })
      .chain((of) => fc.array(fc.array(cell, { minLength: of, maxLength: of }), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(table, fc.integer({ min: 30, max: 100 }), ([heads = [], ...body], width) => {
        const printed = framelessTable(
          heads.map((head) => ({ head })),
          body,
          { width },
        );
        expect(widest(printed.split('\n'))).toBeLessThanOrEqual(width);
        const cells = [heads, ...body].flat().join('').replaceAll(' ', '');
        expect([...printed.replace(/[─\s]/g, '')].sort()).toEqual([...cells].sort());
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('textPrinter', () => {
  it('keeps every kind of block within the width', () => {
    const long = 'all that should be deferred is deferred, 应延尽延按照通知要求实施阶段性延期还本付息。'.repeat(4);
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 1, text: long },
      { kind: 'heading', level: 3, text: long },
      { kind: 'paragraph', text: long },
      { kind: 'list', items: [long, long] },
      { kind: 'terms', entries: [[long, long]] },
      { kind: 'table', columns: [{ head: long }, { head: 'of' }], rows: [[long, '1']] },
      { kind: 'tree', nodes: [{ text: long, children: [{ text: long, children: [{ text: long, children: [] }] }] }] },
      { kind: 'quote', source: long, text: long, original: long },
    ];
    const lines = textPrinter({ width: { text: 60, table: 60 } })(blocks).split('\n');
    expect(widest(lines)).toBeLessThanOrEqual(60);
  });
});
