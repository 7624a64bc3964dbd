import { printable } from '../../document/printable.js';
import { InvalidInputError, problemText } from '../../facts/input/invalid-input.js';
import type { LiubaoError } from '../../facts/input/liubao-error.js';
import { InvalidJsonError } from '../../files/json-text.js';
import type { Place } from '../../files/place.js';
import type { Language, Wording } from '../../law/wording.js';
import { LABELS } from '../words/label-words.js';

/** The words for a refused input. */
export const INVALID_LOAN: Wording = LABELS.invalidLoan;
export const INVALID_INPUT: Wording = LABELS.invalidInput;

/** `loans.ndjson:17: invalid loan`, and each problem on a line of its own. */
export function refusalText(place: Place, error: LiubaoError, invalid: Wording, lang: Language): string {
  const where = placeText(place, error);
  if (!(error instanceof InvalidInputError)) return printable(`${where}: ${error.messageIn(lang)}\n`);
  const problems = error.problems.map((problem) => `  ${problemText(problem, lang)}\n`).join('');
  return printable(`${where}: ${invalid[lang]}\n${problems}`);
}

/** `loans.ndjson:17`, `loans.json[3]`, `loan.json`; with the place of a syntax error, `loan.json:3:14`. */
export function placeText({ file, line, index }: Place, error?: Error): string {
  if (index !== undefined) return `${file}[${index}]`;
  const at = error instanceof InvalidJsonError ? error.at : undefined;
  if (line !== undefined) return at === undefined ? `${file}:${line}` : `${file}:${line}:${at.column}`;
  return at === undefined ? file : `${file}:${at.line}:${at.column}`;
}
