import { utc } from '@date-fns/utc';
import { formatISO } from 'date-fns/formatISO';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import type { Decision, Track } from '../../decide/decision.js';
import type { DecisionPlan } from '../../decide/plan.js';
import type { Readings } from '../../evaluate/scope.js';
import type { BorrowerContradictions } from '../../facts/loan/borrowers.js';
import { civilDate } from '../../facts/values/civil-date.js';
import type { Wording } from '../../law/wording.js';
import { type ImplausibleData, implausibleData } from '../plausibility/implausible-data.js';
import type { GuessedEncoding } from '../read/bytes/encoding.js';
import { type Sum, sumText } from './exact-sum.js';
import {
  addExposure,
  BORROWER_SIZES,
  type BorrowerSize,
  type Exposure,
  noExposure,
  type PortfolioTally,
  TRACK_ORDER,
} from './portfolio-tally.js';

/** The totals of the decisions on a portfolio: plain data, with exact amounts in yuan. */
export interface PortfolioSummary {
  readonly rulebook: Decision['rulebook'];
  readonly readings: Readings;
  /** The parameters that the caller set in place of the rulebook's; absent where there are none. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly loans: number;
  /** Lines that are not valid loans: they are in the reject file. */
  readonly invalid: number;
  readonly tracks: readonly {
    readonly track: Track;
    readonly loans: number;
    readonly instalments: number;
    /** What falls due of the components of the track, whichever that of their instalment is. */
    readonly principal: string;
    readonly interest: string;
  }[];
  readonly penaltyInterest: {
    /** What must not be charged: of principal the surcharge above contract interest, of interest the interest on it. */
    readonly amount: string;
    /** Of it, what was computed at an assumed penalty rate. */
    readonly assumed: string;
    /** The contract interest on principal, which continues to run for the same periods. */
    readonly contractInterest: string;
  };
  /** Components whose amount is unknown; the sums leave them out. */
  readonly unknownAmounts: number;
  /** Files whose encoding was guessed, because no option and no byte order mark names it; absent where there are none. */
  readonly encodings?: readonly GuessedEncoding[];
  /** How many loans lack each fact that would settle them; the most wanted first. */
  readonly missing: readonly { readonly fact: string; readonly loans: number }[];
  /** How many loans have data that contradict each other, by the kind of contradiction; the most frequent first. */
  readonly warnings: readonly WarningCount[];
  /** Borrowers about whom several loans say different things. */
  readonly borrowers: BorrowerContradictions;
  /** Implausible data: a unit left out, a placeholder for a missing value, a code that the mapping does not have. */
  readonly implausible: readonly ImplausibleData[];
  /** By the ISO week in which it falls due, named by its Monday; `null` where the day is unknown. */
  readonly weeks: readonly ({ readonly week: string | null } & ExposureText)[];
  /** By the size of the borrower. */
  readonly sizes: readonly ({ readonly size: BorrowerSize; readonly loans: number } & ExposureText)[];
}

/** A warning with its text, and the number of loans that have it. */
export interface WarningCount extends Wording {
  readonly warning: string;
  readonly loans: number;
}

/** What falls due, by track, and what must not be charged. */
export interface ExposureText {
  readonly due: Readonly<Record<Track, string>>;
  readonly penaltyInterest: string;
}

export function summaryOf(tally: PortfolioTally, { compiled, rulebook, scopes }: DecisionPlan): PortfolioSummary {
  return {
    rulebook,
    readings: compiled.readings,
    ...(Object.keys(compiled.overrides).length === 0 ? {} : { parameters: compiled.overrides }),
    loans: tally.loans,
    invalid: tally.rejected,
    tracks: TRACK_ORDER.map((track, at) => {
      const { loans, instalments, principal, interest } = tally.tracks[at] as PortfolioTally['tracks'][number];
      return { track, loans, instalments, principal: sumText(principal), interest: sumText(interest) };
    }),
    penaltyInterest: {
      amount: sumText(tally.penalty),
      assumed: sumText(tally.penaltyAssumed),
      contractInterest: sumText(tally.contractInterest),
    },
    unknownAmounts: tally.unknownAmounts,
    missing: [...tally.missing]
      .map(([fact, loans]) => ({ fact, loans }))
      .sort((one, other) => other.loans - one.loans || (one.fact < other.fact ? -1 : 1)),
    warnings: warningCounts(tally.warnings, scopes),
    borrowers: tally.borrowers,
    implausible: implausibleData(tally.observations),
    weeks: weeksOf(tally).map(([week, exposure]) => ({ week, ...exposureText(exposure) })),
    sizes: BORROWER_SIZES.flatMap((size) => {
      const found = tally.sizes.get(size);
      return found === undefined ? [] : [{ size, loans: found.loans, ...exposureText(found) }];
    }),
  };
}

function warningCounts(counts: ReadonlyMap<string, number>, scopes: DecisionPlan['scopes']): WarningCount[] {
  const said = new Map(
    Object.values(scopes).flatMap(({ ruleSets }) =>
      ruleSets.flatMap(({ conclusions }) =>
        conclusions.filter(({ warns }) => warns).map(({ type, finding }) => [type, finding()] as const),
      ),
    ),
  );
  return [...counts]
    .map(([warning, loans]) => ({ warning, zh: said.get(warning)?.zh ?? warning, en: said.get(warning)?.en ?? warning, loans }))
    .sort((one, other) => other.loans - one.loans || (one.warning < other.warning ? -1 : 1));
}

function weeksOf({ days }: PortfolioTally): [string | null, Exposure][] {
  const weeks = new Map<string | null, Exposure>();
  for (const [day, exposure] of days) {
    const week = day === undefined ? null : formatISO(startOfISOWeek(civilDate(day), { in: utc }), { representation: 'date' });
    const known = weeks.get(week) ?? noExposure();
    weeks.set(week, known);
    addExposure(known, exposure);
  }
  return [...weeks].sort(([one], [other]) => (one === null ? 1 : other === null ? -1 : one < other ? -1 : 1));
}

function exposureText({ tracks, penalty }: Exposure): ExposureText {
  const due = Object.fromEntries(TRACK_ORDER.map((track, at) => [track, sumText(tracks[at] as Sum)])) as Record<Track, string>;
  return { due, penaltyInterest: sumText(penalty) };
}
