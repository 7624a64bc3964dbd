import type { ComponentAnswer, InstalmentAnswer, LoanAnswer } from '../../decide/answers.js';
import type { Track } from '../../decide/decision.js';
import type { HouseAnswer } from '../../decide/house-answers.js';
import type { BorrowerContradictions } from '../../facts/loan/borrowers.js';
import { COMPONENTS, type ComponentKind } from '../../facts/loan/component.js';
import { loanSlot } from '../../facts/loan/loan-facts.js';
import { fieldOf } from '../../facts/loan/loan-path.js';
import type { Loan } from '../../facts/loan/parse-loan.js';
import { type DayNumber, mondayOf } from '../../facts/values/civil-date.js';
import { addFen, addSum, noSum, type Sum } from '../../facts/values/exact-sum.js';
import { entryOf } from '../../facts/values/map-entries.js';
import { newObservations, type Observations } from '../plausibility/observations.js';

/** The tracks in the order in which they are shown. */
export const TRACK_ORDER = ['shall-defer', 'may-negotiate', 'not-covered', 'undetermined'] as const satisfies readonly Track[];

/** Sums for one track. */
export interface TrackTally {
  loans: number;
  instalments: number;
  readonly principal: Sum;
  readonly interest: Sum;
}

/** Amounts that fall due, by the track of their component, in the order of the tracks; and what must not be charged. */
export interface Exposure {
  readonly tracks: readonly Sum[];
  readonly penalty: Sum;
}

/** The sums of the answers on loans. Plain data, so that one thread can hand it to another. */
export interface PortfolioTally {
  loans: number;
  rejected: number;
  /** In the order of the tracks. */
  readonly tracks: readonly TrackTally[];
  readonly penalty: Sum;
  /** Of it, what was computed at an assumed penalty rate. */
  readonly penaltyAssumed: Sum;
  /** The contract interest, which continues to run for the same periods. */
  readonly contractInterest: Sum;
  /** Components whose amount is unknown; the sums leave them out. */
  unknownAmounts: number;
  /** How many loans lack each fact. */
  readonly missing: Map<string, number>;
  /** How many loans have data that contradict each other, by the kind of contradiction. */
  readonly warnings: Map<string, number>;
  /** By a fact that rules of the house decide and its value: how many loans, components or guarantees it is decided for. */
  readonly house: Map<string, Map<string, number>>;
  /** Borrowers about whom several loans say different things; found once all loans are known. */
  borrowers: BorrowerContradictions;
  /** Implausible data; gathered once all loans are known. */
  observations: Observations;
  /** By the Monday of the ISO week in which they fall due; amounts whose day is unknown under `undefined`. */
  readonly weeks: Map<DayNumber | undefined, Exposure>;
  /** By the size of the borrower. */
  readonly sizes: Map<string, Exposure & { loans: number }>;
}

export function newTally(): PortfolioTally {
  return {
    loans: 0,
    rejected: 0,
    tracks: TRACK_ORDER.map(() => ({ loans: 0, instalments: 0, principal: noSum(), interest: noSum() })),
    penalty: noSum(),
    penaltyAssumed: noSum(),
    contractInterest: noSum(),
    unknownAmounts: 0,
    missing: new Map(),
    warnings: new Map(),
    house: new Map(),
    borrowers: { count: 0 },
    observations: newObservations(),
    weeks: new Map(),
    sizes: new Map(),
  };
}

export function noExposure(): Exposure {
  return { tracks: TRACK_ORDER.map(noSum), penalty: noSum() };
}

function noLoans(): Exposure & { loans: number } {
  return { loans: 0, ...noExposure() };
}

/** The sizes of borrowers: of enterprises by the national standard, and those that have none. */
export const BORROWER_SIZES = ['micro', 'small', 'medium', 'large', 'individual-business', 'other', 'unknown'] as const;
export type BorrowerSize = (typeof BORROWER_SIZES)[number];

const KIND = loanSlot('borrower.kind');
const SIZE = loanSlot('borrower.size');

function sizeOf(loan: Loan): BorrowerSize {
  const kind = loan.factAt(KIND);
  if (kind === 'individual-business' || kind === 'other') return kind;
  return (loan.factAt(SIZE) as BorrowerSize | undefined) ?? 'unknown';
}

const TRACK_AT: Readonly<Record<Track, number>> = { 'shall-defer': 0, 'may-negotiate': 1, 'not-covered': 2, undetermined: 3 };

/** What a tally takes of the answer on a component. */
export interface TalliedComponent extends Pick<ComponentAnswer, 'amount' | 'rateBasis'> {
  readonly concluded: { readonly track: Track };
  readonly penalty: Pick<ComponentAnswer['penalty'], 'spared' | 'contractInterest'>;
}

/** What a tally takes of the answer on a loan. */
export interface TalliedLoan extends Pick<LoanAnswer, 'loan' | 'track' | 'missing' | 'warnings'> {
  readonly house: readonly Pick<HouseAnswer, 'decided'>[];
  readonly instalments: readonly (Pick<InstalmentAnswer, 'facts' | 'track'> &
    Readonly<Record<ComponentKind, TalliedComponent>>)[];
}

/** Adds what is answered on a loan. */
export function addAnswer(tally: PortfolioTally, answer: TalliedLoan): void {
  const { loan, track, instalments } = answer;
  tally.loans++;
  (tally.tracks[TRACK_AT[track]] as TrackTally).loans++;
  const size = entryOf(tally.sizes, sizeOf(loan), noLoans);
  size.loans++;
  for (const instalment of instalments) {
    (tally.tracks[TRACK_AT[instalment.track]] as TrackTally).instalments++;
    const week = exposureOfWeek(tally, instalment.facts.dueDate);
    for (const kind of COMPONENTS) addComponent(tally, kind, instalment[kind], week, size);
  }
  for (const warning of answer.warnings) count(tally.warnings, warning, 1);
  for (const { decided } of answer.house) addHouse(tally, decided.fact, [decided.value].flat(), 1);
  if (answer.missing.length === 0) return;
  // A loan that lacks a fact of several instalments or guarantees lacks it once.
  for (const fact of new Set(answer.missing.map((path) => fieldOf(path).field))) {
    count(tally.missing, fact, 1);
  }
}

/** Counts something of which a fact of the house is decided; of a rule set that collects, once for each value. */
export function addHouse({ house }: PortfolioTally, fact: string, values: readonly string[], added: number): void {
  const counts = entryOf(house, fact, () => new Map<string, number>());
  for (const value of values) count(counts, value, added);
}

function addComponent(
  tally: PortfolioTally,
  kind: ComponentKind,
  answer: TalliedComponent,
  week: Exposure,
  size: Exposure,
): void {
  const { concluded, amount, penalty } = answer;
  const { spared, contractInterest } = penalty;
  if (amount === undefined) tally.unknownAmounts++;
  else if (amount > 0) {
    const at = TRACK_AT[concluded.track];
    addFen((tally.tracks[at] as TrackTally)[kind], amount);
    addFen(week.tracks[at] as Sum, amount);
    addFen(size.tracks[at] as Sum, amount);
  }
  if (contractInterest !== undefined) addFen(tally.contractInterest, contractInterest);
  if (spared === undefined) return;
  addFen(tally.penalty, spared);
  addFen(week.penalty, spared);
  addFen(size.penalty, spared);
  if (answer.rateBasis === 'assumed-multiple') addFen(tally.penaltyAssumed, spared);
}

/** What a tally has of the week of a day. */
export function exposureOfWeek({ weeks }: PortfolioTally, day: DayNumber | undefined): Exposure {
  return entryOf(weeks, day === undefined ? undefined : mondayOf(day), noExposure);
}

/** Adds one tally to another. */
export function addTally(to: PortfolioTally, added: PortfolioTally): void {
  to.loans += added.loans;
  to.rejected += added.rejected;
  to.unknownAmounts += added.unknownAmounts;
  added.tracks.forEach(({ loans, instalments, principal, interest }, at) => {
    const track = to.tracks[at] as TrackTally;
    track.loans += loans;
    track.instalments += instalments;
    addSum(track.principal, principal);
    addSum(track.interest, interest);
  });
  addSum(to.penalty, added.penalty);
  addSum(to.penaltyAssumed, added.penaltyAssumed);
  addSum(to.contractInterest, added.contractInterest);
  for (const [fact, loans] of added.missing) count(to.missing, fact, loans);
  for (const [warning, loans] of added.warnings) count(to.warnings, warning, loans);
  for (const [fact, values] of added.house) for (const [value, of] of values) addHouse(to, fact, [value], of);
  for (const [week, exposure] of added.weeks) addExposure(entryOf(to.weeks, week, noExposure), exposure);
  for (const [size, exposure] of added.sizes) {
    const own = entryOf(to.sizes, size, noLoans);
    own.loans += exposure.loans;
    addExposure(own, exposure);
  }
}

export function addExposure(to: Exposure, added: Exposure): void {
  added.tracks.forEach((sum, at) => {
    addSum(to.tracks[at] as Sum, sum);
  });
  addSum(to.penalty, added.penalty);
}

function count<K>(map: Map<K, number>, key: K, added: number): void {
  map.set(key, (map.get(key) ?? 0) + added);
}
