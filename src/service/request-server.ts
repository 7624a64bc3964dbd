import type { Decision, Track } from '../decide/decision.js';
import type { AnsweredRequest } from './answered-request.js';
import { acceptedLanguage, acceptedType } from './http/accepted.js';
import type { TokenCheck } from './http/bearer-token.js';
import { PROBLEM_TYPE, toldError } from './http/problem-document.js';
import { RefusedRequest, type RequestProblem } from './http/refused-request.js';
import { bodyType, JSON_TYPE, readJson } from './http/request-body.js';
import { queryOf } from './http/request-query.js';
import { headersFor } from './http/response-headers.js';
import type { Answer, AnswerType, DecidedLoan, Operation } from './operations/operation.js';
import type { ServedRulebooks } from './served-rulebooks.js';
import type { CheckedOptions } from './service-options.js';
import { REQUEST_DETAILS } from './service-words.js';

/** What requests are answered with. */
interface ServerParts extends Pick<CheckedOptions, 'limits' | 'record' | 'onAnswer'> {
  readonly rulebooks: () => ServedRulebooks;
  /** Absent where nobody needs a token. */
  readonly tokens: () => TokenCheck | undefined;
}

/** Answers a request by an operation; without one, by the error that says why there is none. */
export type RequestServer = (
  operation: Operation | undefined,
  request: Request,
  path: Readonly<Record<string, string>>,
  error?: unknown,
) => Promise<Response>;

/** What is counted while a request is answered. */
interface Count {
  decisions: Partial<Record<Track, number>>;
  refused: number;
  error?: unknown;
}

const JSON_HEADERS = headersFor(JSON_TYPE, { vary: 'accept' });
const VARY_DOCUMENT = { vary: 'accept, accept-language' };

/** Makes what answers requests: it asks for tokens, holds to the limits, and tells what is wrong. */
export function requestServer({ limits, record, onAnswer, rulebooks, tokens }: ServerParts): RequestServer {
  let busy = 0;
  const ofCaller = new Map<string, number>();

  return async (operation, request, path, refusal) => {
    const began = performance.now();
    const count: Count = { decisions: {}, refused: 0 };
    let caller: string | undefined;
    let entered = false;
    const done = (status: number, problem?: RequestProblem, broken?: true): void => {
      if (entered) leave(caller);
      if (onAnswer === undefined) return;
      const answered: AnsweredRequest = {
        ...(operation === undefined ? {} : { operation: operation.id, path: operation.path }),
        method: request.method,
        status,
        seconds: (performance.now() - began) / 1_000,
        ...(caller === undefined ? {} : { caller }),
        decisions: count.decisions,
        refused: count.refused,
        ...(problem === undefined ? {} : { problem }),
        ...(count.error === undefined ? {} : { error: count.error }),
        ...(broken === undefined ? {} : { broken }),
      };
      try {
        onAnswer(answered);
      } catch {
        // Whoever listens must not keep an answer from its caller.
      }
    };
    try {
      if (operation === undefined) throw refusal;
      if (operation.open !== true) {
        caller = callerOf(request);
        enter(caller);
        entered = true;
      }
      const type = typeFor(operation, request);
      const answer = await operation.answer({
        request,
        lang: acceptedLanguage(request.headers.get('accept-language')),
        type,
        path,
        query: queryOf(request.url, operation.query),
        body: await bodyOf(operation, request),
        limits,
        rulebooks: rulebooks(),
        deadline: began + limits.maxSeconds * 1_000,
        settle: (decided) => settle(decided, count),
        refused: (error) => {
          count.refused += 1;
          noteUnforeseen(error, count);
        },
      });
      if ('pieces' in answer) return streamed(answer, type, done);
      const response = responseTo(answer, type, request);
      done(200);
      return response;
    } catch (error) {
      noteUnforeseen(error, count);
      const lang = acceptedLanguage(request.headers.get('accept-language'));
      const { kind, document, headers } = toldError(error, lang);
      done(document.status, kind);
      return new Response(JSON.stringify(document), {
        status: document.status,
        headers: headersFor(PROBLEM_TYPE, { ...VARY_DOCUMENT, 'content-language': lang, ...RETRY[document.status], ...headers }),
      });
    }
  };

  function callerOf(request: Request): string | undefined {
    const check = tokens();
    if (check === undefined) return undefined;
    const caller = check.callerOf(request.headers.get('authorization'));
    if (caller !== undefined) return caller;
    throw new RefusedRequest('unauthorized', REQUEST_DETAILS.token, { headers: { 'www-authenticate': 'Bearer' } });
  }

  function enter(caller: string | undefined): void {
    const { maxConcurrent, maxConcurrentOfToken } = limits;
    if (busy >= maxConcurrent) throw new RefusedRequest('busy', REQUEST_DETAILS.busy(maxConcurrent));
    if (caller !== undefined) {
      const its = ofCaller.get(caller) ?? 0;
      if (its >= maxConcurrentOfToken) {
        throw new RefusedRequest('too-many-requests', REQUEST_DETAILS.callersShare(maxConcurrentOfToken));
      }
      ofCaller.set(caller, its + 1);
    }
    busy += 1;
  }

  function leave(caller: string | undefined): void {
    busy -= 1;
    if (caller === undefined) return;
    const left = (ofCaller.get(caller) ?? 1) - 1;
    if (left === 0) ofCaller.delete(caller);
    else ofCaller.set(caller, left);
  }

  async function bodyOf({ body, streams }: Operation, request: Request): Promise<unknown> {
    if (body === undefined || streams === true) return undefined;
    bodyType(request, [JSON_TYPE]);
    return readJson(request, limits);
  }

  function settle(decided: readonly DecidedLoan[], count: Count): Promise<readonly Decision[]> | readonly Decision[] {
    const counted = () => {
      for (const { decision } of decided) count.decisions[decision.track] = (count.decisions[decision.track] ?? 0) + 1;
    };
    if (record === undefined || decided.length === 0) {
      counted();
      return decided.map(({ decision }) => decision);
    }
    return record(decided).then(
      (recorded) => {
        counted();
        return recorded;
      },
      (cause) => {
        throw new RefusedRequest('not-recorded', REQUEST_DETAILS.notRecorded, { cause });
      },
    );
  }
}

// What is over soon: a client of a bank tries again by itself.
const RETRY: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  429: { 'retry-after': '1' },
  503: { 'retry-after': '1' },
};

function noteUnforeseen(error: unknown, count: Count): void {
  if (error instanceof RefusedRequest) {
    if (error.more.cause !== undefined) count.error ??= error.more.cause;
  } else if (toldError(error, 'en').kind === 'internal') {
    count.error ??= error;
  }
}

function typeFor({ answers }: Operation, request: Request): AnswerType {
  const type = acceptedType(request.headers.get('accept'), answers);
  if (type !== undefined) return type;
  throw new RefusedRequest('not-acceptable', REQUEST_DETAILS.offered(answers.join(', ')));
}

function responseTo(answer: Exclude<Answer, { pieces: unknown }>, type: AnswerType, request: Request): Response {
  if (!('text' in answer)) {
    const json = 'json' in answer ? answer.json : JSON.stringify(answer.data);
    return new Response(json, { status: 200, headers: JSON_HEADERS });
  }
  const lang = acceptedLanguage(request.headers.get('accept-language'));
  return new Response(answer.text, {
    status: 200,
    headers: headersFor(answer.type ?? `${type}; charset=utf-8`, { ...VARY_DOCUMENT, 'content-language': lang }),
  });
}

/** An answer whose pieces are made when they are asked for, so that a reader that is slow is not written to. */
function streamed(
  { pieces }: Extract<Answer, { pieces: unknown }>,
  type: AnswerType,
  done: (status: number, problem?: RequestProblem, broken?: true) => void,
): Response {
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const next = await pieces.next();
          if (next.done !== true) return controller.enqueue(next.value);
        } catch (error) {
          // The status is sent already: all that is left is to break off, so that nobody takes a part for the whole.
          done(200, 'internal', true);
          return controller.error(error);
        }
        controller.close();
        done(200);
      },
      async cancel() {
        done(200, undefined, true);
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { status: 200, headers: headersFor(type, VARY_DOCUMENT) });
}
