import type { Decision, Track } from '../decide/decision.js';
import type { Language } from '../law/wording.js';
import type { AnsweredRequest } from './answered-request.js';
import { acceptedLanguage, acceptedType } from './http/accepted.js';
import type { TokenCheck } from './http/bearer-token.js';
import { PROBLEM_TYPE, toldError } from './http/problem-document.js';
import { RefusedRequest, type RequestProblem } from './http/refused-request.js';
import { bodyType, JSON_TYPE, readJson } from './http/request-body.js';
import { queryOf } from './http/request-query.js';
import { headersFor } from './http/response-headers.js';
import { after } from './http/timer.js';
import type { Answer, AnsweredLoan, AnswerType, Decided, DecidedLoan, Operation } from './operations/operation.js';
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

const VARY = { vary: 'accept, accept-language' };
const BODY_TYPES = [JSON_TYPE] as const;
const JSON_HEADERS = headersFor(JSON_TYPE, VARY);

/** Makes what answers requests: it asks for tokens, holds to the limits, and tells what is wrong. */
export function requestServer({ limits, record, onAnswer, rulebooks, tokens }: ServerParts): RequestServer {
  let busy = 0;
  const ofCaller = new Map<string, number>();

  return async (operation, request, path, refusal) => {
    const began = performance.now();
    const count: Count = { decisions: {}, refused: 0 };
    const lang = acceptedLanguage(request.headers.get('accept-language'));
    let caller: string | undefined;
    let entered = false;
    let over = false;
    // A stream may end while its reader breaks it off: what comes first ends the request.
    const done = (status: number, problem?: RequestProblem, broken = false): void => {
      if (over) return;
      over = true;
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
        ...(broken ? { broken } : {}),
      };
      tellOf(answered, onAnswer);
    };
    try {
      if (operation === undefined) throw refusal;
      if (operation.open !== true) {
        caller = callerOf(request);
        enter(caller);
        entered = true;
      }
      const type = typeFor(operation, request);
      const query = queryOf(request.url, operation.query);
      // Those of this moment, however long the body takes to arrive.
      const served = rulebooks();
      const answer = await operation.answer({
        request,
        lang,
        type,
        path,
        query,
        body: await bodyOf(operation, request),
        limits,
        rulebooks: served,
        deadline: began + limits.maxSeconds * 1_000,
        isRecorded: record !== undefined,
        settle: (decided) => settle(decided, count),
        refused: (error) => {
          count.refused += 1;
          noteUnforeseen(error, count);
        },
      });
      if ('pieces' in answer) return streamed(answer, type, limits.maxIdleSeconds, done);
      const response = responseTo(answer, type, lang);
      done(200);
      return response;
    } catch (error) {
      noteUnforeseen(error, count);
      const { kind, document, headers } = toldError(error, lang);
      done(document.status, kind, kind === 'broken-off');
      return new Response(JSON.stringify(document), {
        status: document.status,
        headers: headersFor(PROBLEM_TYPE, { ...VARY, 'content-language': lang, ...RETRY[document.status], ...headers }),
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

  function bodyOf({ body, streams }: Operation, request: Request): Promise<unknown> | undefined {
    if (body === undefined || streams === true) return undefined;
    bodyType(request, BODY_TYPES);
    return readJson(request, limits);
  }

  function settle<Made extends Decided>(
    decided: readonly AnsweredLoan<Made>[],
    count: Count,
  ): Promise<readonly Made[]> | readonly Made[] {
    const counted = () => {
      for (const { decision } of decided) count.decisions[decision.track] = (count.decisions[decision.track] ?? 0) + 1;
    };
    if (record === undefined || decided.length === 0) {
      counted();
      return decided.map(({ decision }) => decision);
    }
    const whole = (decided as readonly AnsweredLoan<Decided>[]).filter(isWhole);
    if (whole.length < decided.length) throw new TypeError('what is recorded must be a decision');
    // Those that are recorded are of the form that they were given in: nothing but decisions came this far.
    return recordedBy(record, whole).then((recorded) => {
      counted();
      return recorded as readonly Made[];
    });
  }
}

function isWhole(answered: AnsweredLoan<Decided>): answered is DecidedLoan {
  return 'loanId' in answered.decision;
}

/**
 * The decisions as they are recorded.
 *
 * @throws {RefusedRequest} where they are not, and where the host does not give back as many as it was given
 */
async function recordedBy(
  record: NonNullable<CheckedOptions['record']>,
  decided: readonly DecidedLoan[],
): Promise<readonly Decision[]> {
  try {
    const recorded = await record(decided);
    if (recorded.length === decided.length) return recorded;
    throw new TypeError(`${decided.length} decisions were to be recorded, and ${recorded.length} came back`);
  } catch (cause) {
    throw new RefusedRequest('not-recorded', REQUEST_DETAILS.notRecorded, { cause });
  }
}

/** Tells whoever listens of an answer, and keeps it from its caller for nothing that they throw. */
function tellOf(answered: AnsweredRequest, onAnswer: NonNullable<CheckedOptions['onAnswer']>): void {
  try {
    const told: unknown = onAnswer(answered);
    if (told instanceof Promise) told.catch(() => undefined);
  } catch {
    // The answer stands.
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

function responseTo(answer: Exclude<Answer, { pieces: unknown }>, type: AnswerType, lang: Language): Response {
  if (!('text' in answer)) {
    const json = 'json' in answer ? answer.json : JSON.stringify(answer.data);
    return new Response(json, { status: 200, headers: JSON_HEADERS });
  }
  return new Response(answer.text, {
    status: 200,
    headers: headersFor(answer.type ?? `${type}; charset=utf-8`, { ...VARY, 'content-language': lang }),
  });
}

/**
 * An answer whose pieces are made when they are asked for, so that a reader that is slow is not written to. One that asks for none for
 * too long is taken to be gone, and gives its place to others.
 */
function streamed(
  { pieces }: Extract<Answer, { pieces: unknown }>,
  type: AnswerType,
  maxIdleSeconds: number,
  done: (status: number, problem?: RequestProblem, broken?: boolean) => void,
): Response {
  let isCancelled = false;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const awaitReader = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    clearTimeout(idle);
    idle = after(maxIdleSeconds, () => breakOff(controller));
  };
  const breakOff = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    done(200, undefined, true);
    controller.error(new BrokenOff());
    void pieces.return(undefined).catch(() => undefined);
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start: awaitReader,
      async pull(controller) {
        clearTimeout(idle);
        let next: IteratorResult<Uint8Array, unknown>;
        try {
          next = await pieces.next();
        } catch {
          // The status is sent already: all that is left is to break off, so that nobody takes a part for the whole.
          done(200, 'internal', true);
          return controller.error(new BrokenOff());
        }
        if (isCancelled) return;
        if (next.done === true) {
          controller.close();
          return done(200);
        }
        controller.enqueue(next.value);
        awaitReader(controller);
      },
      cancel() {
        isCancelled = true;
        clearTimeout(idle);
        done(200, undefined, true);
        // Not awaited: what is being read may take its time.
        void pieces.return(undefined).catch(() => undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { status: 200, headers: headersFor(type, VARY) });
}

/** What a stream ends with that is not whole: a host may print it, so it says nothing. */
class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
}
