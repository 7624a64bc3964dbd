import type { Decision } from '../decide/decision.js';
import { ningxia2020Deferral } from '../decide/ningxia-2020-deferral.js';
import { type DeciderOptions, decide } from '../readings/decider.js';
import { onlyOptions, optionOf } from '../rulebook/caller-options.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import { reliedOn } from '../rulebook/load/checked-rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { EXPECTED_BESIDES } from '../rulebook/words/expected-words.js';
import { type LogReader, type LogReport, logReader, type ReaderOptions } from './log-reader.js';
import { RECORD_OPTION_WORDS } from './record-words.js';
import { givenHead } from './seal.js';
import type { ChainHead, SealedRecord } from './sealed-record.js';

/** How the chain of a log is verified. */
export interface ChainOptions {
  /** The record that the log follows, where it is a later part of a longer one. Default: it begins with the first record. */
  readonly after?: SealedRecord | ChainHead | undefined;
  /**
   * The record at which the log must end, as the host kept it elsewhere: without it, nothing in a log tells that records at its end
   * were cut off. Default: it may end anywhere.
   */
  readonly head?: SealedRecord | ChainHead | undefined;
  /**
   * Says whether a signature is one of the digest; `ed25519Verifier` of `liubao-rules/node` makes such a function. Every record must
   * then be signed. Default: signatures are counted and not verified.
   */
  readonly verify?: ((digest: string, signature: string) => boolean) | undefined;
}

/** How a log is decided again. */
export interface ReplayOptions extends ChainOptions {
  /** The rulebooks that its decisions were made under, found by their digests. Default: the shipped one of the Ningxia notice. */
  readonly rulebooks?: readonly Rulebook[] | undefined;
}

/** The text of a log, or its lines one by one, each without a line break. */
export type LogText = string | Iterable<string>;

/**
 * Verifies that a log is whole and unaltered: each record has the digest that it states, follows the one before it, and is signed
 * where `verify` is given. Nothing is decided again.
 *
 * @throws {InvalidOptionError} for an option that is not allowed, and for what is no text
 *
 * @example
 * import { recordLine, seal } from 'liubao-rules/record'
 * const first = seal(decide(loan), loan)
 * const second = seal(decide(loan), loan, { after: first })
 * verifyChain([recordLine(first), recordLine(second)]).faultCount // 0
 * verifyChain([recordLine(second)]).faults[0]?.kind // 'order'
 */
export function verifyChain(log: LogText, options: ChainOptions = {}): LogReport {
  onlyOptions<ChainOptions>(options, CHAIN_OPTIONS);
  return readThrough(log, logReader({ ...chainOptions(options), decideAgain: undefined, digests: [] }));
}

/**
 * Verifies a log, and decides the loan of every record again by the rulebook, the readings, the parameters and the days that the record
 * names: the decision must be the same to the letter.
 *
 * @throws {InvalidOptionError} for an option that is not allowed, and for what is no text
 *
 * @example
 * import { recordLine, seal } from 'liubao-rules/record'
 * const report = replay(`${recordLine(seal(decide(loan), loan))}\n`)
 * report.decided // 1
 * report.faultCount // 0
 */
export function replay(log: LogText, options: ReplayOptions = {}): LogReport {
  return readThrough(log, replayer(options));
}

/** Reads a log line by line and decides every record again. @throws {InvalidOptionError} for an option that is not allowed */
export function replayer(options: ReplayOptions): LogReader {
  onlyOptions<ReplayOptions>(options, { ...CHAIN_OPTIONS, rulebooks: true });
  return logReader({ ...chainOptions(options), ...decidingAgain(optionOf(options, 'rulebooks')) });
}

const CHAIN_OPTIONS = { after: true, head: true, verify: true } as const;

function chainOptions(options: ChainOptions): Pick<ReaderOptions, 'after' | 'head' | 'verify'> {
  const [after, head] = (['after', 'head'] as const).map((name) => {
    const given = optionOf(options, name);
    return given === undefined ? undefined : givenHead(name, given);
  });
  const verify = optionOf(options, 'verify');
  if (verify === undefined) return { after, head, verify };
  const refusal = (value?: unknown) => new InvalidOptionError('verify', value, RECORD_OPTION_WORDS.verdict);
  if (typeof verify !== 'function') throw refusal(verify);
  return {
    after,
    head,
    verify(digest, signature) {
      let verdict: unknown;
      try {
        verdict = verify(digest, signature);
      } catch {
        throw refusal();
      }
      if (typeof verdict !== 'boolean') throw refusal(verdict);
      return verdict;
    },
  };
}

function decidingAgain(given: unknown): Pick<ReaderOptions, 'decideAgain' | 'digests'> {
  const byDigest = new Map(
    (given === undefined ? [ningxia2020Deferral()] : givenRulebooks(given)).map((one) => [one.digest, one]),
  );
  return {
    digests: [...byDigest.keys()],
    decideAgain({ loan, decision }): Decision | undefined {
      const rulebook = byDigest.get(decision.rulebook.digest);
      if (rulebook === undefined) return undefined;
      const { readings, parameters, asOf, lawAsOf, trace, turnsOn } = decision;
      const options = {
        rulebook,
        readings,
        parameters,
        asOf,
        lawAsOf,
        trace: trace !== undefined,
        turnsOn: turnsOn !== undefined,
      };
      return decide(loan, options as DeciderOptions<RulebookIds>);
    },
  };
}

function givenRulebooks(given: unknown): readonly Rulebook[] {
  const refusal = () => new InvalidOptionError('rulebooks', given, EXPECTED_BESIDES.rulebooks);
  let rulebooks: Rulebook[];
  try {
    if (!Array.isArray(given)) throw refusal();
    rulebooks = Array.from(given as Rulebook[]);
  } catch {
    throw refusal();
  }
  // Each is taken as it is: which law of it applies, the day of each record says.
  for (const one of rulebooks) reliedOn(one);
  return rulebooks;
}

function readThrough(log: LogText, reader: LogReader): LogReport {
  for (const line of linesOf(log)) {
    if (line.ends) reader.take(line.text);
    else reader.takeTorn(new TextEncoder().encode(line.text).length);
  }
  return reader.report();
}

interface Line {
  readonly text: string;
  /** Whether it ends in a line break. */
  readonly ends: boolean;
}

function* linesOf(log: unknown): Generator<Line> {
  if (typeof log !== 'string') {
    yield* givenLines(log);
    return;
  }
  let start = 0;
  while (start < log.length) {
    const end = log.indexOf('\n', start);
    yield { text: end < 0 ? log.slice(start) : log.slice(start, end), ends: end >= 0 };
    start = end < 0 ? log.length : end + 1;
  }
}

/** The lines that a host gives one by one; whatever it throws is refused. */
function* givenLines(log: unknown): Generator<Line> {
  const refusal = (value: unknown) => new InvalidOptionError('log', value, RECORD_OPTION_WORDS.log);
  let lines: Iterator<unknown>;
  try {
    lines = (log as Iterable<unknown>)[Symbol.iterator]();
  } catch {
    throw refusal(log);
  }
  for (;;) {
    let next: IteratorResult<unknown>;
    try {
      next = lines.next();
      if (next.done === true) return;
    } catch {
      throw refusal(log);
    }
    if (typeof next.value !== 'string') throw refusal(next.value);
    yield { text: next.value, ends: true };
  }
}
