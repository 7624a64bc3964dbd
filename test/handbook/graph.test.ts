import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRulebook, decideFirst } from '../../src/evaluate/compile-rulebook.js';
import { exactValue, type FactValue, plainValue } from '../../src/facts/fact.js';
import type { InstalmentFacts } from '../../src/facts/loan/instalment-facts.js';
import { writeComponent } from '../../src/facts/loan/parse-loan.js';
import {
  type Cell,
  cellText,
  columnText,
  decisionTableOf,
  dotOf,
  flowOf,
  mermaidOf,
  type RowCells,
  requirementsOf,
  ruleSetsMarkdown,
  type TableColumn,
} from '../../src/handbook/index.js';
import { conclusionText } from '../../src/handbook/tables/conclusion-text.js';
import { type ConditionTable, conditionsIn, conditionTablesOf } from '../../src/handbook/tables/condition-table.js';
import { Loan } from '../../src/index.js';
import { LANGUAGES } from '../../src/law/wording.js';
import { comparatorOf } from '../../src/rulebook/operator.js';
import { enterpriseSize2011 } from '../../src/rulebook/shipped/enterprise-size-2011.js';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';
import { READING_PREFIX } from '../../src/rulebook/vocabulary.js';
import { valueTerm } from '../../src/words/value-terms.js';
import { loans, readingsOf } from '../arbitraries/loan.js';
import { runs } from '../depth.js';

const book = ningxia2020();
const conditions = conditionTablesOf(book);
const tableOf = (id: string) => {
  const ruleSet = book.ruleSets.find((it) => it.id === id);
  if (ruleSet === undefined) throw new RangeError(`no rule set ${id}`);
  return decisionTableOf(book, ruleSet);
};

describe('the decision requirements graph', () => {
  it('leads from the facts through what is decided of them', () => {
    const { nodes, edges } = requirementsOf(book, { ruleSets: ['deferral-track'] });
    expect(edges).toContainEqual({ from: 'inclusive-loan', to: 'deferral-track' });
    expect(edges).toContainEqual({ from: 'borrower.creditTotal', to: 'inclusive-loan' });
    expect(nodes.map(({ id }) => id)).not.toContain('penalty-waiver');
  });

  it('has parameters and readings where they are asked for', () => {
    const kinds = (knowledge: boolean) => new Set(requirementsOf(book, { knowledge }).nodes.map(({ kind }) => kind));
    expect(kinds(false)).toEqual(new Set(['decision', 'input', 'derived']));
    expect(kinds(true)).toEqual(new Set(['decision', 'input', 'derived', 'parameter', 'reading']));
  });

  it('has every rule set, and no edge to a missing node', () => {
    const { nodes, edges } = requirementsOf(book);
    const ids = new Set(nodes.map(({ id }) => id));
    for (const { id } of book.ruleSets) expect(ids).toContain(id);
    for (const { from, to } of edges) expect([...ids]).toEqual(expect.arrayContaining([from, to]));
  });
});

describe('drawings', () => {
  const NODE = /^ {2}(\w+)(?:\["[^"]*"\]|\(\["[^"]*"\]\)|\{\{"[^"]*"\}\}|\[\/"[^"]*"\/\]|>"[^"]*"\])$/;
  const EDGE = /^ {2}(\w+) -->(?:\|[^|"]+\|)? (\w+)$/;

  /** Mermaid as these drawings use it: a head, nodes with quoted labels, edges between nodes that are declared. */
  function expectMermaid(text: string): void {
    const [head, ...lines] = text.trimEnd().split('\n');
    expect(head).toMatch(/^flowchart (LR|TD)$/);
    const declared = new Set(lines.flatMap((line) => NODE.exec(line)?.[1] ?? []));
    for (const line of lines) {
      const [, from, to] = EDGE.exec(line) ?? [];
      if (from === undefined || to === undefined) expect(line).toMatch(NODE);
      else expect([...declared]).toEqual(expect.arrayContaining([from, to]));
    }
    expect(text).not.toMatch(/<(?!br\/>)/);
  }

  it('are Mermaid, whatever stands in a label', () => {
    for (const lang of LANGUAGES) {
      expectMermaid(mermaidOf(requirementsOf(book, { knowledge: true }), lang));
      for (const ruleSet of book.ruleSets) expectMermaid(flowOf(decisionTableOf(book, ruleSet), book, lang));
    }
    const title = { zh: '“引号”"[x]" <b> #1; `y`\n', en: '"]-->n9["' };
    expectMermaid(mermaidOf({ nodes: [{ id: 'x', kind: 'input', title }], edges: [] }, 'zh'));
    expectMermaid(mermaidOf({ nodes: [{ id: 'x', kind: 'input', title }], edges: [] }, 'en'));
  });

  it('are DOT', () => {
    const text = dotOf(requirementsOf(book), 'en');
    for (const line of text.trimEnd().split('\n').slice(2, -1))
      expect(line).toMatch(/^ {2}n\d+ (?:\[label="(?:[^"\\]|\\.)*", shape=\w+\];|-> n\d+;)$/);
  });
});

describe('a decision table', () => {
  it('has its rules in the order of priority and one row for a rule whose alternatives have a name', () => {
    const { columns, rows } = tableOf('maturity-window');
    expect(columns.map(({ fact }) => fact)).toContain('condition:due-in-window');
    expect(rows.map(({ rule }) => rule)).toEqual([
      ...['principal', 'interest'].flatMap((kind) => [
        `maturity-window/${kind}`,
        `maturity-window/${kind}-before-deferral`,
        `maturity-window/${kind}-by-maturity`,
      ]),
      'maturity-window/otherwise',
    ]);
    expect(rows[0]?.cells['condition:due-in-window']).toEqual({ kind: 'values', values: [true] });
  });

  it('takes a named condition apart in a table of its own', () => {
    const window = conditions.find(({ condition }) => condition === 'due-in-window');
    expect(window).toMatchObject({ title: { zh: '在规定期间内到期', en: 'due in the window' } });
    expect(window?.rows).toEqual([
      {
        'component.dueDate': {
          kind: 'bounds',
          bounds: [
            { operator: 'onOrAfter', value: '2020-06-01' },
            { operator: 'onOrBefore', value: '2020-12-31' },
          ],
        },
      },
    ]);
    const used = conditionsIn(tableOf('inclusive-loan'), conditions).map(({ condition }) => condition);
    expect(used).toEqual(['small-or-micro', 'within-ceiling-as-required', 'within-credit-ceiling']);
  });

  it('has a row for every rule of every rule set', () => {
    for (const rulebook of [book, enterpriseSize2011()]) {
      for (const ruleSet of rulebook.ruleSets) {
        const named = new Set(decisionTableOf(rulebook, ruleSet).rows.map(({ rule }) => rule));
        for (const { name } of ruleSet.rules) expect(named).toContain(name);
      }
    }
  });

  it.each(LANGUAGES)('says in %s every value that it tests and concludes in words', (lang) => {
    for (const rulebook of [book, enterpriseSize2011()]) {
      for (const ruleSet of rulebook.ruleSets) {
        const table = decisionTableOf(rulebook, ruleSet);
        for (const { conclusion } of table.rows) {
          const term = valueTerm(table.decides, conclusion, rulebook);
          expect(term?.[lang], `${table.decides} ${conclusion}`).toBeDefined();
        }
        for (const column of table.columns) {
          expect(columnText(column, rulebook, lang)).not.toMatch(/^reading:/);
          for (const { cells } of table.rows) {
            const cell = cells[column.fact];
            if (cell?.kind !== 'values' || cell.values.some((value) => typeof value === 'boolean')) continue;
            const text = cellText(cell, column, rulebook, lang);
            // Of all readings but one, the one that it is not.
            if (/^(不是|not )“/.test(text)) continue;
            for (const value of cell.values) {
              const term = valueTerm(column.fact, String(value), rulebook)?.[lang] ?? '';
              expect(text, `${column.fact} ${value}`).toContain(term);
              expect(term, `${column.fact} ${value}`).toMatch(/\p{L}/u);
              if (lang === 'zh') expect(term).toMatch(/\p{Script=Han}/u);
            }
          }
        }
      }
    }
  });

  it('says of several readings that it is not the one that is left', () => {
    const { columns, rows } = conditions.find(({ condition }) => condition === 'negotiable-owner-hardship') as ConditionTable;
    const column = columns.find(({ fact }) => fact === 'reading:negotiation.hardship') as TableColumn;
    expect(columnText(column, book, 'zh')).toBe('哪些借款人须“有特殊困难”,才可自主协商?(negotiation.hardship)');
    expect(cellText(rows[0]?.[column.fact], column, book, 'zh')).toBe(
      '不是“所有借款人均须有特殊困难,中小微企业、个体工商户和小微企业主亦然”',
    );
  });

  it('shows what a conclusion gives, so that a refund of all and one of a part are told apart', () => {
    const texts = (id: string, lang: 'zh' | 'en') => {
      const table = tableOf(id);
      return table.rows.map((row) => conclusionText(row, table.decides, book, lang));
    };
    const refunds = texts('audit-penalty-interest', 'zh').map((text) => text.split('应退还:')[1]);
    expect(refunds).toEqual(expect.arrayContaining(['已收罚息', '按延期期间内的天数折算的已收罚息', undefined]));
    expect(texts('deferral-outcome', 'zh').join('\n')).toContain('延至上限(defer-to-cap):');
    expect(texts('deferral-outcome', 'zh').join('\n')).toContain(';延期至:2021年3月31日');
    expect(texts('inclusive-loan', 'en')[0]).toMatch(/^yes: a small .*; kind: small or micro enterprise loan$/);
    for (const ruleSet of book.ruleSets) {
      const table = decisionTableOf(book, ruleSet);
      const given = new Map(table.rows.map((row) => [row.rule, [row.conclusion, JSON.stringify(row.results)]]));
      for (const [rule, [conclusion, results]] of given) {
        for (const [other, [same, otherwise]] of given) {
          if (conclusion !== same || results === otherwise) continue;
          const said = (name: string) => {
            const row = table.rows.find((it) => it.rule === name);
            return row === undefined ? '' : conclusionText(row, table.decides, book, 'zh');
          };
          expect(said(rule)).not.toBe(said(other));
        }
      }
    }
  });

  it('has a legend that names every shape of its drawing', () => {
    for (const knowledge of [false, true]) {
      const drawing = mermaidOf(requirementsOf(book, { knowledge }), 'zh');
      const text = ruleSetsMarkdown(book, [], drawing, 'zh', knowledge);
      for (const [shape, name] of [
        ['["', '方框'],
        ['(["', '圆角框'],
        ['{{"', '六角框'],
        ['[/"', '平行四边形'],
        ['>"', '旗形框'],
      ] as const)
        expect(text.includes(name), name).toBe(drawing.includes(shape));
    }
  });

  const tables = book.ruleSets
    .filter(({ grain, hitPolicy }) => (grain === 'loan' || grain === 'component') && hitPolicy === 'first')
    .map((ruleSet) => decisionTableOf(book, ruleSet));

  it('decides a fully known loan as its rule set does', () => {
    fc.assert(
      fc.property(loans({ complete: true }), readingsOf(book.interpretations), (input, readings) => {
        const loan = Loan.parse(input);
        const compiled = compileRulebook(book, { readings });
        const { scope } = compiled;
        const facts: FactValue[] = loan.factValues(scope.size);
        writeComponent(facts, loan, loan.instalments[0] as InstalmentFacts, 'principal');
        const factOf = (fact: string): FactValue =>
          fact.startsWith(READING_PREFIX) ? readings[fact.slice(READING_PREFIX.length)] : facts[scope.slotOf(fact)];
        const meets = (cell: Cell, { fact, type }: TableColumn): boolean | undefined => {
          const named = conditions.find(({ condition }) => fact === `condition:${condition}`);
          if (named !== undefined && cell.kind === 'values') {
            const holds = named.rows.some((row) => named.columns.every((own) => isMet(row, own)));
            return cell.values.includes(holds);
          }
          const value = factOf(fact);
          if (cell.kind === 'given') return (value !== undefined) === cell.given;
          if (value === undefined) return undefined;
          if (cell.kind === 'values') return cell.values.includes(plainValue(type, value));
          return cell.bounds.every(({ operator, value: bound, fact: other }) => {
            const against = other === undefined ? exactValue(type, bound ?? '') : factOf(other);
            return against !== undefined && comparatorOf(operator)(value, against);
          });
        };
        const isMet = (cells: RowCells, column: TableColumn): boolean => {
          const cell = cells[column.fact];
          return cell === undefined || meets(cell, column) === true;
        };
        for (const each of compiled.ruleSets) {
          const table = tables.find(({ ruleSet }) => ruleSet === each.ruleSet.id);
          const fired = each.ruleSet.hitPolicy === 'first' && each.ruleSet.grain !== 'guarantee' ? decideFirst(each, facts) : -1;
          // The schedule of these loans says nothing of an earlier deferral.
          if (table === undefined || fired < 0) continue;
          const row = table.rows.find(({ cells }) => table.columns.every((column) => isMet(cells, column)));
          expect(row?.rule).toBe(each.ruleSet.rules[fired]?.name ?? `${each.ruleSet.id}/otherwise`);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
