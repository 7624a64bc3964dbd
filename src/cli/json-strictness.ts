import { visit } from 'jsonc-parser';
import { DEEPEST, depthOf } from './json-depth.js';
import { isExactFigure, mayHaveLongFigures } from './json-figure.js';

/** What is misleading in a JSON text, and where it stands. */
export interface JsonFault {
  readonly reason: string;
  readonly offset: number;
}

const COLON = 0x3a;

const ESCAPED_SURROGATE = /\\u[dD][89a-fA-F]/;

/**
 * Whether a text that JSON.parse took may say something else than the data: a quick test, which never misses a fault. Each key
 * is followed by a colon, so a text with as many colons as the data has keys has no key twice.
 */
export function mayMislead(text: string, data: unknown): boolean {
  return mayHaveLongFigures(text) || ESCAPED_SURROGATE.test(text) || colonsIn(text) !== keysIn(data, 0);
}

function colonsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === COLON) count++;
  return count;
}

function keysIn(data: unknown, depth: number): number {
  if (typeof data !== 'object' || data === null) return 0;
  // Beyond it the thorough test refuses the text.
  if (depth > DEEPEST) return Number.NaN;
  let count = 0;
  if (Array.isArray(data)) {
    for (const value of data) count += keysIn(value, depth + 1);
    return count;
  }
  for (const key in data) count += 1 + keysIn((data as Record<string, unknown>)[key], depth + 1);
  return count;
}

/** The first thing in a JSON text that misleads, found by reading it word for word. */
export function firstFault(text: string): JsonFault | undefined {
  if (depthOf(text) > DEEPEST) return { reason: `nested more than ${DEEPEST} deep`, offset: 0 };
  let fault: JsonFault | undefined;
  const note = (reason: string, offset: number) => {
    fault ??= { reason, offset };
  };
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty(key, offset) {
      const keys = open.at(-1);
      if (keys?.has(key) === true) note(`the key ${JSON.stringify(key)} stands twice in one object`, offset);
      if (!isWellFormed(key)) note(NOT_UNICODE, offset);
      keys?.add(key);
    },
    onLiteralValue(value, offset, length) {
      if (typeof value === 'string' && !isWellFormed(value)) note(NOT_UNICODE, offset);
      if (typeof value !== 'number') return;
      const written = text.slice(offset, offset + length);
      if (!isExactFigure(written, value)) {
        note(
          `the figure ${written.slice(0, LONGEST_SHOWN)} has more digits than are kept of a number: write it as a text`,
          offset,
        );
      }
    },
  });
  return fault;
}

const LONGEST_SHOWN = 60;
const NOT_UNICODE = 'a text that is not well-formed Unicode (half of a surrogate pair)';

/** Whether a text has no half of a surrogate pair in it. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
