import { describe, expect, it } from 'vitest';
import {
  InvalidInputError,
  InvalidLoanError,
  type Problem,
  pathText,
  problemOf,
  problemText,
  withExpectation,
} from '../../../src/facts/input/invalid-input.js';
import { LiubaoError, recognised, wordingOf } from '../../../src/facts/input/liubao-error.js';
import { copiedInput, parsedInput } from '../../../src/facts/input/parsed-input.js';
import { messageOf, wholeProblem } from '../../../src/facts/input/problem-with.js';
import { REFUSED_INPUTS } from '../../../src/facts/input/refused-inputs-words.js';
import { enterpriseSchema } from '../../../src/facts/subjects/enterprise.js';

const SUBJECT = { zh: '输入无效', en: 'invalid input' };
const DUE = { path: ['schedule', 3, 'dueDate'], value: '2020-06-31', expected: 'a calendar day', zh: '日历日' };

describe('an error of an input', () => {
  it('says what was refused and each problem, in both languages', () => {
    const error = new InvalidInputError(SUBJECT, [DUE, { path: ['id'], expected: 'a text', zh: '文本' }]);
    expect(error.message).toBe(
      'invalid input: schedule[3].dueDate: "2020-06-31", expected a calendar day; id: missing, expected a text',
    );
    expect(error.messageIn('en')).toBe(error.message);
    expect(error.messageIn('zh')).toBe('输入无效:schedule[3].dueDate:"2020-06-31",应为日历日;id:缺失,应为文本');
    expect(wordingOf(error)).toEqual({ zh: error.messageIn('zh'), en: error.message });
    expect([error.name, error.code]).toEqual(['InvalidInputError', 'invalid-input']);
    expect(error.problems.map(({ path }) => path)).toEqual(['schedule[3].dueDate', 'id']);
    const loan = new InvalidLoanError([DUE]);
    expect([loan.name, loan.code]).toEqual(['InvalidLoanError', 'invalid-loan']);
    expect([loan.message.slice(0, 14), loan.messageIn('zh').slice(0, 5)]).toEqual(['invalid loan: ', '贷款无效:']);
  });

  it('that is wrong as a whole says so in one problem, in both languages', () => {
    class Broken extends LiubaoError {
      override readonly name = 'Broken';
      override readonly code = 'too-long';
    }
    const error = new Broken({ zh: '过长', en: 'too long' }, { cause: 7 });
    expect([error.message, error.messageIn('zh'), error.messageIn('en'), error.cause]).toEqual([
      'too long',
      '过长',
      'too long',
      7,
    ]);
    expect(error.problems).toEqual([{ path: '', message: 'too long', zh: { message: '过长' } }]);
  });

  it('says twenty problems, and how many more there are', () => {
    const several = (count: number) =>
      new InvalidInputError(
        SUBJECT,
        Array.from({ length: count }, (_, at) => ({ ...DUE, path: [`p${at}`] })),
      );
    expect(several(20).message).toMatch(/p19: "2020-06-31", expected a calendar day$/);
    expect(several(21).message).toMatch(/p19: "2020-06-31", expected a calendar day; and 1 more$/);
    expect(several(25).messageIn('zh')).toMatch(/;另有5处$/);
    expect(several(25).problems).toHaveLength(25);
  });

  it('takes the problems of an earlier error as they are', () => {
    const { problems } = new InvalidInputError(SUBJECT, [DUE]);
    expect(new InvalidInputError(SUBJECT, problems).problems).toEqual(problems);
  });

  it('is of its class and those above it, in each copy of the class', () => {
    class Copy extends Error {
      readonly code = 'invalid-loan';
    }
    recognised(Copy, 'invalid-loan');
    class CopyOfInput extends Error {}
    recognised(CopyOfInput, 'invalid-input');
    expect(new CopyOfInput()).toBeInstanceOf(InvalidInputError);
    class CopyOfAll extends Error {}
    recognised(CopyOfAll, 'error');
    expect(new CopyOfAll()).toBeInstanceOf(LiubaoError);
    class Own extends InvalidLoanError {}
    const [input, loan] = [new InvalidInputError(SUBJECT, [DUE]), new InvalidLoanError([DUE])];
    expect([input, loan].map((it) => it instanceof InvalidLoanError)).toEqual([false, true]);
    expect([input, loan].map((it) => it instanceof InvalidInputError)).toEqual([true, true]);
    expect([input, loan, new Copy()].map((it) => it instanceof LiubaoError)).toEqual([true, true, false]);
    expect(new Copy()).toBeInstanceOf(InvalidLoanError);
    expect(loan).toBeInstanceOf(Copy);
    expect([new Own([DUE]) instanceof Own, loan instanceof Own]).toEqual([true, false]);
    expect([null, undefined, 7, 'x', {}, new Error()].some((it) => (it as unknown) instanceof InvalidLoanError)).toBe(false);
  });
});

describe('a problem', () => {
  it('names its place as a person writes it', () => {
    expect(pathText(['schedule', 3, 'dueDate'])).toBe('schedule[3].dueDate');
    expect(pathText([0, 'a', 'b'])).toBe('[0].a.b');
    expect(pathText([])).toBe('');
    expect(problemOf({ ...DUE, path: [] }).message).toBe('the input: "2020-06-31", expected a calendar day');
    expect(problemOf({ ...DUE, path: [] }).zh.message).toBe('输入:"2020-06-31",应为日历日');
    const long = problemOf({ ...DUE, path: ['x'.repeat(100), 0] });
    expect(long.path).toBe(`${'x'.repeat(100)}[0]`);
    expect(long.message).toMatch(/^x{80}… \(100 characters\)\[0\]: /);
  });

  it('names the known key or value that is nearest', () => {
    const key = problemOf({ ...DUE, nearest: 'dueDate' });
    expect(key).toMatchObject({ nearest: 'dueDate', message: 'schedule[3].dueDate: unknown key; did you mean "dueDate"?' });
    expect(key.zh.message).toBe('schedule[3].dueDate:未知字段;是否应为 "dueDate"?');
    const value = problemOf({ ...DUE, nearestValue: 'bank' });
    expect(value).toMatchObject({
      nearest: 'bank',
      message: 'schedule[3].dueDate: "2020-06-31", expected a calendar day; did you mean "bank"?',
    });
    expect(problemOf(DUE)).not.toHaveProperty('nearest');
    expect(problemOf({ path: ['id'], expected: 'a text', zh: '文本' })).not.toHaveProperty('value');
  });

  it('may be said with another expectation', () => {
    const said = withExpectation(problemOf({ ...DUE, nearestValue: 'x' }), { expected: 'TRUE or FALSE', zh: 'TRUE 或 FALSE' });
    expect(said).toEqual({
      path: 'schedule[3].dueDate',
      value: '2020-06-31',
      expected: 'TRUE or FALSE',
      nearest: 'x',
      message: 'schedule[3].dueDate: "2020-06-31", expected TRUE or FALSE; did you mean "x"?',
      zh: { expected: 'TRUE 或 FALSE', message: 'schedule[3].dueDate:"2020-06-31",应为 TRUE 或 FALSE;是否应为 "x"?' },
    });
    const long = withExpectation({ ...problemOf(DUE), path: 'x'.repeat(100) }, { expected: 'it', zh: '它' });
    expect(long.message).toMatch(/^x{80}… \(100 characters\): /);
  });

  it('is said in a language, and is refused where it is none', () => {
    const problem = problemOf(DUE);
    expect([problemText(problem), problemText(problem, 'en')]).toEqual([problem.message, problem.message]);
    expect(problemText(problem, 'zh')).toBe(problem.zh.message);
    for (const none of [{}, null, { message: 7 }, { zh: {} }, 'x'])
      for (const lang of ['zh', 'en'] as const) {
        expect(() => problemText(none as never, lang)).toThrow(InvalidInputError);
        expect(() => problemText(none as never, lang)).toThrow(/^invalid problem: the input: .*one of the problems of an error/);
      }
  });

  it('of a whole has its place in a file where it has one', () => {
    expect(wholeProblem({ zh: '坏', en: 'bad' })).toEqual({ path: '', message: 'bad', zh: { message: '坏' } });
    const placed = wholeProblem({ zh: '坏', en: 'bad' }, { file: 'a.json', line: 2, column: 3 });
    expect(placed).toMatchObject({ file: 'a.json', line: 2, column: 3 });
    expect(messageOf(placed)).toEqual({ zh: '坏', en: 'bad' });
  });
});

describe('input from anywhere', () => {
  class Refused extends InvalidInputError {}
  const refusal = (found: ConstructorParameters<typeof InvalidInputError>[1]) => new Refused(REFUSED_INPUTS.request, found);
  const problemsOf = (act: () => unknown): readonly Problem[] => {
    try {
      act();
      return [];
    } catch (error) {
      if (error instanceof Refused) return error.problems;
      throw error;
    }
  };

  it('is returned in objects of its own where its schema accepts it', () => {
    const input = { id: 'E', employees: 3 };
    const parsed = parsedInput(enterpriseSchema, input, refusal);
    expect(parsed).toEqual(input);
    expect(parsed).not.toBe(input);
  });

  it('is refused with each problem where it does not', () => {
    expect(
      problemsOf(() => parsedInput(enterpriseSchema, { employees: -1, asets: '1' }, refusal)).map(({ path }) => path),
    ).toEqual(['employees', 'asets']);
  });

  it('is refused where it is no plain data', () => {
    expect(problemsOf(() => parsedInput(enterpriseSchema, { id: new Date(0) }, refusal))).toMatchObject([
      { path: 'id', value: new Date(0), expected: expect.stringMatching(/^plain data/) },
    ]);
    // biome-ignore lint/suspicious/noSparseArray: it is what is refused
    const [gap] = problemsOf(() => copiedInput({ list: [1, , 3] }, refusal));
    expect(gap).toMatchObject({ path: 'list[1]', zh: { expected: '无空位的数组' } });
    expect(gap).not.toHaveProperty('value');
    const date = new Date(0);
    expect(copiedInput({ own: { date } }, refusal, 'own')).toEqual({ own: { date } });
  });
});
