import { describe, expect, it } from 'vitest';
import { conditionTablesOf } from '../../../src/handbook/tables/condition-table.js';
import type { LabelledRow } from '../../../src/handbook/tables/labelled-row.js';
import { decisionTableOf } from '../../../src/handbook/tables/rule-set-table.js';
import { fitsPage, type Matrix, tableForm, transposed } from '../../../src/handbook/tables/table-form.js';
import { tablePartsOf } from '../../../src/handbook/tables/table-part.js';
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
        const shown = parts.flatMap(({ common, rows: own, alike }) =>
          // A row that stands for the rules of several values has the number of each.
          (alike?.runs ?? [undefined]).flatMap((run, of) =>
            own.map(({ label, cells }) => [
              label.en.split(', ')[of],
              { ...common, ...cells, ...(run === undefined || alike === undefined ? {} : { [alike.fact]: run.cell }) },
            ]),
          ),
        );
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
    // The same for principal and interest, and said once.
    expect(partsOf('maturity-window')).toEqual([
      [[], 3, 'columns'],
      [[], 1, 'list'],
    ]);
    expect(partsOf('audit-penalty-interest').map(([, count, form]) => [count, form])).toEqual([
      [5, 'rows'],
      [5, 'rows'],
      [2, 'rows'],
      [1, 'list'],
    ]);
    expect(partsOf('inclusive-loan')).toEqual([[[], 4, 'columns']]);
  });

  it('say once what is the same for principal and interest, under the numbers of both', () => {
    const rulebook = ningxia2020();
    const alikeOf = (ruleSet: string) => {
      const { columns, rows } = decisionTableOf(rulebook, { id: ruleSet });
      return tablePartsOf(columns, labelled(rows), rulebook).map(({ common, rows: own, alike }) => ({
        common: Object.keys(common),
        labels: own.map(({ label }) => label.zh),
        ranges: alike?.runs.map(({ first, last }) => `${first.en}–${last.en}`),
      }));
    };
    expect(alikeOf('deferral-outcome')).toEqual([
      { common: [], labels: ['0'], ranges: undefined },
      {
        common: ['component.track'],
        labels: ['1、9', '2、10', '3、11', '4、12', '5、13', '6、14', '7、15', '8、16'],
        ranges: ['1–8', '9–16'],
      },
      { common: [], labels: ['17', '18'], ranges: undefined },
    ]);
    expect(alikeOf('audit-deferral').map(({ labels, ranges }) => [labels.length, ranges])).toEqual([
      [6, ['0–5', '6–11']],
      [1, undefined],
    ]);
  });

  it('are not said once where they come to something else', () => {
    const rulebook = ningxia2020();
    const { columns, rows } = decisionTableOf(rulebook, { id: 'audit-deferral' });
    const other = labelled(rows).map((row, at) => (at === 7 ? { ...row, conclusion: { zh: '否', en: 'no' } } : row));
    expect(tablePartsOf(columns, other, rulebook).map(({ alike }) => alike)).toEqual([undefined, undefined, undefined]);
  });
});
