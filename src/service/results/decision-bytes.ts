import type { Decision } from '../../decide/decision.js';
import { entryOf } from '../../facts/values/map-entries.js';
import { encodeUtf8 } from '../../files/utf8.js';
import type { AnswerWriter } from './answer-writer.js';

/**
 * INVARIANT (shared parts): findings, citations, readings and the rulebook of a decision are frozen as deep as they go, and the
 * decisions of a plan share them. Each is written once for all of them.
 */
const SHARED_WHOLE: ReadonlySet<string> = new Set<keyof Decision>(['readings', 'rulebook', 'citations']);
const SHARED_ONE_BY_ONE: ReadonlySet<string> = new Set<keyof Decision>(['findings', 'warnings']);
const WRITTEN = new WeakMap<object, Uint8Array>();

const PLAIN_KEY = /^\w+$/;

/**
 * Writes the JSON of a decision, byte by byte as `JSON.stringify` does, in a fraction of the time: most of it is the parts that decisions
 * share.
 */
export function writeDecision(writer: AnswerWriter, decision: Decision): void {
  // What stands between two shared parts.
  let own = '{';
  const putShared = (part: object): void => {
    if (own !== '') writer.text(own);
    own = '';
    writer.write(entryOf(WRITTEN, part, (it) => encodeUtf8(JSON.stringify(it))));
  };
  let isFirst = true;
  for (const key of Object.keys(decision)) {
    const value: unknown = decision[key as keyof Decision];
    const isWhole = SHARED_WHOLE.has(key) && isShared(value);
    const isList = SHARED_ONE_BY_ONE.has(key) && Array.isArray(value);
    const text = isWhole || isList ? '' : JSON.stringify(value);
    // What JSON has no form for is left out.
    if (text === undefined) continue;
    own += `${isFirst ? '' : ','}${PLAIN_KEY.test(key) ? `"${key}"` : JSON.stringify(key)}:${text}`;
    isFirst = false;
    if (isWhole) putShared(value);
    if (!isList) continue;
    own += '[';
    value.forEach((item: unknown, at) => {
      if (at > 0) own += ',';
      if (isShared(item)) putShared(item);
      else own += JSON.stringify(item) ?? 'null';
    });
    own += ']';
  }
  writer.text(`${own}}`);
}

function isShared(part: unknown): part is object {
  return typeof part === 'object' && part !== null && (WRITTEN.has(part) || Object.isFrozen(part));
}
