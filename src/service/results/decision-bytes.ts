import type { Decision } from '../../decide/decision.js';
import { encodeUtf8 } from '../../files/utf8.js';
import type { AnswerWriter } from './answer-writer.js';

/**
 * INVARIANT (shared parts): findings, citations, readings and the rulebook of a decision are frozen as deep as they go, and the
 * decisions of a plan share them. Each is written once for all of them, as the member of an object or the item of a list that it is,
 * after its comma.
 */
type Written = WeakMap<object, Uint8Array>;
const SHARED_WHOLE: ReadonlyMap<string, Written> = new Map<keyof Decision, Written>([
  ['readings', new WeakMap()],
  ['rulebook', new WeakMap()],
  ['citations', new WeakMap()],
]);
const SHARED_ONE_BY_ONE: ReadonlySet<string> = new Set<keyof Decision>(['findings', 'warnings']);
const ITEMS: Written = new WeakMap();

const PLAIN_KEY = /^\w+$/;
const COMMA_BYTES = 1;

/**
 * Writes the JSON of a decision, byte by byte as `JSON.stringify` does, in a fraction of the time: most of it is the parts that decisions
 * share.
 */
export function writeDecision(writer: AnswerWriter, decision: Decision): void {
  // What stands between two shared parts.
  let own = '{';
  let isFirst = true;
  const put = (bytes: Uint8Array): void => {
    if (own !== '') writer.text(own);
    own = '';
    writer.write(bytes);
  };
  for (const key of Object.keys(decision)) {
    const value: unknown = decision[key as keyof Decision];
    const whole = isFirst ? undefined : SHARED_WHOLE.get(key);
    const shared = whole === undefined ? undefined : writtenOnce(whole, value, () => `,${keyed(key)}`);
    if (shared !== undefined) {
      put(shared);
      continue;
    }
    const isList = SHARED_ONE_BY_ONE.has(key) && Array.isArray(value);
    const text = isList ? '[' : JSON.stringify(value);
    // What JSON has no form for is left out.
    if (text === undefined) continue;
    own += `${isFirst ? '' : ','}${keyed(key)}${text}`;
    isFirst = false;
    if (!isList) continue;
    for (let at = 0; at < value.length; at++) {
      const item: unknown = value[at];
      const bytes = writtenOnce(ITEMS, item, () => ',');
      if (bytes !== undefined) put(at === 0 ? bytes.subarray(COMMA_BYTES) : bytes);
      else own += `${at === 0 ? '' : ','}${JSON.stringify(item) ?? 'null'}`;
    }
    own += ']';
  }
  writer.text(`${own}}`);
}

function keyed(key: string): string {
  return PLAIN_KEY.test(key) ? `"${key}":` : `${JSON.stringify(key)}:`;
}

/** The bytes of a part that decisions share, after what stands before it; `undefined` of any other part. */
function writtenOnce(written: Written, part: unknown, before: () => string): Uint8Array | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  const kept = written.get(part);
  if (kept !== undefined || !isFrozenData(part)) return kept;
  const text: string | undefined = JSON.stringify(part);
  if (text === undefined) return undefined;
  const bytes = encodeUtf8(`${before()}${text}`);
  written.set(part, bytes);
  return bytes;
}

/** Whether data stay as they are: frozen as deep as they go, with nothing that is worked out as they are read. */
function isFrozenData(value: unknown): boolean {
  if (typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Object.isFrozen(value) || !(prototype === Object.prototype || prototype === Array.prototype || prototype === null))
    return false;
  return Object.values(Object.getOwnPropertyDescriptors(value)).every((it) => 'value' in it && isFrozenData(it.value));
}
