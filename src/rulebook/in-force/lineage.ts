import { LiubaoError, recognised } from '../../facts/input/liubao-error.js';
import type { Problem } from '../../facts/input/problem.js';
import { dayNumber } from '../../facts/values/civil-date.js';
import { isIn, type Period } from '../../law/period.js';
import { MARKS } from '../../law/punctuation.js';
import type { Wording } from '../../law/wording.js';
import { InvalidOptionError } from '../invalid-option.js';
import { reliedOn } from '../load/checked-rulebook.js';
import type { Rulebook } from '../rulebook.js';
import { A_DAY, EXPECTED_BESIDES } from '../words/expected-words.js';
import { daysAfter } from './dated-parameters.js';
import { lawInForce, wholeRulebook } from './law-in-force.js';
import { LINEAGE_FAULTS } from './lineage-words.js';

/** Rulebooks that follow each other, so that on each day of the whole time one of them governs. */
export interface Lineage {
  /** In the order in which they govern. */
  readonly rulebooks: readonly Rulebook[];
  /** The days on which one of them governs. */
  readonly governs: Period;
  /**
   * The law of a day: that of the rulebook that governs on it.
   *
   * @throws {InvalidOptionError} for a day on which none of them governs
   */
  on(day: string): Rulebook;
}

/** What is wrong with a lineage, at the later of two rulebooks. */
export interface LineageFault {
  /** The id of the rulebook. */
  readonly rulebook: string;
  /**
   * `empty`: there is none; `undated`: it does not say when it governs; `gap` and `overlap`: it does not begin on the day after the
   * one before it ends; `unrelated`: it does not follow the one before it; `repeated`: two have its id.
   */
  readonly kind: 'empty' | 'undated' | 'repeated' | 'unrelated' | 'gap' | 'overlap';
  /** What is wrong, as a sentence in English. */
  readonly message: string;
  /** The same in Chinese. */
  readonly zh: string;
}

/** Rulebooks that are no lineage. */
export class InvalidLineageError extends LiubaoError {
  override readonly name = 'InvalidLineageError';
  override readonly code = 'invalid-lineage';
  static {
    recognised(InvalidLineageError, 'invalid-lineage');
  }
  override readonly problems: readonly Problem[];

  constructor(
    /** What is wrong, rulebook by rulebook. */
    readonly faults: readonly LineageFault[],
  ) {
    const problems = faults.map(problemOfFault);
    super((lang) => {
      const said = problems.map(({ message, zh }) => (lang === 'zh' ? zh.message : message));
      return LINEAGE_FAULTS.invalid[lang] + MARKS.colon[lang] + said.join(MARKS.semicolon[lang]);
    });
    this.problems = problems;
  }
}

/** A fault as every problem is told; its path is the id of the rulebook. */
function problemOfFault({ rulebook, message, zh }: LineageFault): Problem {
  const name = rulebook === '' ? '' : `${rulebook} `;
  return { path: rulebook, message: name + message, zh: { message: name + zh } };
}

/**
 * Puts rulebooks in the order in which they govern, and finds the one that governs on a day. Each but the first names the one
 * before it under `follows` and begins to govern on the day after that one ends. One that names no last day, as few notices do,
 * governs until the next one begins.
 *
 * @throws {InvalidLineageError} for gaps, overlaps, and rulebooks that do not follow each other
 * @throws {InvalidOptionError} for what is no list of rulebooks
 *
 * @example
 * import { readRulebook } from 'liubao-rules/node'
 * const phases = ['1-june-2020', '2-january-2021'].map((phase) => readRulebook(`fixtures/rulebooks/relief-series/${phase}`))
 * lineage(phases).on('2020-12-31').id // 'relief-series-1'
 * lineage(phases).on('2021-01-01').id // 'relief-series-2'
 */
export function lineage(given: readonly Rulebook[]): Lineage {
  const rulebooks = listed(given).map((rulebook) => wholeRulebook(reliedOn(rulebook)));
  const undated = rulebooks.filter(({ governs }) => governs === undefined);
  if (rulebooks.length === 0) throw new InvalidLineageError([faultOf('', 'empty', LINEAGE_FAULTS.empty)]);
  if (undated.length > 0) {
    throw new InvalidLineageError(undated.map(({ id }) => faultOf(id, 'undated', LINEAGE_FAULTS.undated)));
  }
  const ordered = rulebooks
    .map((rulebook) => ({ rulebook, governs: rulebook.governs as Period }))
    .sort((one, other) => (one.governs.from < other.governs.from ? -1 : 1));
  const faults = ordered.flatMap((one, at) => successionFaults(one, ordered[at - 1]));
  if (faults.length > 0) throw new InvalidLineageError(faults);
  const [first] = ordered;
  const { until } = (ordered.at(-1) as Governing).governs;
  const governs = { from: (first as Governing).governs.from, ...(until === undefined ? {} : { until }) };
  return Object.freeze({
    rulebooks: Object.freeze(ordered.map(({ rulebook }) => rulebook)),
    governs: Object.freeze(governs),
    on(day: string) {
      if (typeof day !== 'string' || dayNumber(day) === undefined) throw new InvalidOptionError('day', day, A_DAY);
      // The last that has begun: one without a last day ends where the next begins.
      const governing = ordered.filter((one) => isIn(one.governs, day)).at(-1);
      if (governing === undefined) throw new InvalidOptionError('day', day, EXPECTED_BESIDES.governedDayOfAny(governs));
      return lawInForce(governing.rulebook, { lawAsOf: day });
    },
  });
}

/** The rulebooks of a caller's list, which may be anything. */
function listed(given: unknown): readonly Rulebook[] {
  try {
    if (Array.isArray(given)) return Array.from(given as readonly Rulebook[]);
  } catch {
    // It cannot be read, and is refused like what is no list.
  }
  throw new InvalidOptionError('rulebooks', given, EXPECTED_BESIDES.rulebooks);
}

interface Governing {
  readonly rulebook: Rulebook;
  readonly governs: Period;
}

function faultOf(rulebook: string, kind: LineageFault['kind'], { en, zh }: Wording): LineageFault {
  return { rulebook, kind, message: en, zh };
}

/** What is wrong with how a rulebook follows the one before it. */
function successionFaults({ rulebook: { id, follows }, governs }: Governing, before: Governing | undefined): LineageFault[] {
  if (before === undefined) return [];
  const fault = (kind: LineageFault['kind'], wording: Wording) => faultOf(id, kind, wording);
  if (id === before.rulebook.id) return [fault('repeated', LINEAGE_FAULTS.repeated)];
  const unrelated =
    follows === before.rulebook.id ? [] : [fault('unrelated', LINEAGE_FAULTS.unrelated(follows, before.rulebook.id))];
  const { from, until } = before.governs;
  if (governs.from <= (until ?? from)) {
    return [...unrelated, fault('overlap', LINEAGE_FAULTS.overlap(governs.from, before.rulebook.id, before.governs))];
  }
  if (until === undefined) return unrelated;
  const next = daysAfter(until, 1);
  if (governs.from === next) return unrelated;
  return [...unrelated, fault('gap', LINEAGE_FAULTS.gap(governs.from, next, daysAfter(governs.from, -1)))];
}
