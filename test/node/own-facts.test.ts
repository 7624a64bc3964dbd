import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  changeableOf,
  counterfactuals,
  explainCounterfactuals,
  explainLoan,
  explainWhyNot,
  nextQuestion,
  whyNot,
} from '../../src/explain/index.js';
import { coverageOf, isComplete } from '../../src/fixture/coverage.js';
import { parseFixture } from '../../src/fixture/fixture.js';
import { createFixtureRunner } from '../../src/fixture/run-fixture.js';
import { decide, InvalidRulebookError, type LoanInput, loadRulebook, safeDecide } from '../../src/index.js';
import { createEngine, decideWithEngine } from '../../src/json-rules-engine/index.js';
import { lint } from '../../src/lint/index.js';
import { readRulebook } from '../../src/node/index.js';

const FOLDER = 'fixtures/rulebooks/hard-hit-industries';
const rulebook = readRulebook(FOLDER);

const LOAN: LoanInput = {
  id: 'HH',
  borrower: { kind: 'enterprise', creditTotal: '5000000.00' },
  annualRate: '0.05',
  schedule: [{ dueDate: '2022-06-30', principal: '100000.00', interest: '1200.00' }],
  application: { principalUntil: '2023-03-31', interestUntil: '2023-03-31' },
};
const STATED = { industry: 'catering', revenueDecline: '0.3', jobsKept: true };

describe('a notice that tests facts of its own', () => {
  it('decides as its fixtures say, every rule at work', () => {
    const runner = createFixtureRunner(rulebook);
    const results = ['loans', 'audit'].map((name) =>
      runner.run(parseFixture(JSON.parse(readFileSync(`${FOLDER}/fixtures/${name}.json`, 'utf8')))),
    );
    const cases = results.flatMap((result) => result.cases);
    expect(results.flatMap(({ unknownProvisions }) => unknownProvisions)).toEqual([]);
    expect(cases.filter(({ kind }) => kind !== 'passed')).toEqual([]);
    const decisions = cases.flatMap(({ decision }) => decision ?? []);
    expect(isComplete(coverageOf(rulebook, decisions))).toBe(true);
  });

  it('has no fault: lint examines what the facts may be', () => {
    expect(lint(rulebook).faults).toEqual([]);
  });

  it('names the facts that are missing by their paths', () => {
    expect(decide(LOAN, { rulebook }).missing).toEqual([
      'extensions.industry',
      'extensions.revenueDecline',
      'extensions.jobsKept',
      'extensions.employees',
    ]);
  });

  it('refuses a loan that states one of them otherwise than declared, and one that it does not declare', () => {
    const result = safeDecide({ ...LOAN, extensions: { industry: 'caterin', jobKept: true } }, { rulebook });
    expect(result.ok).toBe(false);
    expect(result.ok ? '' : result.error.message).toBe(
      'invalid loan: extensions.industry: "caterin", expected one of "catering", "lodging", "tourism", "other"; did you mean "catering"?; ' +
        'extensions.jobKept: unknown key; did you mean "jobsKept"?',
    );
    // Under a rulebook that declares none they stay the host's own.
    expect(decide({ ...LOAN, extensions: { industry: 'caterin' } }).loanId).toBe('HH');
  });

  it('asks for them in its own words, and the answer settles the question', () => {
    const asked: string[] = [];
    const extensions: Record<string, unknown> = {};
    const answers: Readonly<Record<string, unknown>> = { ...STATED, employees: 3 };
    for (let question = nextQuestion(LOAN, { rulebook }); question !== undefined; ) {
      asked.push(question.question.zh);
      const key = question.path.slice('extensions.'.length);
      extensions[key] = answers[key];
      question = nextQuestion({ ...LOAN, extensions: { ...extensions } }, { rulebook });
    }
    expect(asked).toContain('借款人属于哪个行业?');
    expect(decide({ ...LOAN, extensions }, { rulebook }).missing).toEqual([]);
    const industry = nextQuestion({ ...LOAN, extensions: { revenueDecline: '0.3', jobsKept: true } }, { rulebook });
    expect(industry?.choices?.[0]).toEqual({ value: 'catering', zh: '餐饮业', en: 'catering' });
  });

  it('explains them in its own words', () => {
    const loan = { ...LOAN, extensions: { ...STATED, revenueDecline: '0.2', employees: 21 } };
    const zh = explainLoan(loan, { rulebook, lang: 'zh' });
    expect(zh).toContain('所属行业:餐饮业');
    expect(zh).toContain('营业收入同比降幅:20%(低于30%)');
    expect(zh).toContain('从业人员数:21(超过20)');
    const en = explainLoan(loan, { rulebook, lang: 'en' });
    expect(en).toContain('industry: catering');
    expect(en).toContain('number of employees: 21 (more than 20)');
  });

  it('says what of them stands in the way, and who can change it', () => {
    const loan = { ...LOAN, extensions: { ...STATED, jobsKept: false } };
    const why = explainWhyNot(whyNot(loan, 'shall-defer', { rulebook }), { lang: 'zh' });
    expect(why).toContain('须承诺不裁员(现未承诺不裁员)');
    const found = counterfactuals(loan, 'shall-defer', { rulebook });
    expect(found.counterfactuals[0]?.changes).toMatchObject([
      { path: 'extensions.jobsKept', from: false, to: true, by: 'borrower' },
    ]);
    expect(explainCounterfactuals(found, { lang: 'zh' })).toContain('由未承诺不裁员改为承诺不裁员(借款人可办');
    expect(changeableOf('extensions.jobsKept', undefined, { rulebook }).by).toBe('borrower');
    expect(changeableOf('extensions.employees', undefined, { rulebook }).by).toBe('nobody');
  });

  it('is decided alike by json-rules-engine', async () => {
    const engine = createEngine({ rulebook });
    for (const extensions of [undefined, STATED, { ...STATED, industry: 'other' }, { employees: 20, revenueDecline: 0.1 }]) {
      const loan = extensions === undefined ? LOAN : { ...LOAN, extensions };
      expect(await decideWithEngine(engine, loan)).toEqual(decide(loan, { rulebook }));
    }
  });
});

describe('a declaration of facts', () => {
  const { digest: _, ...data } = rulebook;
  const facts = data.facts ?? [];
  const faultsOf = (changed: unknown): string => {
    try {
      loadRulebook(changed);
      return '';
    } catch (error) {
      if (!(error instanceof InvalidRulebookError)) throw error;
      return error.message;
    }
  };
  const withFirst = (changes: object) => ({ ...data, facts: [{ ...facts[0], ...changes }, ...facts.slice(1)] });

  it.each<[string, unknown, RegExp]>([
    ['of a name outside extensions', withFirst({ fact: 'borrower.industry' }), /\/facts\/0\/fact/],
    ['twice', { ...data, facts: [...facts, facts[0]] }, /\/facts\/4\/fact: "extensions.industry" stands there already/],
    ['of a choice with one value', withFirst({ values: { only: { zh: '唯一', en: 'only' } } }), /\/facts\/0\/values/],
    ['without a question', withFirst({ question: undefined }), /\/facts\/0\/question: missing/],
    ['that nobody named can change', withFirst({ changedBy: 'somebody' }), /\/facts\/0\/changedBy/],
    ['of the numbers of instalments', withFirst({ fact: 'extensions.instalmentNumbers' }), /\/facts\/0\/fact/],
    ['that rules need and there is none of', { ...data, facts: facts.slice(1) }, /unknown fact "extensions.industry"/],
  ])('%s is refused', (_case, changed, message) => {
    expect(faultsOf(changed)).toMatch(message);
  });
});
