import type { Decision } from '../decide/decision.js';
import { LiubaoError, wordingOf } from '../facts/input/liubao-error.js';
import { parsedData } from '../facts/input/parsed-data.js';
import { INPUT_LIMITS, NotPlainError, plainCopy } from '../facts/input/plain-copy.js';
import { decodeUtf8, InvalidUtf8Error } from '../files/utf8.js';
import type { Wording } from '../law/wording.js';
import { canonicalText, NotJsonError } from './canonical-json.js';
import { nearestDifference } from './data-difference.js';
import { inWords, type LogFault, logFault } from './log-fault.js';
import { type RecordedDecision, recordOf } from './record.js';
import { LOG_TERMS } from './record-words.js';
import { type ChainHead, digestOfContent, type SealedRecord, sealedRecordSchema } from './sealed-record.js';

/** What a log was found to hold. */
export interface LogReport {
  /** How many records were read. */
  readonly records: number;
  /** How many of them were decided again, and came to the same. */
  readonly decided: number;
  /** How many have masked fields. */
  readonly masked: number;
  /** How many are signed, and how many of the signatures were verified. */
  readonly signed: number;
  /** How many of the signatures were verified with a key given. */
  readonly verified: number;
  /** How many records each version of this library made. */
  readonly versions: Readonly<Record<string, number>>;
  /** What is wrong, line by line: the first 1,000 faults. */
  readonly faults: readonly LogFault[];
  /** How many faults there are in all. */
  readonly faultCount: number;
  /** A last line that does not end, as a writer that was killed leaves it: its record was never acknowledged. No fault. */
  readonly torn?: {
    /** The line that does not end, counted from 1. */
    readonly line: number;
    /** How many bytes it has. */
    readonly bytes: number;
  };
  /** The last record. A host that keeps it elsewhere notices when the end of the log is cut off. */
  readonly head?: ChainHead;
}

/** Reads a log line by line; whatever is wrong with a line, it goes on with the next. */
export interface LogReader {
  /** Takes the next line, without its line break. */
  take(line: string | Uint8Array): void;
  /** Takes a line that was too long to be held. */
  takeTooLong(bytes: number, most: number): void;
  /** Takes a last line that does not end in a line break. */
  takeTorn(bytes: number): void;
  report(): LogReport;
}

/** How a log is read. */
export interface ReaderOptions {
  readonly after: ChainHead | undefined;
  readonly head: ChainHead | undefined;
  readonly verify: ((digest: string, signature: string) => boolean) | undefined;
  /** Decides the loan of a record again; `undefined` where no rulebook at hand has its digest. */
  readonly decideAgain: ((record: SealedRecord) => Decision | undefined) | undefined;
  /** The digests of the rulebooks at hand. */
  readonly digests: readonly string[];
}

const MOST_FAULTS = 1_000;

export function logReader({ after, head, verify, decideAgain, digests }: ReaderOptions): LogReader {
  const faults: LogFault[] = [];
  const versions: Record<string, number> = {};
  const count = { lines: 0, records: 0, decided: 0, masked: 0, signed: 0, verified: 0, faults: 0 };
  // The number that comes next, and the digest that it must name; `undefined` where that is not known.
  let next = after === undefined ? 0 : after.sequence + 1;
  let previous: string | null | undefined = after === undefined ? null : after.digest;
  let last: ChainHead | undefined;
  let torn: LogReport['torn'];

  const fault = (
    kind: LogFault['kind'],
    expected: Wording,
    found: Wording,
    path?: readonly (string | number)[],
    line = count.lines,
  ) => {
    count.faults++;
    if (faults.length < MOST_FAULTS) faults.push(logFault(line, kind, expected, found, path));
  };
  const unreadable = ({ expected, found }: Unreadable) => {
    fault('unreadable', expected, found);
    // It is taken for one record, of which nothing is known but that it stands there.
    next++;
    previous = undefined;
  };
  const follow = (record: SealedRecord) => {
    // A jump in the numbers is told once: that such a record does not follow goes without saying.
    if (record.sequence !== next) fault('order', inWords(next), inWords(record.sequence), ['sequence']);
    else if (previous !== undefined && record.previous !== previous)
      fault('chain', inWords(previous), inWords(record.previous), ['previous']);
    next = record.sequence + 1;
    previous = record.digest;
    last = { sequence: record.sequence, digest: record.digest };
  };
  const checkSignature = ({ digest, signature }: SealedRecord) => {
    if (signature !== undefined) count.signed++;
    if (verify === undefined) return;
    if (signature !== undefined && verify(digest, signature)) count.verified++;
    else fault('signature', LOG_TERMS.validSignature, inWords(signature), ['signature']);
  };
  const checkDigests = ({ signature: _, digest, ...content }: SealedRecord) => {
    const stated = content.decision.record;
    const { record: __, ...decision } = content.decision;
    const own = recordOf(decision, content.loan, stated.libraryVersion);
    const compared: readonly (readonly [readonly string[], string, string])[] = [
      [['digest'], digestOfContent(content), digest],
      [['decision', 'record', 'inputDigest'], own.inputDigest, stated.inputDigest],
      [['decision', 'record', 'decisionId'], own.decisionId, stated.decisionId],
    ];
    for (const [path, expected, found] of compared)
      if (expected !== found) fault('digest', inWords(expected), inWords(found), path);
  };
  const checkDecision = (record: SealedRecord) => {
    if (decideAgain === undefined) return;
    const { record: _, ...found } = record.decision;
    let again: Decision | undefined;
    try {
      again = decideAgain(record);
    } catch (error) {
      if (!(error instanceof LiubaoError)) throw error;
      fault('decision', LOG_TERMS.decidable, wordingOf(error));
      return;
    }
    if (again === undefined) {
      fault('rulebook', LOG_TERMS.rulebooks(digests), inWords(found.rulebook.digest), ['decision', 'rulebook', 'digest']);
      return;
    }
    const difference = nearestDifference(again, found);
    if (difference === undefined) count.decided++;
    else fault('decision', inWords(difference.expected), inWords(difference.found), ['decision', ...difference.path]);
  };
  return {
    take(line) {
      count.lines++;
      const read = recordOfLine(line);
      if ('expected' in read) {
        unreadable(read);
        return;
      }
      const { record } = read;
      const { libraryVersion } = record.decision.record;
      count.records++;
      if (record.masked !== undefined) count.masked++;
      versions[libraryVersion] = (Object.hasOwn(versions, libraryVersion) ? (versions[libraryVersion] ?? 0) : 0) + 1;
      follow(record);
      checkSignature(record);
      // What was altered is told as such; that it may then be decided otherwise too is told as well.
      checkDigests(record);
      checkDecision(record);
    },
    takeTooLong(bytes, most) {
      count.lines++;
      unreadable({ expected: LOG_TERMS.lineOf(most), found: LOG_TERMS.bytes(bytes) });
    },
    takeTorn(bytes) {
      torn = { line: count.lines + 1, bytes };
    },
    report() {
      if (head !== undefined && (last?.sequence !== head.sequence || last.digest !== head.digest)) {
        const path = last?.sequence === head.sequence ? 'digest' : 'sequence';
        fault('head', inWords(head[path]), inWords(last?.[path]), [path]);
      }
      const { faults: faultCount, lines: _, ...counts } = count;
      return {
        ...counts,
        versions,
        faults,
        faultCount,
        ...(torn === undefined ? {} : { torn }),
        ...(last === undefined ? {} : { head: last }),
      };
    },
  };
}

interface Unreadable {
  readonly expected: Wording;
  readonly found: Wording;
}

/** The record of a line, or why it is none. */
export function recordOfLine(line: string | Uint8Array): { readonly record: SealedRecord } | Unreadable {
  let text: string;
  let data: unknown;
  try {
    text = typeof line === 'string' ? line : decodeUtf8(line);
    // A text may be nested deeper than anything that is read.
    data = plainCopy(JSON.parse(text), INPUT_LIMITS);
  } catch (error) {
    if (error instanceof InvalidUtf8Error) return { expected: LOG_TERMS.utf8, found: LOG_TERMS.otherBytes };
    if (error instanceof NotPlainError) return { expected: { zh: error.zh, en: error.expected }, found: inWords(error.value) };
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return { expected: LOG_TERMS.jsonText, found: inWords(typeof line === 'string' ? line : decodeUtf8(line)) };
  }
  const { issues } = parsedData(sealedRecordSchema, data);
  if (issues.length > 0) {
    const path = issues[0]?.path.map(String).join('.') ?? '';
    return { expected: LOG_TERMS.recordForm(path), found: inWords(data) };
  }
  try {
    if (canonicalText(data) !== text) return { expected: LOG_TERMS.canonical, found: LOG_TERMS.otherText };
  } catch (error) {
    if (!(error instanceof NotJsonError)) throw error;
    return { expected: LOG_TERMS.canonical, found: LOG_TERMS.otherText };
  }
  // The rest of the decision is held to the one that is made again.
  return { record: data as unknown as SealedRecord & { readonly decision: RecordedDecision } };
}
