import { InvalidInputError, type Problem, pathText } from '../facts/invalid-input.js';
import { InvalidJsonError } from './json-text.js';
import type { Place } from './read-loans.js';

/** A loan that was refused, as data: where it stands and what is wrong with it. */
export interface Refusal {
  readonly file?: string;
  readonly line?: number;
  readonly index?: number;
  readonly error: {
    readonly name: string;
    readonly message: string;
    /** Of a syntax error. */
    readonly column?: number;
    readonly problems?: readonly RefusalProblem[];
  };
}

interface RefusalProblem {
  readonly path: string;
  /** Where it is short enough to be told. */
  readonly value?: unknown;
  readonly expected: string;
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
