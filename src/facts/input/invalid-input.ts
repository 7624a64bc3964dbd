import * as core from 'zod/v4/core';
import { MARKS } from '../../law/punctuation.js';
import type { ExpectedWording, Language, Wording } from '../../law/wording.js';
import { expectation } from '../fact.js';
import { fields } from './field.js';
import { type ErrorCode, LiubaoError, recognised } from './liubao-error.js';
import { nearestName } from './nearest-name.js';
import type { Misfit, Problem } from './problem.js';
import { problemWith } from './problem-with.js';
import { PROBLEM_WORDS, REFUSED } from './problem-words.js';
import { choicesIn, deferredIn, elementOf, formsOf, innerOf, recordValueOf, shapeOf } from './schema-parts.js';
import { cut } from './shown-value.js';

export type { Misfit, Problem } from './problem.js';

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

  /** @param found what is wrong, also as an earlier error has it */
  constructor(subject: Wording, found: readonly (Misfit | Problem)[]) {
    const problems = found.map((one) => ('message' in one ? one : problemOf(one)));
    super((lang) =>
      listed(
        subject[lang],
        problems.map(({ message, zh }) => (lang === 'zh' ? zh.message : message)),
        lang,
      ),
    );
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

  constructor(found: readonly (Misfit | Problem)[]) {
    super(REFUSED.loan, found);
  }
}

/** What is wrong with something, in one sentence: the first of the problems, and how many more there are. */
function listed(subject: string, problems: readonly string[], lang: Language): string {
  const rest = problems.length - SHOWN_PROBLEMS;
  const said = `${subject}${MARKS.colon[lang]}${problems.slice(0, SHOWN_PROBLEMS).join(MARKS.semicolon[lang])}`;
  return rest > 0 ? `${said}${MARKS.semicolon[lang]}${PROBLEM_WORDS.more(rest)[lang]}` : said;
}

/** `schedule[3].dueDate`: a path as a person writes it. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** A path in a message, cut: a host's key may be as long as a file. */
function shownPath(path: readonly (string | number)[]): string {
  return pathText(path.map((step) => (typeof step === 'number' ? step : cut(step))));
}

/**
 * A problem as a sentence: `schedule[3].dueDate: "2020-06-31", expected a calendar day YYYY-MM-DD`. Default: English.
 *
 * @throws {InvalidInputError} for anything but a problem of an error
 */
export function problemText(problem: Problem, language: Language = 'en'): string {
  try {
    const text: unknown = language === 'zh' ? problem.zh.message : problem.message;
    if (typeof text === 'string') return text;
  } catch {
    // An unreadable value is no problem.
  }
  throw new InvalidInputError(REFUSED.problem, [{ path: [], value: problem, ...PROBLEM_WORDS.aProblem }]);
}

/** A misfit in words. */
export function problemOf({ path, value, expected: en, zh, nearest, nearestValue }: Misfit): Problem {
  const shown = shownPath(path);
  const expected = { zh, en };
  const unfit = value === undefined ? PROBLEM_WORDS.missing(expected) : PROBLEM_WORDS.unfit(value, expected, nearestValue);
  return problemWith({
    path: pathText(path),
    place: shown === '' ? PROBLEM_WORDS.theInput : { zh: shown, en: shown },
    value,
    expected,
    nearest: nearest ?? nearestValue,
    said: nearest === undefined ? unfit : PROBLEM_WORDS.unknownKey(nearest),
  });
}

/** A problem with a value where something else was expected than it says. */
export function withExpectation({ path, value, nearest }: Problem, { expected: en, zh }: ExpectedWording): Problem {
  const expected = { zh, en };
  const said = PROBLEM_WORDS.unfit(value, expected, nearest);
  return problemWith({ path, place: { zh: cut(path), en: cut(path) }, value, expected, nearest, said });
}

// More unknown keys than this are not misspellings, and finding the nearest name of each would take long.
export const EXAMINED_KEYS = 100;
// Of more than this whoever reads them learns nothing new: the rest is counted, so that a body of nothing but unknown keys costs no more
// than it takes to read it.
const NAMED_KEYS = 1_000;

/** Unknown keys of one object. */
interface UnknownKeys {
  readonly path: readonly (string | number)[];
  readonly keys: readonly string[];
  readonly known: readonly string[];
  /** How many of the input are named already. */
  readonly named?: number;
  readonly valueAtKey: (key: string) => unknown;
  readonly expected: Pick<Misfit, 'expected' | 'zh'>;
}

/** Names unknown keys, the first of them with the known name that is nearest; many are counted. */
export function unknownKeys({ path, keys, known, named = 0, valueAtKey, expected }: UnknownKeys): Misfit[] {
  const shown = keys.slice(0, Math.max(0, NAMED_KEYS - named));
  const misfits = shown.map((key, at): Misfit => {
    const nearest = named + at < EXAMINED_KEYS ? nearestName(key, known) : undefined;
    return { path: [...path, key], value: valueAtKey(key), ...expected, ...(nearest === undefined ? {} : { nearest }) };
  });
  const rest = keys.length - shown.length;
  return rest === 0 ? misfits : [...misfits, { path, value: rest, ...PROBLEM_WORDS.noMoreKeys }];
}

/** Turns the issues of a schema into misfits. */
export function problemsOf(schema: core.$ZodType, issues: readonly core.$ZodIssue[], input: unknown): Misfit[] {
  let named = 0;
  const problems = issues.flatMap((issue) => {
    // What a host keeps under `extensions` may have symbols, which no path is written with.
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const at = schemaAt(schema, path);
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, path);
      const expected = { expected: `one of the keys ${known.join(', ')}`, zh: `下列字段之一:${known.join('、')}` };
      const holder = valueAt(input, path);
      const misfits = unknownKeys({
        path,
        keys: issue.keys,
        known,
        named,
        valueAtKey: (key) => valueAt(holder, [key]),
        expected,
      });
      named += misfits.length;
      return misfits;
    }
    const value = valueAt(input, path);
    const problem: Misfit = { path, ...expectedOf(at) };
    const nearestValue = at instanceof core.$ZodEnum ? nearestName(value, choicesIn(at)) : undefined;
    return [{ ...problem, ...(value === undefined ? {} : { value }), ...(nearestValue === undefined ? {} : { nearestValue }) }];
  });
  // A value that breaks two checks of its field is one problem.
  const seen = new Set<string>();
  return problems.filter(({ path }) => {
    const place = pathText(path);
    return !seen.has(place) && seen.add(place);
  });
}

function expectedOf(schema: core.$ZodType | undefined): Pick<Misfit, 'expected' | 'zh'> {
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
export function schemaAt(schema: core.$ZodType | undefined, path: readonly (string | number)[]): core.$ZodType | undefined {
  const inner = schema && unwrapped(schema);
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  if (inner instanceof core.$ZodArray) return schemaAt(elementOf(inner), rest);
  if (inner instanceof core.$ZodRecord) return schemaAt(recordValueOf(inner), rest);
  if (inner instanceof core.$ZodUnion) return formsOf(inner).flatMap((form) => schemaAt(form, path) ?? [])[0];
  const shape = inner instanceof core.$ZodObject ? shapeOf(inner) : {};
  return schemaAt(Object.hasOwn(shape, step) ? shape[step] : undefined, rest);
}

/** The keys that an object may have at a path, in any form that its schema allows there. */
export function keysAt(schema: core.$ZodType | undefined, path: readonly (string | number)[]): readonly string[] {
  const inner = schema && unwrapped(schema);
  if (inner instanceof core.$ZodLazy) return keysAt(deferredIn(inner), path);
  if (inner instanceof core.$ZodUnion) return [...new Set(formsOf(inner).flatMap((form) => keysAt(form, path)))];
  const [step, ...rest] = path;
  const shape = inner instanceof core.$ZodObject ? shapeOf(inner) : {};
  if (step === undefined) return Object.keys(shape);
  if (inner instanceof core.$ZodArray) return keysAt(elementOf(inner), rest);
  if (inner instanceof core.$ZodRecord) return keysAt(recordValueOf(inner), rest);
  return keysAt(Object.hasOwn(shape, step) ? shape[step] : undefined, rest);
}

/** The schema inside `optional` and `nullable`. */
export function unwrapped(schema: core.$ZodType): core.$ZodType {
  if (schema instanceof core.$ZodOptional || schema instanceof core.$ZodNullable) return unwrapped(innerOf(schema));
  return schema;
}

/** The value at a path of plain data, of which only what stands in it is read. */
function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((value, step) => Object.getOwnPropertyDescriptor(Object(value), step)?.value, input);
}
