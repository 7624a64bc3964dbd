import { describe, expect, it } from 'vitest';
import { run, tool, write } from './consumer.js';

// What a bank writes first, without a cast and without `!`. It prints what it came to.
const BANK = `
import {
  createDecider, type Decision, decide, defineLoan, extendRulebook, InvalidLoanError, InvalidOptionError, InvalidRulebookError,
  LiubaoError, ningxia2020, safeDecide,
} from 'liubao-rules';
import { labels } from 'liubao-rules/explain';
import { defineMapping, fromRow, fromRows, InvalidMappingError } from 'liubao-rules/mapping';
import { recorded } from 'liubao-rules/record';

function show(what: string, value: unknown): void {
  console.log(what + ' ' + JSON.stringify(value));
}

// Decide, and narrow.
const loan = defineLoan({
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
});
function grantedDays({ instalments }: Decision): string[] {
  return instalments.flatMap(({ principal }) =>
    principal.outcome === 'defer-to-cap' || principal.outcome === 'defer-as-requested' ? [principal.grantedUntil] : [],
  );
}
const asked = decide({ ...loan, application: { principalUntil: '2021-06-30', interestUntil: null } });
show('days', grantedDays(asked));
show('waived', asked.instalments.map(({ principal: { penaltyInterest } }) =>
  penaltyInterest.waived === 'yes' ? [penaltyInterest.from, penaltyInterest.until] : []));
const { decision, error } = safeDecide({ id: 'L-2' });
if (error !== undefined) show('problems', error.problems.map(({ path }) => path));
else show('track', decision.track);

// Override a reading.
// @ts-expect-error: a misspelt reading
function misspelt() { return createDecider({ readings: { 'ceiling.scop': 'enterprises' } }); }
const own = createDecider({ readings: { 'ceiling.scope': 'enterprises' } });
show('reading', own.decide(loan).readings['ceiling.scope']);
show('rule', own.decide({ ...loan, application: null }).findings.some(({ rule }) => rule === 'deferral-outcome/principal-apply-first'));

// Add a rule of the house, which tests a fact of the house.
const rulebook = extendRulebook(ningxia2020(), {
  facts: {
    'extensions.rating': {
      type: 'choice',
      title: { zh: '内部评级', en: 'internal rating' },
      question: { zh: '借款人的内部评级是什么?', en: 'What is the internal rating?' },
      values: { a: { zh: 'A级', en: 'A' }, b: { zh: 'B级', en: 'B' } },
      changedBy: 'bank',
    },
  },
  sources: [{
    id: 'house', title: { zh: '本行信贷制度', en: 'credit policy of the bank' }, shortTitle: { zh: '本行制度', en: 'the policy' },
    issuer: { zh: '本行', en: 'the bank' }, dated: '2020-07-01', inForceFrom: '2020-07-01',
  }],
  provisions: [{
    id: 'house/1', source: 'house', text: '内部评级为A级的,由客户经理签批。', gloss: 'The account manager signs for a borrower rated A.',
    force: 'obligation', addressee: ['bank'],
  }],
  ruleSets: [{
    id: 'house-signature', title: { zh: '签批人', en: 'who signs' }, decides: 'house.signature', grain: 'loan',
    rules: [{
      name: 'account-manager', when: { fact: 'extensions.rating', operator: 'is', value: 'a' }, then: 'account-manager',
      force: 'obligation', provisions: ['house/1'], zh: '由客户经理签批', en: 'the account manager signs',
    }],
    otherwise: { then: 'branch-head', force: 'definition', provisions: ['house/1'], zh: '由行长签批', en: 'the branch head signs' },
  }],
});
const signed = decide({ ...loan, extensions: { rating: 'a' } }, { rulebook, readings: { 'ceiling.scope': 'enterprises' } });
show('house', signed.house?.map(({ fact, value }) => [fact, value]));
show('days', grantedDays(signed));
show('cited', signed.citations.some(({ provision }) => provision === 'house/1'));

// Map own rows.
const mapping = defineMapping({
  loans: {
    table: 'loans',
    id: '借据号',
    facts: {
      'borrower.kind': { column: '客户类型', values: { 企业: 'enterprise', 个体工商户: 'individual-business' } },
      'borrower.creditTotal': { column: '授信', unit: 'wan-yuan' },
      annualRate: { column: '利率', unit: 'percent' },
    },
  },
  schedule: {
    table: 'plan', loanId: '借据号', instalment: '期次',
    facts: { dueDate: { column: '到期日', format: 'yyyyMMdd' }, principal: '本金' },
  },
});
const timeZone = 'Asia/Shanghai';
interface LoanRow { 借据号: string; 客户类型: string; 授信: number | string; 利率: string }
const row: LoanRow = { 借据号: 'NX-1', 客户类型: '企业', 授信: 300, 利率: '4.35' };
const one = fromRow(mapping, row, [{ 借据号: 'NX-1', 期次: 1, 到期日: new Date('2020-08-14T16:00:00Z'), 本金: '50,000.00' }], { timeZone });
show('row', [one.borrower?.creditTotal, one.annualRate, one.schedule[0]?.dueDate]);
const { loans, rejects } = fromRows(mapping, {
  loans: [row, { ...row, 借据号: 'NX-2', 授信: '三百' }],
  schedule: [
    { 借据号: 'NX-1', 期次: 1, 到期日: '20200815', 本金: 50_000 },
    { 借据号: 'NX-2', 期次: 1, 到期日: '20200815', 本金: 50_000 },
  ],
});
show('rows', loans.map((read) => [decide(read).loanId, read.schedule[0]?.dueDate]));
show('rejects', rejects.map(({ row, error }) => [row, error.problems[0]?.path]));

// Export the labels.
const { values, fields } = labels({ rulebook });
show('labels', [values.outcome[asked.instalments[0]?.principal.outcome ?? 'undetermined'].zh, fields['extensions.rating']?.name.en]);

// Record.
const { record } = recorded(decide(loan), loan);
show('record', [record.decisionId.length, record.inputDigest.length]);

// Handle each error, by its class and by its code.
function handled(call: () => unknown): string {
  try {
    call();
    return 'none';
  } catch (thrown) {
    if (thrown instanceof InvalidLoanError) return 'loan: ' + thrown.problems.map(({ path }) => path).join();
    if (thrown instanceof InvalidMappingError) return 'mapping: ' + thrown.problems.map(({ path }) => path).join();
    if (thrown instanceof InvalidRulebookError) return 'rulebook: ' + thrown.faults.map(({ pointer }) => pointer).join();
    if (thrown instanceof InvalidOptionError) return 'option: ' + thrown.option;
    if (thrown instanceof LiubaoError) return thrown.messageIn('zh');
    throw thrown;
  }
}
function coded(call: () => unknown): string {
  try {
    call();
    return 'none';
  } catch (thrown) {
    if (!(thrown instanceof LiubaoError)) throw thrown;
    switch (thrown.code) {
      case 'invalid-loan': return 'ask for the loan again';
      case 'invalid-option': return 'mend the call';
      case 'invalid-mapping': return 'mend the mapping';
      case 'invalid-rulebook': return 'mend the rules';
      // @ts-expect-error: no such code
      case 'invalid-lone': return 'never';
      default: return thrown.code;
    }
  }
}
const stored: Record<string, string> = { 'ceiling.scop': 'enterprises' };
for (const how of [handled, coded]) {
  show('errors', [
    how(() => decide({ ...loan, schedule: [{ dueDate: '2020-06-31' }] })),
    how(() => decide(loan, { readings: stored })),
    how(() => fromRow({ ...mapping, loans: { ...mapping.loans, id: '' } }, row)),
    how(() => extendRulebook(ningxia2020(), { id: '' })),
    how(() => decide(loan)),
  ]);
}
export { misspelt };
`;

const PRINTED = `days ["2021-03-31"]
waived [["2020-08-15","2021-03-31"]]
problems ["schedule"]
reading "enterprises"
rule true
house [["house.signature","account-manager"]]
days []
cited true
row ["3000000","0.0435","2020-08-15"]
rows [["NX-1","2020-08-15"]]
rejects [[1,"授信"]]
labels ["延至上限","internal rating"]
record [64,64]
errors ["loan: schedule[0].dueDate","option: readings","mapping: loans.id","rulebook: /id","none"]
errors ["ask for the loan again","mend the call","mend the mapping","mend the rules","none"]
`;

describe('a bank’s own code, as strict as TypeScript can be', () => {
  it('compiles without a cast, and runs', () => {
    expect(BANK).not.toMatch(/\bas (?!\w+ from)|\w!|[\])]!|\bany\b/);
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--skipLibCheck', 'false'];
    const more = ['--noPropertyAccessFromIndexSignature', '--noImplicitReturns', '--noUnusedLocals', '--verbatimModuleSyntax'];
    const target = ['--target', 'es2022', '--lib', 'es2022,dom', '--module', 'nodenext', '--moduleResolution', 'nodenext'];
    const file = write('bank/bank.mts', BANK);
    expect(run(process.execPath, [tool('typescript/bin/tsc'), ...target, ...strict, ...more, file])).toBe('');
    expect(run(process.execPath, [file.replace(/mts$/, 'mjs')])).toBe(PRINTED);
  });
});
