import { COMMA, LIST_CLOSING, LIST_OPENING } from '../../compact/byte-writer.js';
import type { Decision } from '../../decide/decision.js';
import { memo } from '../../facts/values/memo.js';
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

const COMMA_BYTES = 1;
const [OBJECT_OPENING, OBJECT_CLOSING] = [0x7b, 0x7d];

/** A comma, a key and a colon. */
const startOf = (key: string): string => `,${JSON.stringify(key)}:`;
// A decision has fewer members, and a host may add its own.
const KEYS_KEPT = 64;
const memberStart = memo(KEYS_KEPT, (key: string) => encodeUtf8(startOf(key)));

/**
 * Writes the JSON of a decision, byte by byte as `JSON.stringify` does, in a fraction of the time: most of it is the parts that decisions
 * share.
 */
export function writeDecision(writer: AnswerWriter, decision: Decision): void {
  writer.byte(OBJECT_OPENING);
  let isFirst = true;
  const put = (withComma: Uint8Array): void => {
    writer.write(isFirst ? withComma.subarray(COMMA_BYTES) : withComma);
    isFirst = false;
  };
  for (const key of Object.keys(decision)) {
    const value: unknown = decision[key as keyof Decision];
    const whole = SHARED_WHOLE.get(key);
    const shared = whole === undefined ? undefined : writtenOnce(whole, value, () => startOf(key));
    if (shared !== undefined) put(shared);
    else if (SHARED_ONE_BY_ONE.has(key) && Array.isArray(value)) {
      put(memberStart(key));
      writeList(writer, value);
    } else if (typeof value === 'string') {
      put(memberStart(key));
      writer.json(value);
    } else {
      const text: string | undefined = JSON.stringify(value);
      // What JSON has no form for is left out.
      if (text === undefined) continue;
      put(memberStart(key));
      writer.text(text);
    }
  }
  writer.byte(OBJECT_CLOSING);
}

function writeList(writer: AnswerWriter, items: readonly unknown[]): void {
  writer.byte(LIST_OPENING);
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    const shared = writtenOnce(ITEMS, item, () => ',');
    if (shared !== undefined) writer.write(at === 0 ? shared.subarray(COMMA_BYTES) : shared);
    else {
      if (at > 0) writer.byte(COMMA);
      writer.text(JSON.stringify(item) ?? 'null');
    }
  }
  writer.byte(LIST_CLOSING);
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
