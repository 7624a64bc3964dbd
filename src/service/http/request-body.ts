import { holdSmall, joinedBytes } from '../../files/bytes/joined-bytes.js';
import { DEEPEST } from '../../files/json-depth.js';
import { parseJson } from '../../files/json-text.js';
import { decodeUtf8, withoutMark } from '../../files/utf8.js';
import type { Limits } from '../limits.js';
import { REQUEST_DETAILS } from '../service-words.js';
import { RefusedRequest } from './refused-request.js';
import { inTime } from './timer.js';

export const JSON_TYPE = 'application/json';
export const LINES_TYPE = 'application/x-ndjson';
const LINES_TYPES: readonly string[] = [LINES_TYPE, 'application/ndjson', 'application/jsonl', 'application/x-jsonlines'];

/** Which of the forms that an operation takes a body has. */
export function bodyType<const T extends typeof JSON_TYPE | typeof LINES_TYPE>(request: Request, taken: readonly T[]): T {
  const header = request.headers.get('content-type');
  const encoding = request.headers.get('content-encoding');
  if (encoding !== null && encoding.toLowerCase() !== 'identity') {
    throw new RefusedRequest('unsupported-media-type', REQUEST_DETAILS.encoding, { headers: { 'accept-encoding': 'identity' } });
  }
  const exact = taken.find((one) => one === header);
  if (exact !== undefined) return exact;
  const [named = '', ...parameters] = (header ?? '').toLowerCase().split(';');
  const type = typeNamed(named.trim());
  const found = taken.find((one) => one === type);
  if (found !== undefined && parameters.every(isOfUtf8)) return found;
  const types = taken.join(', ');
  throw new RefusedRequest('unsupported-media-type', REQUEST_DETAILS.taken(types), { headers: { accept: types } });
}

/** A type by the name that the service has for it: lines of JSON are called several things. */
export function typeNamed(type: string): string {
  return LINES_TYPES.includes(type) ? LINES_TYPE : type;
}

/** Whether a parameter of a type leaves the text in UTF-8, which JSON is in. Bytes of another charset could be taken for other text. */
function isOfUtf8(parameter: string): boolean {
  const [name = '', value = ''] = parameter.split('=');
  return name.trim() !== 'charset' || ['utf-8', 'utf8', 'us-ascii'].includes(value.trim().replace(/^"(.*)"$/, '$1'));
}

/** The data of a body of JSON, read no further than the limits. */
export function readJson(request: Request, limits: Limits): Promise<unknown> {
  return readBytes(request, limits).then((bytes) => jsonWithin(decodeUtf8(bytes), limits));
}

/** The data of a text of JSON that is not nested deeper than the limits. */
export function jsonWithin(text: string, { maxDepth }: Limits): unknown {
  return parseJson(withoutMark(text), Math.min(maxDepth, DEEPEST));
}

function readBytes(request: Request, limits: Limits): Promise<Uint8Array> {
  // A host that has read the body before is told so.
  if (request.bodyUsed) return request.arrayBuffer().then((bytes) => new Uint8Array(bytes));
  const stated = request.headers.get('content-length');
  return stated !== null && /^\d+$/.test(stated) ? readStated(Number(stated), request, limits) : readPieces(request, limits);
}

async function readStated(stated: number, request: Request, limits: Limits): Promise<Uint8Array> {
  const { maxBody, maxSeconds } = limits;
  if (stated > maxBody) throw tooLarge(maxBody);
  // An HTTP parser passes on no more than is stated, but not every request comes from one.
  const bytes = await arrived(request.arrayBuffer(), limits, maxSeconds);
  if (bytes.byteLength > maxBody) throw tooLarge(maxBody);
  return new Uint8Array(bytes);
}

async function readPieces(request: Request, limits: Limits): Promise<Uint8Array> {
  const { maxBody, maxSeconds } = limits;
  const held: Uint8Array[] = [];
  let length = 0;
  const until = performance.now() + maxSeconds * 1_000;
  for await (const piece of piecesOf(request, limits, () => (until - performance.now()) / 1_000)) {
    length += piece.length;
    if (length > maxBody) throw tooLarge(maxBody);
    holdSmall(held, piece);
  }
  return joinedBytes(held);
}

/** The pieces of a body as they arrive, each in the seconds that are left for it: the time limit, unless there are fewer. */
export async function* piecesOf(
  { body }: Request,
  limits: Limits,
  secondsLeft: () => number = () => limits.maxSeconds,
): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await arrived(reader.read(), limits, secondsLeft());
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever sends more than is read is told so by the answer, and not kept waiting.
    void reader.cancel().catch(() => undefined);
  }
}

function tooLarge(maxBody: number): RefusedRequest {
  // What is still to come is not read, so the connection cannot be used again.
  return new RefusedRequest('too-large', REQUEST_DETAILS.bodyLimit(maxBody), { headers: { connection: 'close' } });
}

/** What arrives of a body in time. */
function arrived<T>(arriving: Promise<T>, { maxSeconds }: Limits, seconds: number): Promise<T> {
  const whole = arriving.catch(() => {
    // Whoever sent it went away in the middle, which is no fault of the service.
    throw new RefusedRequest('broken-off', REQUEST_DETAILS.brokenOff);
  });
  return inTime(
    seconds,
    whole,
    () => new RefusedRequest('too-slow', REQUEST_DETAILS.bodyTime(maxSeconds), { headers: { connection: 'close' } }),
  );
}
