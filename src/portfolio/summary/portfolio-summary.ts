import type { Decision, Track } from '../../decide/decision.js';
import type { DecisionPlan } from '../../decide/plan.js';
import type { Readings } from '../../evaluate/scope.js';
import { civilDate } from '../../facts/values/civil-date.js';
import { type Sum, sumText } from '../../facts/values/exact-sum.js';
import type { Wording } from '../../law/wording.js';
import { type ImplausibleData, implausibleData } from '../plausibility/implausible-data.js';
import type { GuessedEncoding } from '../read/bytes/encoding.js';
import { type DecisionTotals, totalsOf } from './decision-totals.js';
import { BORROWER_SIZES, type BorrowerSize, type Exposure, type PortfolioTally, TRACK_ORDER } from './portfolio-tally.js';

/** The totals of the decisions on a portfolio: plain data, with exact amounts in yuan. */
export interface PortfolioSummary extends DecisionTotals {
  /** The rulebook that the loans were decided by. */
  readonly rulebook: Decision['rulebook'];
  /** The day whose law was applied; absent where the rulebook states none and is the same on every day. */
  readonly lawAsOf?: string;
  /** The reading of every interpretation that they were decided under. */
  readonly readings: Readings;
  /** The parameters that the caller set in place of the rulebook's; absent where there are none. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Files whose encoding was guessed, because no option and no byte order mark names it; absent where there are none. */
  readonly encodings?: readonly GuessedEncoding[];
  /** Implausible data: a unit left out, a placeholder for a missing value, a code that the mapping does not have. */
  readonly implausible: readonly ImplausibleData[];
  /** By the ISO week in which it falls due, named by its Monday; `null` where the day is unknown. */
  readonly weeks: readonly ({
    /** The Monday of the week, `YYYY-MM-DD`; `null` where the due date is unknown. */
    readonly week: string | null;
  } & ExposureText)[];
  /** By the size of the borrower. */
  readonly sizes: readonly ({
    /** The size of the borrower, or what it is where it has none. */
    readonly size: BorrowerSize;
    /** How many loans there are of such borrowers. */
    readonly loans: number;
  } & ExposureText)[];
}

/** What falls due, by track, and what must not be charged. */
export interface ExposureText {
  /** What falls due, principal and interest together, by track, in yuan. */
  readonly due: Readonly<Record<Track, string>>;
  /** What must not be charged, in yuan. */
  readonly penaltyInterest: string;
}

export function summaryOf(tally: PortfolioTally, { compiled, rulebook, scopes }: DecisionPlan): PortfolioSummary {
  return {
    rulebook,
    ...(compiled.rulebook.lawAsOf === undefined ? {} : { lawAsOf: compiled.rulebook.lawAsOf }),
    readings: compiled.readings,
    ...(Object.keys(compiled.overrides).length === 0 ? {} : { parameters: compiled.overrides }),
    ...totalsOf(tally, compiled.rulebook, (warning) => warningWords(warning, scopes)),
    implausible: implausibleData(tally.observations),
    weeks: weeksOf(tally).map(([week, exposure]) => ({ week, ...exposureText(exposure) })),
    sizes: BORROWER_SIZES.flatMap((size) => {
      const found = tally.sizes.get(size);
      return found === undefined ? [] : [{ size, loans: found.loans, ...exposureText(found) }];
    }),
  };
}

/** The words of a warning, which are those of the conclusion that it is. */
function warningWords(warning: string, scopes: DecisionPlan['scopes']): Wording | undefined {
  const conclusions = Object.values(scopes).flatMap(({ ruleSets }) => ruleSets.flatMap(({ conclusions }) => conclusions));
  return conclusions
    .filter(({ warns, type }) => warns && type === warning)
    .at(-1)
    ?.finding();
}

/** The weeks in their order, and last what falls due on unknown days. */
function weeksOf({ weeks }: PortfolioTally): [string | null, Exposure][] {
  return [...weeks]
    .sort(([one = Number.POSITIVE_INFINITY], [other = Number.POSITIVE_INFINITY]) => one - other)
    .map(([monday, exposure]) => [monday === undefined ? null : civilDate(monday), exposure]);
}

function exposureText({ tracks, penalty }: Exposure): ExposureText {
  const due = Object.fromEntries(TRACK_ORDER.map((track, at) => [track, sumText(tracks[at] as Sum)])) as Record<Track, string>;
  return { due, penaltyInterest: sumText(penalty) };
}
