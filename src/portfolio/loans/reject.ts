import { wholeProblem } from '../../facts/input/problem-with.js';
import { tooLongLine } from '../../files/byte-lines.js';
import { type Refusal, refusalOf } from '../../files/refusal.js';
import { ROW_WORDS } from '../../mapping/rows/row-words.js';
import { notText } from '../read/bytes/encoding.js';
import type { LineSource } from '../read/input-file.js';
import type { RowFault } from '../read/row.js';

/** An invalid record: the number of its line, what is wrong with it, and its id, if it is well-formed enough to have one. */
export type Reject = Refusal & {
  /** The line of the file, counted from 1. */
  readonly line: number;
  /** The host's own id of the loan; absent where the line does not state one that can be read. */
  readonly loanId?: string;
};

/** A row of the reject file. `file` is given where it is not the file of loans. */
export type RejectLine = Reject & {
  /** The file that the line stands in; absent where only one is read. */
  readonly file?: string;
};

/** What is expected of an id that several loans have. */
export const OWN_ID = ROW_WORDS.ownId;

/** The reject of a line that is too long to be read. */
export function tooLong(line: number, bytes: number): Reject {
  return { line, ...refusalOf({ file: 'stdin', line }, tooLongLine(bytes)) };
}

/** The reject of a row that no loan can be made of. */
export function rowReject(file: string, { line, message: { en, zh } }: RowFault): RejectLine {
  const problems = [wholeProblem({ zh, en }, { line })];
  return { file, line, error: { name: 'InvalidRowError', code: 'invalid-row', message: en, zh, problems } };
}

/** A reject whose message names the encoding of its file: lines are converted to UTF-8 before they are read. */
export function inEncoding(reject: Reject, { file }: LineSource): Reject {
  if (file === undefined || reject.error.name !== 'InvalidUtf8Error') return reject;
  const wording = notText(file.reading);
  const problems = [wholeProblem(wording, { line: reject.line })];
  return { ...reject, error: { name: 'InvalidTextError', code: 'invalid-utf8', message: wording.en, zh: wording.zh, problems } };
}
