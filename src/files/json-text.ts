import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { LiubaoError, recognised, wordingOf } from '../facts/input/liubao-error.js';
import type { Problem } from '../facts/input/problem.js';
import { wholeProblem } from '../facts/input/problem-with.js';
import type { Wording } from '../law/wording.js';
import { DEEPEST } from './json-depth.js';
import { plainFigure, withLongFiguresQuoted } from './json-figure.js';
import { type TextPlace, textPlace } from './json-places.js';
import { firstFault, mayMislead } from './json-strictness.js';
import { JSON_WORDS } from './text-words.js';

/** A text that is not valid JSON. */
export class InvalidJsonError extends LiubaoError {
  override readonly name = 'InvalidJsonError';
  override readonly code = 'invalid-json';
  static {
    recognised(InvalidJsonError, 'invalid-json');
  }
  override readonly problems: readonly Problem[];

  constructor(
    reason: Wording,
    /** The place of the first error, both counted from 1; absent if it cannot be found. */
    readonly at: TextPlace | undefined,
  ) {
    super(JSON_WORDS.notJson(reason, at));
    this.problems = [wholeProblem(wordingOf(this), at)];
  }
}

/**
 * The data of an unambiguous JSON text: no object has a key twice, no figure has more digits than a number keeps, and every text is
 * well-formed Unicode.
 *
 * @param most how deep lists and objects may be nested, up to `DEEPEST`
 * @throws {InvalidJsonError} with the place of the first error
 */
export function parseJson(text: string, most = DEEPEST): unknown {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw locate(text);
  }
  // Most texts are faultless, so the quick test comes first.
  if (mayMislead(text, data, most)) {
    const fault = firstFault(text, most);
    if (fault !== undefined) throw new InvalidJsonError(fault.reason, textPlace(text, fault.offset));
  }
  return data;
}

/** Finds the first error. JSON.parse does not always say where it is, but a fault-tolerant parser does. */
function locate(text: string): InvalidJsonError {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    return new InvalidJsonError(JSON_WORDS.nestedTooDeeply, undefined);
  }
  const [first] = errors;
  if (first === undefined) return new InvalidJsonError(JSON_WORDS.syntaxError, undefined);
  const words = printParseErrorCode(first.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const reason = `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  const isCut = first.offset >= text.trimEnd().length;
  return new InvalidJsonError(JSON_WORDS.syntax(reason, isCut), textPlace(text, first.offset));
}

/**
 * The data of a JSON text with its figures as texts: plain decimals with every digit that was written.
 *
 * @throws {InvalidJsonError} as `parseJson` does, except for figures with many digits
 */
export function parseJsonTexts(text: string): unknown {
  return withPlainFigures(parseJson(withLongFiguresQuoted(text)));
}

function withPlainFigures(data: unknown): unknown {
  if (typeof data === 'number') return plainFigure(data);
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(withPlainFigures);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withPlainFigures(value)]));
}
