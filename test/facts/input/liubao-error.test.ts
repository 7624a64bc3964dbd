import { describe, expect, it } from 'vitest';
import { PUBLIC_SOURCES } from '../../../scripts/entries.js';
import { InvalidInputError, InvalidLoanError, InvalidOptionError, LiubaoError, problemText } from '../../../src/index.js';

const HAN = /\p{Script=Han}/u;
const PROBLEM_KEYS = ['path', 'value', 'expected', 'nearest', 'message', 'zh', 'file', 'line', 'column'];

type ErrorClass = new (...given: never[]) => Error;

/** Every error class that an entry point exports, by its name. */
const EXPORTED = new Map<string, ErrorClass>();
for (const path of Object.values(PUBLIC_SOURCES)) {
  const entry = (await import(/* @vite-ignore */ `../../../${path}`)) as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(entry)) {
    if (/Error$/.test(name) && name !== 'LiubaoError') EXPORTED.set(name, value as ErrorClass);
  }
}

const WORDS = { zh: '乙', en: 'that' };
const MISFIT = { path: ['schedule', 3, 'dueDate'], value: '2020-06-31', expected: 'a calendar day', zh: '日历日' };
const FAULT = { pointer: '/ruleSets/3/id', message: 'unknown key', zh: '未知的键' };

/** What each class of error is made of, other than those that hold one wrong value. */
const MADE_OF: Readonly<Record<string, readonly unknown[]>> = {
  InvalidInputError: [{ zh: '输入无效', en: 'invalid input' }, [MISFIT]],
  InvalidLoanError: [[MISFIT]],
  InvalidServicingError: [[MISFIT]],
  InvalidMappingError: [[MISFIT]],
  InvalidRulebookError: [[FAULT]],
  InvalidLineageError: [[{ rulebook: 'r', kind: 'undated', message: 'does not say', zh: '未写明' }]],
  LoanMismatchError: [[{ path: 'track', from: 'shall-defer', to: 'not-covered' }]],
  RulebookMismatchError: ['0123', '4567'],
  InvalidAdditionError: [{ zh: '规则', en: 'rule' }, '/conditions/all/0/fact', 7, WORDS],
  HostFailureError: [{ zh: '规则', en: 'rule' }, WORDS],
  PortfolioError: ['usage', WORDS],
};

/** An error of a class, made as the library makes it. */
const made = (type: ErrorClass): LiubaoError => {
  const arguments_ = MADE_OF[type.name] ?? ['it', 'this', WORDS, 'such'];
  return new type(...(arguments_ as never[])) as LiubaoError;
};

describe('the errors of the library', () => {
  it('are those that the entry points export', () => {
    expect([...EXPORTED.keys()]).toEqual(
      expect.arrayContaining(['InvalidLoanError', 'InvalidOptionError', 'PortfolioError', 'InvalidMappingError']),
    );
    expect(EXPORTED.size).toBeGreaterThan(13);
  });

  it.each([...EXPORTED])('%s is a LiubaoError with a code and problems', (name, type) => {
    const error = made(type);
    expect(error).toBeInstanceOf(LiubaoError);
    expect(error).toBeInstanceOf(type);
    expect(error.name).toBe(name);
    expect(error.code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });

  it.each([...EXPORTED])('%s says what is wrong in both languages, as do its problems', (name, type) => {
    const error = made(type);
    expect(error.messageIn('en')).toBe(error.message);
    expect(error.message).not.toMatch(HAN);
    expect(error.messageIn('zh')).toMatch(HAN);
    expect(error.problems.length > 0 || name === 'HostFailureError' || name === 'InvalidNameError').toBe(true);
    for (const problem of error.problems) {
      expect(typeof problem.path).toBe('string');
      expect(problem.message).toMatch(/./);
      expect(problem.message).not.toMatch(HAN);
      expect(problem.zh.message).toMatch(HAN);
      expect([problem.message, problem.zh.message]).toEqual([problemText(problem), problemText(problem, 'zh')]);
      expect(problem.zh.expected === undefined).toBe(problem.expected === undefined);
      expect(Object.keys(problem).filter((key) => !PROBLEM_KEYS.includes(key))).toEqual([]);
    }
  });

  it('name the place of a problem as decisions do', () => {
    expect(new InvalidLoanError([MISFIT]).problems).toEqual([
      {
        path: 'schedule[3].dueDate',
        value: '2020-06-31',
        expected: 'a calendar day',
        message: 'schedule[3].dueDate: "2020-06-31", expected a calendar day',
        zh: { expected: '日历日', message: 'schedule[3].dueDate:"2020-06-31",应为日历日' },
      },
    ]);
    expect(made(EXPORTED.get('InvalidRulebookError') as ErrorClass).problems[0]?.path).toBe('ruleSets[3].id');
  });

  it('have a code each', () => {
    const codes = [...EXPORTED.values()].map((type) => made(type).code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are told apart by their classes', () => {
    for (const [name, type] of EXPORTED) {
      const error = made(type);
      const kinds = [...EXPORTED].filter(([, other]) => error instanceof other).map(([other]) => other);
      const isInput = /^Invalid(Loan|Mapping|Servicing)Error$/.test(name);
      expect(kinds.sort()).toEqual(isInput ? ['InvalidInputError', name] : [name]);
    }
  });

  it('leave what a host derives from them its own class', () => {
    class HouseError extends InvalidOptionError {}
    const B = { zh: '乙', en: 'b' };
    expect(new HouseError('a', 1, B)).toBeInstanceOf(HouseError);
    expect(new HouseError('a', 1, B)).toBeInstanceOf(InvalidOptionError);
    expect(new InvalidOptionError('a', 1, B)).not.toBeInstanceOf(HouseError);
  });

  it.each([undefined, null, 'InvalidLoanError', 7, {}, new Error('other'), () => 0])('are not %s', (value) => {
    expect(value instanceof LiubaoError).toBe(false);
    expect(value instanceof InvalidInputError).toBe(false);
    expect(value instanceof InvalidLoanError).toBe(false);
  });
});
