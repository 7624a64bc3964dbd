import { joinedBytes } from '../../files/joined-bytes.js';
import { parseJson } from '../../files/json-text.js';
import { decodeUtf8, withoutMark } from '../../files/utf8.js';
import type { Limits } from '../limits.js';
import { REQUEST_DETAILS } from '../service-words.js';
import { RefusedRequest } from './refused-request.js';

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
  const [named = ''] = (header ?? '').toLowerCase().split(';');
  const type = LINES_TYPES.includes(named.trim()) ? LINES_TYPE : named.trim();
  const found = taken.find((one) => one === type);
  if (found !== undefined) return found;
  const types = taken.join(', ');
  throw new RefusedRequest('unsupported-media-type', REQUEST_DETAILS.taken(types), { headers: { accept: types } });
}

/** The data of a body of JSON, read no further than the limits. */
export async function readJson(request: Request, limits: Limits): Promise<unknown> {
  return jsonWithin(decodeUtf8(await readBytes(request, limits)), limits);
}

/** The data of a text of JSON that is not nested deeper than the limits. */
export function jsonWithin(text: string, { maxDepth }: Limits): unknown {
  const data = parseJson(withoutMark(text));
  if (isDeeper(data, maxDepth)) throw new RefusedRequest('invalid-json', REQUEST_DETAILS.deepest(maxDepth));
  return data;
}

function isDeeper(data: unknown, depth: number): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if (depth === 0) return true;
  for (const key in data) if (isDeeper((data as Readonly<Record<string, unknown>>)[key], depth - 1)) return true;
  return false;
}

async function readBytes(request: Request, limits: Limits): Promise<Uint8Array> {
  const { maxBody } = limits;
  const stated = request.headers.get('content-length');
  if (stated !== null) {
    if (Number(stated) > maxBody) throw tooLarge(maxBody);
    // The HTTP parser of the host passes on no more than is stated.
    return new Uint8Array(await inTime(request.arrayBuffer(), limits));
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of piecesOf(request, limits)) {
    length += piece.length;
    if (length > maxBody) throw tooLarge(maxBody);
    pieces.push(piece);
  }
  return joinedBytes(pieces);
}

/** The pieces of a body as they arrive, each within the time limit. */
export async function* piecesOf({ body }: Request, limits: Limits): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await inTime(reader.read(), limits);
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

/** What arrives in time. */
async function inTime<T>(arriving: Promise<T>, { maxSeconds }: Limits): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new RefusedRequest('too-slow', REQUEST_DETAILS.bodyTime(maxSeconds), { headers: { connection: 'close' } }));
    }, maxSeconds * 1_000);
  });
  try {
    return await Promise.race([arriving, late]);
  } finally {
    clearTimeout(timer);
  }
}
