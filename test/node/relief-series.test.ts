import { describe, expect, it } from 'vitest';
import { explain, explainLoan, fileNote, letter, whyNot } from '../../src/explain/index.js';
import { bookOf } from '../../src/handbook/index.js';
import { decide, type LoanInput, lawOfDay } from '../../src/index.js';
import { readLineage, readRulebook } from '../../src/node/index.js';
import { toSql } from '../../src/sql/index.js';

const SERIES = 'fixtures/rulebooks/relief-series';
const PHASES = ['1-june-2020', '2-january-2021', '3-april-2021'];
const amended = readRulebook(`${SERIES}/3-april-2021`);

const LOAN: LoanInput = {
  id: 'S-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '15000000.00' },
  annualRate: '0.06',
  schedule: [{ dueDate: '2021-11-01', principal: '100000.00', interest: '1500.00' }],
  application: null,
};
const [BEFORE, AFTER] = ['2021-09-30', '2021-10-01'];

describe.each(PHASES)('a lineage is folders of JSON, not new code: %s', (phase) => {
  const rulebook = readRulebook(`${SERIES}/${phase}`);

  it('says that it is no official text', () => {
    for (const { title } of rulebook.sources) {
      expect(title.en).toContain('no official text');
      expect(title.zh).toContain('非官方文本');
    }
    expect(rulebook.title.en).toContain('invented');
  });
});

describe('what is made of the law of a day', () => {
  const decision = decide(LOAN, { rulebook: amended, lawAsOf: AFTER });

  it('explains a decision by that law, in both languages', () => {
    const en = explainLoan(LOAN, { rulebook: amended, lawAsOf: AFTER, lang: 'en' });
    expect(en).toBe(explain(decision, { rulebook: amended, loan: LOAN, lang: 'en' }));
    expect(en).toContain('credit of ¥20 million or less');
    expect(en).toContain('From 1 October 2021 the limit is raised to 20 million yuan');
    expect(en).toContain('Law in force on 1 October 2021');
    const zh = explainLoan(LOAN, { rulebook: amended, lawAsOf: AFTER, lang: 'zh' });
    expect(zh).toContain('单户授信2000万元以下的小微企业贷款');
    expect(zh).toContain('自2021年10月1日起,限额提高至2000万元');
    expect(zh).toContain('适用2021年10月1日有效的规定');
    const before = explainLoan(LOAN, { rulebook: amended, lawAsOf: BEFORE, lang: 'zh' });
    expect(before).toContain('适用2021年9月30日有效的规定');
    expect(before).not.toContain('2000万元');
  });

  it('moves the window and the cap in the middle of the year, and says so', () => {
    const due = { ...LOAN, borrower: { ...LOAN.borrower, creditTotal: '8000000.00' } };
    const march = { ...due, schedule: [{ dueDate: '2022-03-31', principal: '100000.00', interest: '1500.00' }] };
    const told = (lawAsOf: string, lang: 'zh' | 'en') => explainLoan(march, { rulebook: amended, lawAsOf, lang });
    expect(told(BEFORE, 'en')).toContain('due date: 31 March 2022 (after 31 December 2021)');
    expect(told(BEFORE, 'zh')).toContain('到期日:2022年3月31日(晚于2021年12月31日)');
    expect(told(AFTER, 'en')).toContain('31 March 2022 (on or after 1 April 2021, on or before 31 March 2022)');
    expect(told(AFTER, 'en')).toContain('2022-06-30');
    expect(told(AFTER, 'zh')).toContain('不晚于2022年3月31日');
    expect(told(AFTER, 'zh')).toContain('于2022年3月31日以前到期的本息均可协商延期');
    const sqlOf = (lawAsOf: string) => toSql(amended, { dialect: 'duckdb', lawAsOf }).sql;
    expect(sqlOf(BEFORE)).toContain("DATE '2021-12-31'");
    expect(sqlOf(AFTER)).not.toContain("DATE '2021-12-31'");
  });

  it('writes letters and file notes by that law', () => {
    const options = { rulebook: amended, loan: LOAN, lang: 'en' } as const;
    expect(letter(decision, options)).toContain('may be deferred if you and we agree');
    expect(fileNote(decision, options)).toContain('Law in force on 1 October 2021');
  });

  it('says what another decision would need by that law', () => {
    const needed = (lawAsOf: string) => whyNot(LOAN, { track: 'may-negotiate' }, { rulebook: amended, lawAsOf });
    expect(JSON.stringify(needed(BEFORE))).toContain('10000000.00');
    expect(JSON.stringify(needed(AFTER).decision.track)).toBe('"may-negotiate"');
  });

  it('is a book and a statement of that law', () => {
    const book = bookOf(lawOfDay(amended, { lawAsOf: AFTER }), [], 'zh');
    expect(book['README.md']).toContain('适用2021年10月1日有效的规定');
    expect(book['parameters.md']).toContain('2000万元');
    expect(book['rule-sets.md']).not.toContain('series-waiver-principal');
    const { sql } = toSql(amended, { dialect: 'duckdb', lawAsOf: AFTER });
    expect(sql).toContain('-- Law in force on 2021-10-01');
    expect(sql).toContain("DATE '2022-06-30'");
  });

  it('has what an amendment has not yet changed as it was', () => {
    const first = readLineage(SERIES).on('2020-12-31');
    const due = { ...LOAN, schedule: [{ dueDate: '2020-12-31', principal: '1.00', interest: '1.00' }] };
    expect(decide({ ...due, borrower: { ...LOAN.borrower, creditTotal: '10000000.00' } }, { rulebook: first })).toMatchObject({
      track: 'shall-defer',
      lawAsOf: '2020-12-31',
      instalments: [{ principal: { latestDate: '2021-03-31' } }],
    });
  });
});
