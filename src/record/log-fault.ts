import { pathText } from '../facts/input/invalid-input.js';
import { shownValue } from '../facts/input/shown-value.js';
import type { Wording } from '../law/wording.js';
import { faultWording, LOG_FAULT_WORDS, LOG_TERMS } from './record-words.js';

/**
 * What may be wrong with a line of a log. `unreadable`: it is no record, or not as a writer writes it; `order`: its number is not the
 * next, for a record is missing, stands there twice or elsewhere; `chain`: it does not name the digest of the record before;
 * `digest`: its content has another digest than it states; `signature`: it is not signed with a key given; `rulebook`: the rulebook
 * that it was decided by is not at hand; `decision`: the loan is decided otherwise; `head`: the log does not end at the record expected.
 */
export type LogFaultKind = keyof typeof LOG_FAULT_WORDS;

/** What is wrong with a line of a log. */
export interface LogFault {
  /** The line, from 1. */
  readonly line: number;
  /** What is wrong, in one word. */
  readonly kind: LogFaultKind;
  /** The place in the record, where it is only a part of it: `decision.instalments[0].principal.latestDate`. */
  readonly path?: string;
  /** What was expected, and what was found there, in short. */
  readonly expected: string;
  /** What was found there, in short. */
  readonly found: string;
  /** The same as a sentence. */
  readonly message: string;
  /** The same in Chinese. */
  readonly zh: {
    /** What was expected, in Chinese. */
    readonly expected: string;
    /** What was found there, in Chinese. */
    readonly found: string;
    /** What is wrong, as a sentence in Chinese. */
    readonly message: string;
  };
}

/** A fault at a line. */
export function logFault(
  line: number,
  kind: LogFaultKind,
  expected: Wording,
  found: Wording,
  path?: readonly (string | number)[],
): LogFault {
  const at = path === undefined ? undefined : pathText(path);
  const said = faultWording(line, LOG_FAULT_WORDS[kind], at, expected, found);
  return {
    line,
    kind,
    ...(at === undefined ? {} : { path: at }),
    expected: expected.en,
    found: found.en,
    message: said.en,
    zh: { expected: expected.zh, found: found.zh, message: said.zh },
  };
}

/** A value of a record in words; `undefined` is nothing. */
export function inWords(value: unknown): Wording {
  if (value === undefined) return LOG_TERMS.nothing;
  return { zh: shownValue(value, 'zh'), en: shownValue(value) };
}
