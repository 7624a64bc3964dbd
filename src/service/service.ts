import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Rulebook } from '../rulebook/rulebook.js';
import { tokenCheck } from './http/bearer-token.js';
import { RefusedRequest } from './http/refused-request.js';
import { DOCUMENT_OPERATIONS } from './operations/document-operations.js';
import { LAW_OPERATIONS } from './operations/law-operations.js';
import { LOAN_OPERATIONS } from './operations/loan-operations.js';
import type { Operation } from './operations/operation.js';
import { OTHER_OPERATIONS } from './operations/other-operations.js';
import { serviceOperations } from './operations/service-operations.js';
import { requestServer } from './request-server.js';
import { servedRulebooks } from './served-rulebooks.js';
import { checkedOptions, checkedTokens, type ServiceOptions } from './service-options.js';
import { REQUEST_DETAILS } from './service-words.js';

/** A service that answers requests of the web standard, wherever they come from. */
export interface Service {
  /** Answers a request. It never rejects: what is wrong is answered as a problem document (RFC 9457). */
  readonly fetch: (request: Request) => Promise<Response>;
  /**
   * Decides by other rulebooks from now on, all at once. Requests that came before are answered by those of their time.
   *
   * @throws {InvalidOptionError} where they are no list of at least one rulebook with ids of their own; the old ones stay
   */
  useRulebooks(rulebooks: readonly Rulebook[]): void;
  /**
   * Knows callers by other tokens from now on. With none, whoever reaches the service is answered.
   *
   * @throws {InvalidOptionError} for a token of fewer than 16 characters; the old ones stay
   */
  useTokens(tokens: readonly string[]): void;
  /** Says at `/readyz` that it takes no more requests. Those that come nevertheless are answered. */
  drain(): void;
}

/**
 * Makes a service that gives the answers of the library over HTTP. It reads no file, opens no port and knows no clock but that by
 * which it measures: it runs wherever `Request` and `Response` are, and can be mounted in another service.
 *
 * @throws {InvalidOptionError} naming the option that is not what it should be
 *
 * @example
 * import { createService } from 'liubao-rules/service'
 * const service = createService()
 * const response = await service.fetch(
 *   new Request('http://localhost/v1/decision', {
 *     method: 'POST',
 *     headers: { 'content-type': 'application/json' },
 *     body: JSON.stringify({ id: 'L-1', schedule: [{ dueDate: '2020-08-15' }] }),
 *   }),
 * )
 * response.status // 200
 */
export function createService(options: ServiceOptions = {}): Service {
  const given = checkedOptions(options);
  let { rulebooks } = given;
  let tokens = given.tokens.length === 0 ? undefined : tokenCheck(given.tokens);
  let draining = false;
  const operations: readonly Operation[] = [
    ...LOAN_OPERATIONS,
    ...DOCUMENT_OPERATIONS,
    ...OTHER_OPERATIONS,
    ...LAW_OPERATIONS,
    ...serviceOperations({
      operations: () => operations,
      draining: () => draining,
      needsToken: () => tokens !== undefined,
      metrics: given.metrics,
    }),
  ];
  const serve = requestServer({ ...given, rulebooks: () => rulebooks, tokens: () => tokens });

  const app = new Hono();
  const { origins } = given;
  if (origins.length > 0) app.use(cors({ origin: [...origins], allowHeaders: ['authorization', 'content-type'], maxAge: 600 }));
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const route = path.replace('{id}', ':id{.+}');
    // One handler a request: the router asks several one after the other, which takes as long as a decision.
    for (const operation of operations.filter((one) => one.path === path)) {
      app.on(operation.method, route, ({ req }) => serve(operation, req.raw, req.param()));
    }
  }
  app.notFound(({ req }) => refused(req.raw, notAnswered(operations.filter((operation) => isAt(operation, req.path)))));
  app.onError((error, { req }) => refused(req.raw, error));

  /** A request that no operation answers. */
  function refused(request: Request, error: unknown): Promise<Response> {
    return serve(undefined, request, {}, error);
  }

  return {
    fetch: async (request) => app.fetch(request),
    useRulebooks(others) {
      rulebooks = servedRulebooks(others);
    },
    useTokens(others) {
      const checked = checkedTokens(others);
      tokens = checked.length === 0 ? undefined : tokenCheck(checked);
    },
    drain() {
      draining = true;
    },
  };
}

/** Why no operation answers: those at its path take other methods, or there are none. */
function notAnswered(operations: readonly Operation[]): RefusedRequest {
  if (operations.length === 0) return new RefusedRequest('not-found', REQUEST_DETAILS.noSuchPath);
  const allowed = operations.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : ['POST'])).join(', ');
  return new RefusedRequest('method-not-allowed', REQUEST_DETAILS.method(allowed), { headers: { allow: allowed } });
}

/** Whether an operation has its place at a path. */
function isAt({ path }: Operation, asked: string): boolean {
  const [before = '', after] = path.split('{id}');
  return after === undefined ? path === asked : asked.startsWith(before) && asked.length > before.length;
}
