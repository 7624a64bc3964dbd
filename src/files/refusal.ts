import type { Problem } from '../facts/input/invalid-input.js';
import type { ErrorCode, LiubaoError } from '../facts/input/liubao-error.js';
import { InvalidJsonError } from './json-text.js';
import type { Place } from './place.js';

/** A refused input as data, in both languages: its place, and what is wrong with it. */
export interface Refusal {
  /** The file it stands in, where more than one is read. */
  readonly file?: string;
  /** The line of the file, counted from 1; absent where the input has no lines. */
  readonly line?: number;
  /** Its place in a list that was given in memory, counted from 0. */
  readonly index?: number;
  /** What the input was refused with. */
  readonly error: {
    /** The class of the error: `InvalidLoanError`. */
    readonly name: string;
    /** What kind of error it is, in one word that no later version gives another meaning. */
    readonly code: ErrorCode;
    /** What is wrong, as a sentence in English. */
    readonly message: string;
    /** The message in Chinese. */
    readonly zh: string;
    /** The column of a syntax error. */
    readonly column?: number;
    /** As the error has them, at least one; a long value is left out. Of what is wrong with a line as a whole `line` is that of the file. */
    readonly problems: readonly Problem[];
  };
}

export function refusalOf({ file, ...rest }: Place, error: LiubaoError): Refusal {
  const { name, code, message } = error;
  return {
    // There is only one standard input, and its lines are counted.
    ...(file === 'stdin' ? {} : { file }),
    ...rest,
    error: {
      name,
      code,
      message,
      zh: error.messageIn('zh'),
      ...(error instanceof InvalidJsonError && error.at !== undefined
        ? { ...(rest.line === undefined ? { line: error.at.line } : {}), column: error.at.column }
        : {}),
      problems: problemsOf(error, rest.line),
    },
  };
}

/** The problems of an error. */
function problemsOf({ problems }: LiubaoError, line: number | undefined): Problem[] {
  return problems.map((problem) => shortProblem(line === undefined ? problem : ofLine(problem, line)));
}

/** A refusal on another line: where lines are counted from the start of a chunk, and it is known later where that is in the file. */
export function onLine<R extends Refusal>(refusal: R, line: number): R & { readonly line: number } {
  const problems = refusal.error.problems.map((problem) => ofLine(problem, line));
  return { ...refusal, line, error: { ...refusal.error, problems } };
}

/** A problem with the line of the file where it is one of the line as a whole, such as its syntax. */
function ofLine(problem: Problem, line: number): Problem {
  return problem.path === '' ? { ...problem, line } : problem;
}

const LONGEST_VALUE = 200;

/** A problem without its value where that is long. */
export function shortProblem({ value, ...rest }: Problem): Problem {
  const short = typeof value === 'object' ? value === null : typeof value !== 'string' || value.length <= LONGEST_VALUE;
  return short && value !== undefined ? { ...rest, value } : rest;
}
