import type { Track } from '../../decide/decision.js';
import type { LoanGrain } from '../../facts/fact.js';
import type { BorrowerContradictions } from '../../facts/loan/borrowers.js';
import { sumText } from '../../facts/values/exact-sum.js';
import type { Wording } from '../../law/wording.js';
import { houseFactsOf } from '../../rulebook/own/house.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { houseTerm, houseValueTerm } from '../../words/value-terms.js';
import { type PortfolioTally, TRACK_ORDER, type TrackTally } from './portfolio-tally.js';

/** The totals of several decisions: plain data, with exact amounts in yuan. */
export interface DecisionTotals {
  /** How many loans were decided. */
  readonly loans: number;
  /** Records that are not valid loans. Those of a portfolio are in the reject file. */
  readonly invalid: number;
  /** The totals of each track, the strongest first. */
  readonly tracks: readonly TrackTotals[];
  /** What must not be charged over all loans, in yuan. */
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
  /** How many loans lack each fact that would settle them; the most wanted first. */
  readonly missing: readonly {
    /** The fact that is missing, by its path. */
    readonly fact: string;
    /** How many loans lack it. */
    readonly loans: number;
  }[];
  /** How many loans have data that contradict each other, by the kind of contradiction; the most frequent first. */
  readonly warnings: readonly WarningCount[];
  /** What rules of the house decide, fact by fact; absent where the rulebook has none. */
  readonly house?: readonly HouseTotals[];
  /** Borrowers about whom several loans say different things. */
  readonly borrowers: BorrowerContradictions;
}

/** The totals of a track. */
export interface TrackTotals {
  /** The track that the totals are of. */
  readonly track: Track;
  /** How many loans have it as a whole. */
  readonly loans: number;
  /** How many instalments have it. */
  readonly instalments: number;
  /** What falls due of the components of the track, whichever that of their instalment is. */
  readonly principal: string;
  /** What interest falls due of the components of the track, in yuan. */
  readonly interest: string;
}

/** A warning with its text, and the number of loans that have it. */
export interface WarningCount extends Wording {
  /** The rule that finds the contradiction, by its name. */
  readonly warning: string;
  /** How many loans have it. */
  readonly loans: number;
}

/** A fact that rules of the house decide, in the words of its rule set, with how often each value is decided. */
export interface HouseTotals extends Wording {
  /** `house.creditLine`. */
  readonly fact: string;
  /** What is counted: loans, components of instalments, or guarantees. */
  readonly grain: LoanGrain;
  /** The most frequent first. Of a rule set that collects, one loan may have several values, or none. */
  readonly values: readonly ({
    /** The value that the rules conclude. */
    readonly value: string;
    /** How often they do, of what `grain` counts. */
    readonly count: number;
  } & Wording)[];
}

/** The totals of what was tallied under a rulebook. `wordsOf` gives the words of a warning. */
export function totalsOf(
  tally: PortfolioTally,
  rulebook: Rulebook,
  wordsOf: (warning: string) => Wording | undefined,
): DecisionTotals {
  const house = houseTotals(tally, rulebook);
  return {
    loans: tally.loans,
    invalid: tally.rejected,
    tracks: TRACK_ORDER.map((track, at) => {
      const { loans, instalments, principal, interest } = tally.tracks[at] as TrackTally;
      return { track, loans, instalments, principal: sumText(principal), interest: sumText(interest) };
    }),
    penaltyInterest: {
      amount: sumText(tally.penalty),
      assumed: sumText(tally.penaltyAssumed),
      contractInterest: sumText(tally.contractInterest),
    },
    unknownAmounts: tally.unknownAmounts,
    missing: mostFirst(tally.missing).map(([fact, loans]) => ({ fact, loans })),
    warnings: mostFirst(tally.warnings).map(([warning, loans]) => {
      const { zh, en } = wordsOf(warning) ?? { zh: warning, en: warning };
      return { warning, zh, en, loans };
    }),
    ...(house.length === 0 ? {} : { house }),
    borrowers: tally.borrowers,
  };
}

function houseTotals(tally: PortfolioTally, rulebook: Rulebook): HouseTotals[] {
  return houseFactsOf(rulebook).map(({ fact, grain }) => ({
    fact,
    ...houseTerm(fact, rulebook),
    grain,
    values: mostFirst(tally.house.get(fact) ?? new Map()).map(([value, count]) => ({
      value,
      ...houseValueTerm(fact, value, rulebook),
      count,
    })),
  }));
}

function mostFirst(counts: ReadonlyMap<string, number>): (readonly [name: string, loans: number])[] {
  return [...counts].sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1));
}
