import { describe, expect, it } from 'vitest';
import { conditionTablesOf } from '../../../src/handbook/tables/condition-table.js';
import { decisionTableOf } from '../../../src/handbook/tables/rule-set-table.js';
import { fitsPage, type Matrix, tableForm, transposed } from '../../../src/handbook/tables/table-form.js';
import { type LabelledRow, tablePartsOf } from '../../../src/handbook/tables/table-part.js';
import { ningxia2020 } from '../../../src/rulebook/shipped/ningxia-2020.js';
import { RULEBOOKS } from '../rulebooks.js';

/** A table of rules, with heads, conditions and conclusions of given widths. */
const rules = (count: number, conditions: number, { head = 4, cell = 3 } = {}): Matrix => [
  ['rule', ...Array<string>(conditions).fill('h'.repeat(head)), 'then'],
  ...Array.from({ length: count }, (_, at) => [String(at + 1), ...Array<string>(conditions).fill('c'.repeat(cell)), 'yes']),
];

describe('the form of a table', () => {
  it.each([
    ['rows', 'few conditions', rules(40, 5), 5],
    ['columns', 'many conditions and few rules', rules(6, 20), 20],
    ['columns', 'few rules with long heads', rules(3, 5, { head: 100 }), 5],
    ['keyed', 'many rules with long heads', rules(40, 5, { head: 100 }), 5],
    ['list', 'many rules with many conditions', rules(7, 6), 6],
    ['list', 'long conditions', rules(3, 3, { cell: 100 }), 3],
    ['list', 'a rule alone', rules(1, 3), 3],
    ['list', 'rules without conditions', rules(3, 0), 0],
  ] as const)('is %s for %s', (form, _, matrix, conditions) => {
    expect(tableForm([matrix], conditions)).toBe(form);
  });

  it('fits every language, so that the pages of all correspond', () => {
    expect(tableForm([rules(3, 5), rules(3, 5, { head: 100 })], 5)).toBe('columns');
    expect(tableForm([rules(3, 5, { cell: 100 }), rules(3, 5)], 5)).toBe('list');
  });

  it('fits a page with 7 columns and rows of 160 letters, of which a Chinese character takes two', () => {
    const row = (count: number) => [Array<string>(count).fill('a')];
    expect([fitsPage(row(7)), fitsPage(row(8))]).toEqual([true, false]);
    const frame = '| '.length + ' |'.length;
    expect([fitsPage([['a'.repeat(160 - frame)]]), fitsPage([['a'.repeat(161 - frame)]])]).toEqual([true, false]);
    expect([fitsPage([['小'.repeat((160 - frame) / 2)]]), fitsPage([['小'.repeat((162 - frame) / 2)]])]).toEqual([true, false]);
    expect(
      transposed([
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ]),
    ).toEqual([
      ['a', 'c', 'e'],
      ['b', 'd', 'f'],
    ]);
  });
});

describe('the parts of a table', () => {
  const labelled = (rows: readonly Pick<LabelledRow, 'cells'>[]): LabelledRow[] =>
    rows.map(({ cells }, at) => ({ label: { zh: String(at), en: String(at) }, cells, conclusion: { zh: '是', en: 'yes' } }));

  it('have every rule with all its conditions, in the order of the table', () => {
    for (const [folder, rulebook] of RULEBOOKS) {
      const tables = [
        ...rulebook.ruleSets.map((ruleSet) => decisionTableOf(rulebook, ruleSet)),
        ...conditionTablesOf(rulebook).map(({ columns, rows }) => ({ columns, rows: rows.map((cells) => ({ cells })) })),
      ];
      for (const { columns, rows } of tables) {
        const parts = tablePartsOf(columns, labelled(rows), rulebook);
        const shown = parts.flatMap((part) => part.rows.map(({ label, cells }) => [label.en, { ...part.common, ...cells }]));
        expect(shown, folder).toEqual(rows.map(({ cells }, at) => [String(at), cells]));
        for (const part of parts) {
          const facts = new Set(part.rows.flatMap(({ cells }) => Object.keys(cells)));
          expect(new Set(part.columns.map(({ fact }) => fact))).toEqual(facts);
          for (const fact of Object.keys(part.common)) expect(facts).not.toContain(fact);
        }
      }
    }
  });

  it('say once what most rules have in common with their neighbours, where the whole does not fit', () => {
    const rulebook = ningxia2020();
    const partsOf = (ruleSet: string) => {
      const { columns, rows } = decisionTableOf(rulebook, { id: ruleSet });
      return tablePartsOf(columns, labelled(rows), rulebook).map(({ common, rows: own, form }) => [
        Object.keys(common),
        own.length,
        form,
      ]);
    };
    expect(partsOf('maturity-window')).toEqual([
      [['component.kind'], 3, 'columns'],
      [['component.kind'], 3, 'columns'],
      [[], 1, 'list'],
    ]);
    expect(partsOf('deferral-outcome').map(([common]) => common)).toEqual([
      [],
      ['component.kind', 'component.track'],
      ['component.kind', 'component.track'],
      [],
    ]);
    expect(partsOf('audit-penalty-interest').map(([, count, form]) => [count, form])).toEqual([
      [5, 'rows'],
      [5, 'rows'],
      [2, 'rows'],
      [1, 'list'],
    ]);
    // Cut further, it would be lists of single rules.
    expect(partsOf('audit-deferral').map(([, count, form]) => [count, form])).toEqual([
      [6, 'list'],
      [6, 'list'],
      [1, 'list'],
    ]);
    expect(partsOf('inclusive-loan')).toEqual([[[], 4, 'columns']]);
  });
});
