import pack from '../../../package.json' with { type: 'json' };
import { entryOf } from '../../facts/values/map-entries.js';
import { joinedBytes } from '../../files/bytes/joined-bytes.js';
import { encodeUtf8 } from '../../files/utf8.js';
import type { Language } from '../../law/wording.js';
import { RefusedRequest } from '../http/refused-request.js';
import { JSON_TYPE } from '../http/request-body.js';
import { inTime } from '../http/timer.js';
import { documentationPage } from '../openapi/documentation-page.js';
import { openApiDocument } from '../openapi/openapi-document.js';
import { REQUEST_DETAILS } from '../service-words.js';
import type { Asked, Operation } from './operation.js';
import { OPERATION_WORDS as WORDS } from './operation-words.js';

/** What the operations on the service itself are made with. */
export interface ServiceParts {
  readonly operations: () => readonly Operation[];
  readonly draining: () => boolean;
  readonly needsToken: () => boolean;
  /** Absent where nobody counts. */
  readonly metrics: (() => string | Promise<string>) | undefined;
}

const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** What is asked of the service itself. */
export function serviceOperations({ operations, draining, needsToken, metrics }: ServiceParts): Operation[] {
  // It takes a while to make, and anybody may ask for it.
  const described = new Map<Language, Uint8Array<ArrayBuffer>>();
  const about = { method: 'get', group: 'service', query: {} } as const;
  return [
    {
      ...about,
      id: 'health',
      path: '/healthz',
      words: WORDS.health,
      answers: [JSON_TYPE],
      result: 'Health',
      open: true,
      answer: (asked) => ({ data: stateOf('alive', asked) }),
    },
    {
      ...about,
      id: 'ready',
      path: '/readyz',
      words: WORDS.ready,
      answers: [JSON_TYPE],
      result: 'Health',
      open: true,
      answer(asked) {
        if (draining()) throw new RefusedRequest('draining', REQUEST_DETAILS.draining);
        return { data: stateOf('ready', asked) };
      },
    },
    {
      ...about,
      id: 'describe',
      path: '/openapi.json',
      words: WORDS.describe,
      answers: [JSON_TYPE],
      open: true,
      answer: ({ lang }) => ({
        json: entryOf(described, lang, () => joinedBytes([encodeUtf8(JSON.stringify(openApiDocument(operations(), lang)))])),
      }),
    },
    {
      ...about,
      id: 'documentation',
      path: '/',
      words: WORDS.documentation,
      answers: ['text/html', 'text/markdown', 'text/plain'],
      open: true,
      answer: (asked) => ({ text: documentationPage(operations(), asked, needsToken()) }),
    },
    ...(metrics === undefined
      ? []
      : [
          {
            ...about,
            id: 'metrics',
            path: '/metrics',
            words: WORDS.metrics,
            answers: ['text/plain'],
            answer: async ({ limits }) => ({ text: await countedInTime(metrics, limits.maxSeconds), type: METRICS_TYPE }),
          } as const satisfies Operation,
        ]),
  ];
}

/**
 * What a host counts, where it has it at hand.
 *
 * @throws {RefusedRequest} where it does not, or not in time: whoever gathers figures asks again
 */
async function countedInTime(metrics: () => string | Promise<string>, seconds: number): Promise<string> {
  try {
    const late = () => new Error(`the metrics were not there after ${seconds} s`);
    return await inTime(seconds, Promise.resolve(metrics()), late);
  } catch (cause) {
    throw new RefusedRequest('not-counted', REQUEST_DETAILS.notCounted, { cause });
  }
}

function stateOf(status: 'alive' | 'ready', { rulebooks }: Asked) {
  return {
    status,
    version: pack.version,
    rulebooks: rulebooks.all.map(({ id, version, digest }) => ({ id, version, digest })),
  };
}
