import { visit } from 'jsonc-parser';
import type { Wording } from '../law/wording.js';
import { placeBelow } from './json-depth.js';
import { isExactFigure, mayHaveLongFigures } from './json-figure.js';
import { JSON_WORDS } from './text-words.js';
import { isWellFormed } from './utf8.js';

/** What is misleading in a JSON text, and where. */
interface JsonFault {
  readonly reason: Wording;
  readonly offset: number;
}

const COLON = 0x3a;

const ESCAPED_SURROGATE = /\\u[dD][89a-fA-F]/;

/**
 * Whether a text that JSON.parse accepts may differ from the parsed data: a quick test, which never misses a fault.
 *
 * A text without blanks, escapes and figures has the same length as its data written anew; a duplicate key would make it longer. In
 * any other text the colons are counted, because each key is followed by one.
 */
export function mayMislead(text: string, data: unknown, most: number): boolean {
  const counts: Counts = { keys: 0, figures: 0, length: 0 };
  if (!countIn(data, most, counts)) return true;
  const isEscaped = text.includes('\\');
  if (counts.figures === 0 && !isEscaped && counts.length === text.length) return false;
  return (
    (counts.figures > 0 && mayHaveLongFigures(text)) ||
    (isEscaped && ESCAPED_SURROGATE.test(text)) ||
    colonsIn(text) !== counts.keys
  );
}

function colonsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === COLON) count++;
  return count;
}

/** The number of keys and figures in data, and the length of the data written without figures, blanks and escapes. */
interface Counts {
  keys: number;
  figures: number;
  length: number;
}

/** Adds the counts of data. `false` if the data are nested deeper than `most`: `firstFault` refuses them. */
function countIn(data: unknown, most: number, counts: Counts): boolean {
  switch (typeof data) {
    case 'string':
      counts.length += data.length + QUOTES;
      return true;
    case 'number':
      counts.figures++;
      return true;
    case 'boolean':
      counts.length += data ? 'true'.length : 'false'.length;
      return true;
  }
  if (data === null) {
    counts.length += 'null'.length;
    return true;
  }
  if (most < 1) return false;
  let members = 0;
  if (Array.isArray(data)) {
    members = data.length;
    for (let at = 0; at < members; at++) if (!countIn(data[at], most - 1, counts)) return false;
  } else {
    for (const key in data as object) {
      members++;
      counts.length += key.length + QUOTES + 1;
      const value = (data as Readonly<Record<string, unknown>>)[key];
      // Most values are texts: they are counted without a call.
      if (typeof value === 'string') counts.length += value.length + QUOTES;
      else if (!countIn(value, most - 1, counts)) return false;
    }
    counts.keys += members;
  }
  counts.length += BRACKETS + Math.max(0, members - 1);
  return true;
}

const QUOTES = 2;
const BRACKETS = 2;

/** The first fault of a JSON text, found by visiting every token. */
export function firstFault(text: string, most: number): JsonFault | undefined {
  const deeper = placeBelow(text, most);
  if (deeper !== undefined) return { reason: JSON_WORDS.tooDeep(most), offset: deeper };
  let fault: JsonFault | undefined;
  const note = (reason: Wording, offset: number) => {
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
      if (keys?.has(key) === true) {
        const shown = JSON.stringify(key);
        note(JSON_WORDS.twice(shown), offset);
      }
      if (!isWellFormed(key)) note(NOT_UNICODE, offset);
      keys?.add(key);
    },
    onLiteralValue(value, offset, length) {
      if (typeof value === 'string' && !isWellFormed(value)) note(NOT_UNICODE, offset);
      if (typeof value !== 'number') return;
      const written = text.slice(offset, offset + length);
      if (!isExactFigure(written, value)) {
        const shown = written.slice(0, LONGEST_SHOWN);
        note(JSON_WORDS.tooManyDigits(shown), offset);
      }
    },
  });
  return fault;
}

const LONGEST_SHOWN = 60;
const NOT_UNICODE: Wording = JSON_WORDS.notUnicode;
