import * as z from 'zod/mini';
import { InvalidInputError } from '../../facts/input/invalid-input.js';
import { type ErrorCode, LiubaoError } from '../../facts/input/liubao-error.js';
import type { Problem } from '../../facts/input/problem.js';
import { TooLongError } from '../../files/byte-lines.js';
import { InvalidJsonError } from '../../files/json-text.js';
import { shortProblem } from '../../files/refusal.js';
import { InvalidUtf8Error } from '../../files/utf8.js';
import type { Immutable } from '../../law/immutable.js';
import type { Language } from '../../law/wording.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import { InvalidRulebookError } from '../../rulebook/load/invalid-rulebook.js';
import { REQUEST_DETAILS, REQUEST_PROBLEMS } from '../service-words.js';
import { RefusedRequest, type RequestProblem } from './refused-request.js';

export const PROBLEM_TYPE = 'application/problem+json';

const problemItem = z.strictObject({
  /** Where it is: `schedule[3].dueDate`; empty where the whole is meant. */
  path: z.string(),
  /** What was found there; absent where nothing was, and where it is long. */
  value: z.exactOptional(z.unknown()),
  /** What would have been accepted. */
  expected: z.exactOptional(z.string()),
  /** The known name nearest to an unknown one. */
  nearest: z.exactOptional(z.string()),
  /** What is wrong, as a sentence in the language of the request. */
  message: z.string(),
});

/** A problem document (RFC 9457), in the language that was asked for. */
export const problemDocumentSchema = z.strictObject({
  /** `urn:liubao-rules:problem:` and the kind of problem, which no later version gives another meaning. */
  type: z.string(),
  /** What kind of problem it is, in a few words. */
  title: z.string(),
  /** The status of HTTP, which the answer has too. */
  status: z.int(),
  /** What is wrong this time, as a sentence; absent where the problems say it. */
  detail: z.exactOptional(z.string()),
  /** The code of the library's error, where it is one. */
  code: z.exactOptional(z.string()),
  /** What is wrong, one by one. */
  problems: z.exactOptional(z.array(problemItem)),
  /** In an answer on many loans: which of them it is, counted from 0. */
  index: z.exactOptional(z.int()),
  /** In an answer of lines: the line of the request, counted from 1. */
  line: z.exactOptional(z.int()),
});
export type ProblemDocument = Immutable<z.output<typeof problemDocumentSchema>>;

/** What is told of an error. */
interface ToldError {
  readonly kind: RequestProblem;
  readonly code?: ErrorCode;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly document: ProblemDocument;
}

// A loan with more problems than this is no loan; whoever mends it sees the next ones.
const MOST_PROBLEMS = 100;

/** Tells an error to whoever sent the request. Of an error that nobody foresaw it tells nothing but that it is one. */
export function toldError(error: unknown, lang: Language): ToldError {
  if (error instanceof RefusedRequest) {
    const { kind, detail, more } = error;
    return { kind, headers: more.headers, document: documentOf(kind, lang, detail?.[lang], undefined, more.problems) };
  }
  if (!(error instanceof LiubaoError)) {
    return { kind: 'internal', document: documentOf('internal', lang, REQUEST_DETAILS.internal[lang]) };
  }
  const kind = kindOf(error);
  const { code, problems } = error;
  return { kind, code, document: documentOf(kind, lang, error.messageIn(lang), code, problems) };
}

function kindOf(error: LiubaoError): RequestProblem {
  if (error instanceof InvalidJsonError || error instanceof InvalidUtf8Error) return 'invalid-json';
  if (error instanceof TooLongError) return 'too-large';
  if (error instanceof InvalidInputError) return 'invalid-input';
  // A rulebook that is served decides some things and not others: the query asked for the wrong one.
  if (error instanceof InvalidOptionError || error instanceof InvalidRulebookError) return 'invalid-query';
  return 'invalid-input';
}

function documentOf(
  kind: RequestProblem,
  lang: Language,
  detail: string | undefined,
  code?: ErrorCode,
  problems: readonly Problem[] = [],
): ProblemDocument {
  const { status, title } = REQUEST_PROBLEMS[kind];
  return {
    type: `urn:liubao-rules:problem:${kind}`,
    title: title[lang],
    status,
    ...(detail === undefined ? {} : { detail }),
    ...(code === undefined ? {} : { code }),
    ...(problems.length === 0 ? {} : { problems: problems.slice(0, MOST_PROBLEMS).map((problem) => itemOf(problem, lang)) }),
  };
}

function itemOf(problem: Problem, lang: Language) {
  const { path, value, expected, nearest, message, zh } = shortProblem(problem);
  const said = lang === 'zh' ? zh : { expected, message };
  return {
    path,
    ...(value === undefined ? {} : { value }),
    ...(said.expected === undefined ? {} : { expected: said.expected }),
    ...(nearest === undefined ? {} : { nearest }),
    message: said.message,
  };
}
