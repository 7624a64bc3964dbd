import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { parseAnswer } from '../../../src/explain/ask/parse-answer.js';
import { fieldType, mayBeNone } from '../../../src/explain/change/field-type.js';
import { answer, nextQuestion, nextQuestions, type Question } from '../../../src/explain/index.js';
import { LOAN_FACTS } from '../../../src/facts/loan/loan-facts.js';
import { withValue } from '../../../src/facts/loan/loan-values.js';
import { civilDate, dayNumber } from '../../../src/facts/values/civil-date.js';
import { decide, InvalidLoanError, Loan, type LoanInput, ningxia2020, safeDecide } from '../../../src/index.js';
import { factWords } from '../../../src/words/fact-words.js';
import { loans } from '../../arbitraries/loan.js';
import { itAtTimes, runs } from '../../depth.js';
import { loanReadings } from '../loan-readings.js';
import { settledByAnswers } from './settled-by-answers.js';

// The tests run hundreds of loans, possibly on a busy machine.
const PATIENCE = 60_000;

const DAYS = [
  '2018-01-01',
  '2020-05-31',
  '2020-06-01',
  '2020-12-31',
  '2021-01-01',
  '2021-03-30',
  '2021-03-31',
  '2021-04-01',
  '2023-01-01',
];

const { withInstalments } = Loan.prototype;

const BARE: LoanInput = { id: 'L-1', schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }] };

describe('nextQuestion', () => {
  it('asks first for the fact that settles the most', () => {
    const question = nextQuestion(BARE);
    expect(question).toMatchObject({ path: 'borrower.kind', type: { kind: 'choice' }, mayBeNone: false });
    expect(question?.choices?.map(({ value, zh }) => [value, zh])).toContainEqual(['individual-business', '个体工商户']);
    expect(question?.settles).toBeGreaterThan(0);
  });

  it('orders questions by how much their answers settle', () => {
    fc.assert(
      fc.property(loans({ complete: false }), loanReadings, (loan, readings) => {
        const settles = nextQuestions(loan, { readings }).map((question) => question.settles);
        expect(settles).toEqual([...settles].sort((a, b) => b - a));
      }),
      { numRuns: runs(100) },
    );
  });

  it('says how many outcomes an answer settles as the whole loan decided with each answer shows', () => {
    fc.assert(
      fc.property(loans({ complete: false }), loanReadings, (loan, readings) => {
        for (const { path, settles } of nextQuestions(loan, { readings }))
          expect([path, settles]).toEqual([path, settledByAnswers(loan, path, readings)]);
      }),
      { numRuns: runs(200) },
    );
  });

  itAtTimes('decides each instalment of a long schedule with as many others, however long it is', () => {
    const decided: number[] = [];
    const spy = vi.spyOn(Loan.prototype, 'withInstalments').mockImplementation(function (this: Loan, places) {
      decided.push(places.length);
      return withInstalments.call(this, places);
    });
    onTestFinished(() => spy.mockRestore());
    for (const length of [10, 40]) {
      decided.length = 0;
      nextQuestions({ id: 'L-1', schedule: Array.from({ length }, () => ({})) as never });
      expect(decided.length).toBeGreaterThan(length);
      expect(Math.max(...decided)).toBe(2);
    }
  });

  it('asks for a day even if the application leaves only one, because the decision needs it', () => {
    const loan: LoanInput = {
      ...BARE,
      borrower: { kind: 'enterprise', size: 'medium', creditTotal: '20000000.00' },
      schedule: [{ principal: '1.00', interest: '1.00' }],
      application: { principalUntil: null, interestUntil: '2020-12-31' },
    };
    expect(decide(loan).track).toBe('undetermined');
    expect(nextQuestions(loan).map(({ path }) => path)).toEqual(['schedule[0].dueDate']);
    expect(decide(answer(loan, 'schedule[0].dueDate', '2020-12-31')).track).toBe('may-negotiate');
  });

  it('asks nothing about a loan that no unknown fact could change', () => {
    expect(
      nextQuestion({
        ...BARE,
        schedule: [{ dueDate: '2021-06-15', principal: '1.00', interest: '0.00' }],
        borrower: { kind: 'other' },
      }),
    ).toBe(undefined);
  });

  it('names the instalment that it asks about', () => {
    const questions = nextQuestions({ ...BARE, schedule: [...BARE.schedule, {}] });
    const due = questions.find(({ path }) => path === 'schedule[1].dueDate');
    expect(due).toMatchObject({
      instalment: 1,
      question: { zh: '第2期的到期日是哪一天?', en: 'On which day does instalment 2 fall due?' },
    });
  });

  it.each([
    ['borrower.creditTotal', '元', 'yuan'],
    ['guarantee.standardFeeRate', '每年的比率(小数)', 'a fraction a year'],
    ['schedule[1].dueDate', '日期 YYYY-MM-DD', 'a day YYYY-MM-DD'],
    ['borrower.kind', '任选其一', 'one of'],
    ['borrower.specialHardship', '是/否', 'yes/no'],
  ])('says in which form %s is given', (path, zh, en) => {
    const loan: LoanInput = {
      ...BARE,
      borrower: path === 'borrower.kind' ? {} : { kind: 'enterprise' },
      schedule: [...BARE.schedule, {}],
      guarantee: { guarantorKind: 'government' },
    };
    expect(nextQuestions(loan).find((question) => question.path === path)?.unit).toEqual({ zh, en });
  });

  it('asks under the readings given', () => {
    const loan = answer(
      answer(answer(BARE, 'borrower.kind', 'enterprise'), 'borrower.size', 'micro'),
      'borrower.creditTotal',
      '1.00',
    );
    const paths = (readings: Record<string, string>) => nextQuestions(loan, { readings }).map(({ path }) => path);
    expect(paths({})).not.toContain('borrower.pandemicAffected');
    expect(paths({ 'pandemic.effect': 'required' })).toContain('borrower.pandemicAffected');
  });
});

describe('answer', () => {
  it('does not change the loan', () => {
    const before = structuredClone(BARE);
    expect(answer(BARE, 'schedule[0].interest', '1.00').schedule[0]?.interest).toBe('1.00');
    expect(BARE).toEqual(before);
  });

  it('keeps the fact that a deferral was not requested', () => {
    expect(answer({ ...BARE, application: null }, 'application.interestUntil', '2020-12-31').application).toEqual({
      principalUntil: null,
      interestUntil: '2020-12-31',
    });
  });

  it('refuses a value that the schema refuses', () => {
    expect(() => answer(BARE, 'borrower.kind', 'company')).toThrow(InvalidLoanError);
    expect(() => answer(BARE, 'borrower.knid', 'enterprise')).toThrow(InvalidLoanError);
    expect(() => answer(BARE, 'application.principalUntil', '2020-01-01')).toThrow(InvalidLoanError);
  });
});

describe('parseAnswer', () => {
  const question = (type: Question['type'], more: Partial<Question> = {}): Question => ({
    path: 'x',
    type,
    mayBeNone: false,
    question: { zh: '?', en: '?' },
    unit: { zh: '', en: '' },
    settles: 1,
    ...more,
  });
  const money = question({ kind: 'money' });
  const date = question({ kind: 'date' }, { mayBeNone: true });
  const size = question({ kind: 'choice', values: ['small'] }, { choices: [{ value: 'small', zh: '小型企业', en: 'small' }] });

  it.each([
    [money, '500万元', '5000000'],
    [money, '0.05万', '500'],
    [money, '¥1,000.50', '1000.50'],
    [money, '10,000,000.01元', '10000000.01'],
    [money, '1亿', '100000000'],
    [money, '2千万元整', '20000000'],
    [money, '5,000,000 yuan', '5000000'],
    [money, 'RMB 5 million', '5000000'],
    [date, '15 August 2020', '2020-08-15'],
    [date, 'Aug 5, 2020', '2020-08-05'],
    [date, '31st of March 2021', '2021-03-31'],
    [date, '否', null],
    [date, '不申请', null],
    [date, 'No', null],
    [question({ kind: 'rate' }), '年利率4.35%', '0.0435'],
    [question({ kind: 'rate' }), '4.35% a year', '0.0435'],
    [question({ kind: 'rate' }), '4.35%', '0.0435'],
    [question({ kind: 'rate' }), '0.0435', '0.0435'],
    [date, '2020年8月5日', '2020-08-05'],
    [date, '2020/8/15', '2020-08-15'],
    [date, '无', null],
    [date, 'none', null],
    [question({ kind: 'flag' }), '是', true],
    [question({ kind: 'flag' }), 'no', false],
    [size, '小型企业', 'small'],
    [size, '1', 'small'],
  ])('%# reads %s', (asked, text, value) => {
    expect(parseAnswer(asked, text)).toEqual({ kind: 'value', value });
  });

  it.each([
    [money, '1.005'],
    [money, '-1'],
    [question({ kind: 'rate' }), '4.35'],
    [date, '2020-06-31'],
    [date, '31 June 2020'],
    [date, '15 Foo 2020'],
    [money, '亿'],
    [size, '2'],
    [question({ kind: 'flag' }), 'perhaps'],
  ])('%# refuses %s', (asked, text) => {
    expect(parseAnswer(asked, text)).toEqual({ kind: 'not-an-answer' });
  });
});

describe('a question', () => {
  const book = ningxia2020();
  // The facts of an application, a component and the tracks are derived from other fields.
  const seen = /^(component\.|loan\.|application\.\w+Requested$)/;
  const fields = LOAN_FACTS.map(({ name }) => name).filter((name) => !seen.test(name));
  const all = [...fields, 'schedule[0].dueDate', 'schedule[0].originalDueDate', 'schedule[0].principal', 'schedule[0].interest'];
  const asked = all.map((path) => {
    const type = fieldType(path, book) as Question['type'];
    const { question, values } = factWords(path, book);
    const choices = type.kind === 'choice' ? type.values.map((value) => ({ value, ...values?.[value] }) as never) : [];
    const of: Question = { path, type, mayBeNone: mayBeNone(path), question, unit: { zh: '', en: '' }, choices, settles: 0 };
    return { path, of };
  });

  const ZH_YES_NO = /是否|有没有|吗/;
  const EN_YES_NO = /^(Is|Are|Was|Were|Has|Have|Does|Do|Did|Can|May) /;

  it.each(asked)('accepts yes and no in both languages if and only if it is worded as a yes-or-no question: $path', ({ of }) => {
    const yesNo = of.type.kind === 'flag';
    expect(EN_YES_NO.test(of.question.en), of.question.en).toBe(yesNo);
    expect(ZH_YES_NO.test(of.question.zh), of.question.zh).toBe(yesNo);
    if (!yesNo) return;
    for (const yes of ['是', '是的', '有', '对', 'Yes', 'y'])
      expect(parseAnswer(of, yes)).toEqual({ kind: 'value', value: true });
    for (const no of ['否', '不是', '没有', '无', '不对', 'No', 'n'])
      expect(parseAnswer(of, no)).toEqual({ kind: 'value', value: false });
  });

  it.each(asked.filter(({ of }) => of.type.kind === 'choice'))('names its choices and accepts those names: $path', ({ of }) => {
    for (const choice of of.choices ?? []) {
      for (const name of [choice.zh, choice.en]) expect(parseAnswer(of, name)).toEqual({ kind: 'value', value: choice.value });
    }
    expect(parseAnswer(of, 'no')).toEqual({ kind: 'not-an-answer' });
  });

  it('accepts an unambiguous prefix of a name', () => {
    const of = (path: string) => asked.find((it) => it.path === path)?.of as Question;
    expect(parseAnswer(of('borrower.size'), '小型')).toEqual({ kind: 'value', value: 'small' });
    expect(parseAnswer(of('purpose'), '经营')).toEqual({ kind: 'value', value: 'operating' });
    expect(parseAnswer(of('guarantee.guarantorKind'), '政府')).toEqual({ kind: 'value', value: 'government' });
    expect(parseAnswer(of('guarantee.arrangement'), '无')).toEqual({ kind: 'value', value: 'none' });
    expect(parseAnswer(of('borrower.kind'), 'en')).toEqual({ kind: 'not-an-answer' });
  });
});

describe('an answer', () => {
  it('is refused if it leaves no value for another field: the requested day would precede every due date', () => {
    const loan: LoanInput = {
      id: 'L-1',
      schedule: [{}, { originalDueDate: '2021-03-30' }],
      application: { interestUntil: '2020-06-01' },
    };
    expect(() => answer(loan, 'schedule[0].dueDate', '2021-05-01')).toThrow(InvalidLoanError);
    expect(answer(loan, 'schedule[0].dueDate', '2020-06-01').schedule[0]?.dueDate).toBe('2020-06-01');
  });
});

describe('answering every next question', () => {
  it(
    'ends, repeats no question, asks only questions that could matter, and leaves nothing undetermined',
    () => {
      fc.assert(
        fc.property(loans({ complete: false }), loans({ complete: true }), loanReadings, (loan, source, readings) => {
          const options = { readings };
          const asked = new Set<string>();
          let known = loan;
          for (let question = nextQuestion(known, options); question !== undefined; question = nextQuestion(known, options)) {
            const { path } = question;
            expect(decide(known, options).missing).toContain(path);
            expect(asked).not.toContain(path);
            asked.add(path);
            known = answerFrom(known, source, question);
          }
          const decision = decide(known, options);
          expect(decision.missing).toEqual([]);
          expect([
            decision.track,
            decision.inclusive.value,
            ...decision.instalments.flatMap((it) => [it.principal.outcome, it.interest.outcome]),
          ]).not.toContain('undetermined');
        }),
        { numRuns: runs(40) },
      );
    },
    PATIENCE,
  );

  it(
    'asks only useful questions: two answers lead to different decisions, or any answer settles an open value',
    () => {
      fc.assert(
        fc.property(loans({ complete: false }), loans({ complete: true }), loanReadings, (loan, source, readings) => {
          let known = loan;
          for (let question = nextQuestion(known, { readings }); question !== undefined; ) {
            const isNeeded = tells(known, question, readings) || tellsInTheEnd(known, source, question, readings);
            expect([question.path, isNeeded]).toEqual([question.path, true]);
            known = answerFrom(known, source, question);
            question = nextQuestion(known, { readings });
          }
        }),
        { numRuns: runs(100) },
      );
    },
    PATIENCE,
  );

  /** Whether the decision stays open until this fact is known, with all other facts known. */
  function tellsInTheEnd(loan: LoanInput, source: LoanInput, question: Question, readings: Record<string, string>): boolean {
    const others = (known: LoanInput) => nextQuestions(known, { readings }).filter(({ path }) => path !== question.path);
    let known = loan;
    for (let [other] = others(known); other !== undefined; [other] = others(known)) known = answerFrom(known, source, other);
    const open = (of: LoanInput) => JSON.stringify(decide(of, { readings })).split('undetermined').length;
    return open(known) > open(answerFrom(known, source, question));
  }

  function tells(loan: LoanInput, question: Question, readings: Record<string, string>): boolean {
    const open = (text: string) => text.split('undetermined').length;
    const before = JSON.stringify(decide(loan, { readings }));
    const outcomes = answersTo(question).flatMap((value) => {
      const result = safeDecide(withValue(loan, question.path, value), { readings });
      if (!result.ok) return [];
      const { findings, citations, instalments, ...rest } = result.decision;
      return [JSON.stringify({ ...rest, instalments: instalments.map(({ dueDate, ...it }) => it) })];
    });
    return outcomes.length > 0 && (new Set(outcomes).size > 1 || outcomes.every((it) => open(it) < open(before)));
  }

  /** The boundaries of a fact and their neighbours, written by hand. */
  function answersTo({ type, mayBeNone }: Question): (string | boolean | null)[] {
    const none = mayBeNone ? [null] : [];
    switch (type.kind) {
      case 'choice':
        return [...none, ...type.values];
      case 'flag':
        return [true, false];
      case 'date':
        return [...none, ...DAYS];
      case 'rate':
        return ['0', '0.000001', '0.005', '0.009999', '0.01', '0.010001', '0.02', '0.0435', '0.5'];
      default:
        return ['0.00', '0.01', '9999999.99', '10000000.00', '10000000.01'];
    }
  }

  /** The answer of another loan, or any other value that fits. */
  function answerFrom(loan: LoanInput, source: LoanInput, { path, type, mayBeNone }: Question): LoanInput {
    const given = path
      .split(/[.[\]]+/)
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], source);
    const choices = type.kind === 'choice' ? type.values : [];
    // Each day of the loan, the days after them, and some earlier days. One of them fits between any two bounds.
    const days = ['2018-01-01', ...(JSON.stringify(loan).match(/\d{4}-\d\d-\d\d/g) ?? [])].flatMap((day) =>
      [0, 1, 2, 3, 4, 5].map((later) => civilDate((dayNumber(day) as number) + later)),
    );
    const fitting = [given, ...(mayBeNone ? [null] : []), ...choices, true, '1.00', '0.01', ...days];
    for (const value of fitting.filter((it) => it !== undefined)) {
      const answered = withValue(loan, path, value as string);
      try {
        return answer(answered, path, value as string);
      } catch (error) {
        if (!(error instanceof InvalidLoanError)) throw error;
      }
    }
    // Earlier answers may leave no value for the last of several days. No such loan exists.
    fc.pre(false);
    return loan;
  }
});
