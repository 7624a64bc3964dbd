import { InvalidInputError, type Problem, pathText, problemText } from '../facts/input/invalid-input.js';
import { InvalidJsonError } from './json-text.js';
import type { Place } from './place.js';
import { moreProblemsZh } from './text-words.js';
import { InvalidUtf8Error } from './utf8.js';

/** A refused input as data: its place, and what is wrong with it. */
export interface Refusal {
  readonly file?: string;
  readonly line?: number;
  readonly index?: number;
  readonly error: {
    readonly name: string;
    readonly message: string;
    /** The message in Chinese, if both languages are wanted. */
    readonly zh?: string;
    /** The column of a syntax error. */
    readonly column?: number;
    readonly problems?: readonly RefusalProblem[];
  };
}

interface RefusalProblem {
  readonly path: string;
  /** The value, if it is short. */
  readonly value?: unknown;
  readonly expected: string;
  /** The same in Chinese, if both languages are wanted. */
  readonly zh?: string;
  readonly nearest?: string;
}

export function refusalOf({ file, ...rest }: Place, error: Error): Refusal {
  const { name, message } = error;
  return {
    // There is only one standard input, and its lines are counted.
    ...(file === 'stdin' ? {} : { file }),
    ...rest,
    error: {
      name,
      message,
      ...(error instanceof InvalidJsonError && error.at !== undefined
        ? { ...(rest.line === undefined ? { line: error.at.line } : {}), column: error.at.column }
        : {}),
      ...(error instanceof InvalidInputError ? { problems: error.problems.map(problemData) } : {}),
    },
  };
}

/** A refusal in both languages, for files whose readers are not known. */
export function refusalInBoth(place: Place, error: Error): Refusal {
  const refusal = refusalOf(place, error);
  const { problems, ...said } = refusal.error;
  if (problems === undefined || !(error instanceof InvalidInputError))
    return { ...refusal, error: { ...said, zh: messageZh(error) } };
  const inBoth = problems.map((problem, at) => ({ ...problem, zh: error.problems[at]?.zh ?? problem.expected }));
  return { ...refusal, error: { ...said, zh: messageZh(error), problems: inBoth } };
}

/** The message in Chinese, or the system's own message if there is none. */
function messageZh(error: Error): string {
  if (error instanceof InvalidInputError) {
    const shown = error.problems.slice(0, SHOWN_PROBLEMS).map((problem) => problemText(problem, 'zh'));
    const rest = error.problems.length - shown.length;
    return `${shown.join(';')}${rest > 0 ? moreProblemsZh(rest) : ''}`;
  }
  if (error instanceof InvalidJsonError || error instanceof InvalidUtf8Error) return error.zh;
  return error.message;
}

// The sentence names only the first problems; the list has all of them.
const SHOWN_PROBLEMS = 20;

const LONGEST_VALUE = 200;

function problemData({ path, value, expected, nearest }: Problem): RefusalProblem {
  const short = typeof value === 'object' ? value === null : typeof value !== 'string' || value.length <= LONGEST_VALUE;
  return {
    path: pathText(path),
    ...(short && value !== undefined ? { value } : {}),
    expected,
    ...(nearest === undefined ? {} : { nearest }),
  };
}
