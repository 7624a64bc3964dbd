import * as core from 'zod/v4/core';
import type { Language } from '../../law/wording.js';
import { expectation } from '../fact.js';
import { fields } from './field.js';
import { type ErrorCode, LiubaoError, recognised } from './liubao-error.js';
import { nearestName } from './nearest-name.js';
import type { Problem } from './problem.js';
import { choicesIn, elementOf, formsOf, innerOf, recordValueOf, shapeOf } from './schema-parts.js';
import { cut, shownValue } from './shown-value.js';

export type { Problem } from './problem.js';

// A message is for a person; `problems` lists every problem.
const SHOWN_PROBLEMS = 20;

/** An input that is not what its schema describes. Each problem names the path, the value and what was expected. */
export class InvalidInputError extends LiubaoError {
  override readonly name: string = 'InvalidInputError';
  override readonly code: ErrorCode = 'invalid-input';
  static {
    recognised(InvalidInputError, 'invalid-input');
  }
  override readonly problems: readonly Problem[];

  constructor(subject: string, problems: readonly Problem[]) {
    const shown = problems.slice(0, SHOWN_PROBLEMS).map((problem) => problemText(problem));
    const rest = problems.length - shown.length;
    super(`${subject}: ${shown.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`);
    this.problems = problems;
  }
}

/** A loan that is not what the loan schema describes. */
export class InvalidLoanError extends InvalidInputError {
  override readonly name = 'InvalidLoanError';
  override readonly code = 'invalid-loan';
  static {
    recognised(InvalidLoanError, 'invalid-loan');
  }

  constructor(problems: readonly Problem[]) {
    super('invalid loan', problems);
  }
}

/** `schedule[3].dueDate`: a path as a person writes it. */
export function pathText(path: readonly (string | number)[]): string {
  return stepsIn(path).reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** The steps of a path that a host made. */
function stepsIn(path: unknown): readonly (string | number)[] {
  try {
    const steps: unknown[] = Array.isArray(path) ? Array.from(path) : [undefined];
    if (steps.every((step) => typeof step === 'string' || typeof step === 'number')) return steps;
  } catch {
    // An unreadable value is no path.
  }
  throw new InvalidInputError('invalid path', [
    { path: [], value: path, expected: 'a list of keys and places', zh: '键和序号的数组' },
  ]);
}

/** A path in a message, cut: a host's key may be as long as a file. */
function shownPath(path: readonly (string | number)[]): string {
  return pathText(stepsIn(path).map((step) => (typeof step === 'number' ? step : cut(step))));
}

/** A problem as a sentence: `schedule[3].dueDate: "2020-06-31", expected a calendar day YYYY-MM-DD`. Default: English. */
export function problemText(problem: Problem, language: Language = 'en'): string {
  return language === 'zh' ? problemTextZh(readProblem(problem)) : problemTextEn(readProblem(problem));
}

/** A problem that a host made, read once. */
function readProblem(problem: Problem): Problem {
  try {
    const { path, value, expected, zh, nearest } = problem;
    if ([expected, zh ?? '', nearest ?? ''].every((text) => typeof text === 'string')) {
      return {
        path,
        value,
        expected,
        ...(zh === undefined ? {} : { zh }),
        ...(nearest === undefined ? {} : { nearest }),
      };
    }
  } catch {
    // An unreadable value is no problem.
  }
  throw new InvalidInputError('invalid problem', [{ path: [], value: problem, expected: 'a problem of an InvalidInputError' }]);
}

function problemTextZh({ path, value, expected, zh = expected, nearest }: Problem): string {
  const where = shownPath(path) || '输入';
  if (nearest !== undefined) return `${where}:未知字段;是否应为 ${JSON.stringify(nearest)}?`;
  return value === undefined ? `${where}:缺失,应为${zh}` : `${where}:${shownValue(value, 'zh')},应为${zh}`;
}

function problemTextEn({ path, value, expected, nearest }: Problem): string {
  const where = shownPath(path) || 'the input';
  if (nearest !== undefined) return `${where}: unknown key; did you mean ${JSON.stringify(nearest)}?`;
  return value === undefined ? `${where}: missing, expected ${expected}` : `${where}: ${shownValue(value)}, expected ${expected}`;
}

// More unknown keys than this are not misspellings, and finding the nearest name of each would take long.
const EXAMINED_KEYS = 100;

/** Turns the issues of a schema into problems. */
export function problemsOf(schema: core.$ZodType, issues: readonly core.$ZodIssue[], input: unknown): Problem[] {
  const problems = issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const at = schemaAt(schema, path);
    if (issue.code === 'unrecognized_keys') {
      const known = at instanceof core.$ZodObject ? Object.keys(shapeOf(at)) : [];
      const expected = { expected: `one of the keys ${known.join(', ')}`, zh: `下列字段之一:${known.join('、')}` };
      const holder = valueAt(input, path);
      return issue.keys.map((key, at): Problem => {
        const nearest = at < EXAMINED_KEYS ? nearestName(key, known) : undefined;
        const problem = { path: [...path, key], value: valueAt(holder, [key]), ...expected };
        return nearest === undefined ? problem : { ...problem, nearest };
      });
    }
    const value = valueAt(input, path);
    const problem: Problem = { path, ...expectedOf(at) };
    return [value === undefined ? problem : { ...problem, value }];
  });
  // A value that breaks two checks of its field is one problem.
  const seen = new Set<string>();
  return problems.filter(({ path }) => {
    const place = pathText(path);
    return !seen.has(place) && seen.add(place);
  });
}

function expectedOf(schema: core.$ZodType | undefined): Pick<Problem, 'expected' | 'zh'> {
  const { type, several } = schema === undefined ? {} : (fields.get(schema) ?? {});
  if (type !== undefined) {
    const [expected, zh] = [expectation(type), expectation(type, 'zh')];
    return several
      ? { expected: `${expected}, or an array of several in ascending order`, zh: `${zh},或按先后排列的多个日期` }
      : { expected, zh };
  }
  if (schema instanceof core.$ZodObject || schema instanceof core.$ZodRecord) return { expected: 'an object', zh: '对象' };
  if (schema instanceof core.$ZodArray) return { expected: 'an array of at least one', zh: '至少有一项的数组' };
  if (schema instanceof core.$ZodEnum) {
    const values = choicesIn(schema).map((value) => JSON.stringify(value));
    return { expected: `one of ${values.join(', ')}`, zh: `下列之一:${values.join('、')}` };
  }
  if (schema instanceof core.$ZodString) return { expected: 'a text that is not empty', zh: '非空文本' };
  return { expected: 'a value that the schema allows', zh: '数据格式允许的值' };
}

/** The schema of the value at a path. */
export function schemaAt(schema: core.$ZodType, path: readonly (string | number)[]): core.$ZodType | undefined {
  const inner = unwrapped(schema);
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  if (inner instanceof core.$ZodArray) return schemaAt(elementOf(inner), rest);
  if (inner instanceof core.$ZodRecord) return schemaAt(recordValueOf(inner), rest);
  if (inner instanceof core.$ZodUnion) return formsOf(inner).flatMap((form) => schemaAt(form, path) ?? [])[0];
  const shape = inner instanceof core.$ZodObject ? shapeOf(inner) : {};
  const next = Object.hasOwn(shape, step) ? shape[step] : undefined;
  return next === undefined ? undefined : schemaAt(next, rest);
}

/** The schema inside `optional` and `nullable`. */
export function unwrapped(schema: core.$ZodType): core.$ZodType {
  if (schema instanceof core.$ZodOptional || schema instanceof core.$ZodNullable) return unwrapped(innerOf(schema));
  return schema;
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return (value as Record<string | number, unknown>)[step];
  }, input);
}
