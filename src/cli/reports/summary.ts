import type { ComponentDecision, Decision, Finding, Track } from '../../decide/decision.js';
import { type BorrowerContradictions, Borrowers, borrowerStatement } from '../../facts/loan/borrowers.js';
import { COMPONENTS, type ComponentKind } from '../../facts/loan/component.js';
import { fieldOf } from '../../facts/loan/loan-path.js';
import type { Loan } from '../../facts/loan/parse-loan.js';
import { Decimal } from '../../facts/values/decimal.js';
import type { WarningCount } from '../../portfolio/summary/portfolio-summary.js';

/** The totals of several decisions, as plain data. Amounts are exact and in yuan. */
export interface Summary {
  readonly loans: number;
  /** Loans that could not be read or are not what the schema describes. */
  readonly invalid: number;
  readonly tracks: readonly TrackSummary[];
  readonly penaltyInterest: {
    /** What must not be charged. */
    readonly amount: string;
    /** The part of `amount` that was computed at an assumed penalty rate. */
    readonly assumed: string;
    /** The contract interest on principal that continues to accrue over the same periods. */
    readonly contractInterest: string;
  };
  /** How many components have an unknown amount, which no sum includes. */
  readonly unknownAmounts: number;
  /** How many loans lack each fact that would settle them; the most wanted first. */
  readonly missing: readonly { readonly fact: string; readonly loans: number }[];
  /** How many loans have data that contradict each other, by the kind of contradiction; the most frequent first. */
  readonly warnings: readonly WarningCount[];
  /** Borrowers whose loans contradict each other. */
  readonly borrowers: BorrowerContradictions;
}

export interface TrackSummary {
  readonly track: Track;
  readonly loans: number;
  readonly instalments: number;
  /** Of the components of the track, whichever that of their instalment is. */
  readonly principal: string;
  readonly interest: string;
}

/** Sums decisions up one by one, without keeping them. */
export interface Tally {
  add(decision: Decision, loan: Loan): void;
  addInvalid(): void;
  summary(): Summary;
}

const TRACK_ORDER = ['shall-defer', 'may-negotiate', 'not-covered', 'undetermined'] as const satisfies readonly Track[];

type TrackSums = { loans: number; instalments: number } & Record<ComponentKind, Decimal>;

export function newTally(): Tally {
  const zero = new Decimal(0);
  const noSums = (): TrackSums => ({ loans: 0, instalments: 0, principal: zero, interest: zero });
  const sums: Record<Track, TrackSums> = {
    'shall-defer': noSums(),
    'may-negotiate': noSums(),
    'not-covered': noSums(),
    undetermined: noSums(),
  };
  const missing = new Map<string, number>();
  const warnings = new Map<string, { readonly said: Finding; loans: number }>();
  const borrowers = new Borrowers();
  let loans = 0;
  let invalid = 0;
  let penalty = zero;
  let assumed = zero;
  let contractInterest = zero;
  let unknownAmounts = 0;

  const addComponent = (kind: ComponentKind, { track, amount, penaltyInterest }: ComponentDecision) => {
    if (amount === undefined) unknownAmounts++;
    else sums[track][kind] = sums[track][kind].plus(amount);
    contractInterest = contractInterest.plus(penaltyInterest.contractInterest?.amount ?? 0);
    if (penaltyInterest.amount === undefined) return;
    penalty = penalty.plus(penaltyInterest.amount);
    if (penaltyInterest.rateBasis === 'assumed-multiple') assumed = assumed.plus(penaltyInterest.amount);
  };
  return {
    add(decision, loan) {
      loans++;
      const borrower = borrowerStatement(loan);
      if (borrower !== undefined) borrowers.add(borrower);
      // A warning that several instalments share counts once for the loan.
      for (const [warning, said] of new Map(decision.warnings.map((it) => [it.conclusion, it]))) {
        const found = warnings.get(warning) ?? { said, loans: 0 };
        found.loans++;
        warnings.set(warning, found);
      }
      sums[decision.track].loans++;
      for (const instalment of decision.instalments) {
        sums[instalment.track].instalments++;
        for (const kind of COMPONENTS) addComponent(kind, instalment[kind]);
      }
      // A fact that is missing in several instalments counts once for the loan.
      for (const fact of new Set(decision.missing.map((path) => fieldOf(path).field))) {
        missing.set(fact, (missing.get(fact) ?? 0) + 1);
      }
    },
    addInvalid() {
      invalid++;
    },
    summary: () => ({
      loans,
      invalid,
      tracks: TRACK_ORDER.map((track) => {
        const { principal, interest, ...counts } = sums[track];
        return { track, ...counts, principal: principal.toFixed(2), interest: interest.toFixed(2) };
      }),
      penaltyInterest: {
        amount: penalty.toFixed(2),
        assumed: assumed.toFixed(2),
        contractInterest: contractInterest.toFixed(2),
      },
      unknownAmounts,
      missing: [...missing].map(([fact, lacking]) => ({ fact, loans: lacking })).sort((one, other) => other.loans - one.loans),
      warnings: [...warnings]
        .map(
          ([
            warning,
            {
              said: { zh, en },
              loans: warned,
            },
          ]) => ({ warning, zh, en, loans: warned }),
        )
        .sort((one, other) => other.loans - one.loans || (one.warning < other.warning ? -1 : 1)),
      borrowers: borrowers.contradictions(),
    }),
  };
}
