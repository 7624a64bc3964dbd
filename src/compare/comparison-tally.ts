import type { ComponentAnswer, GuaranteeAnswer, LoanAnswer } from '../decide/answers.js';
import type { GuaranteeDecision, Track } from '../decide/decision.js';
import type { DecisionPlan } from '../decide/plan.js';
import { COMPONENTS, TRACKS } from '../facts/loan/component.js';
import { civilDate } from '../facts/values/civil-date.js';
import { addFen, addSum, noSum, type Sum, sumText } from '../facts/values/exact-sum.js';
import { entryOf } from '../facts/values/map-entries.js';
import { type Fen, yuanText } from '../facts/values/money.js';
import { houseFactsOf } from '../rulebook/own/house.js';
import { type AnswerPair, type ChangeKind, changeFinder } from './component-changes.js';
import { addHouseTally, comparedHouseFacts, type HouseTally, houseComparer } from './house-changes.js';
import type { ComparedExample, ComparedFigures, ComparedLaw, LawComparison } from './law-comparison.js';

/** The tracks in the order in which they are shown. */
export const SHOWN_TRACKS = [...TRACKS, 'undetermined'] as const satisfies readonly Track[];

interface Sides {
  readonly from: Sum;
  readonly to: Sum;
}

interface TrackChange {
  readonly from: Track;
  readonly to: Track;
  loans: number;
  components: number;
  readonly principal: Sum;
  readonly interest: Sum;
}

interface TalliedChange extends ChangeKind {
  loans: number;
  components: number;
  unknownAmounts: number;
  readonly principal: Sum;
  readonly interest: Sum;
  readonly penalty: Sides;
  readonly examples: ComparedExample[];
}

/** A number of things of which something differs. */
interface Counted {
  readonly part: string;
  readonly from: string;
  readonly to: string;
  count: number;
}

/**
 * The comparison of loans as far as it has come. Plain data, so that one thread can hand it to another.
 *
 * INVARIANT (bounded tally): its entries are as many as there are kinds of changes, with a bounded number of examples for each.
 * Kinds follow from the rules of the two sides, so that their number does not grow with that of the loans.
 */
export interface ComparisonTally {
  loans: number;
  changedLoans: number;
  components: number;
  changedComponents: number;
  rejected: number;
  unknownAmounts: number;
  readonly tracks: Map<string, TrackChange>;
  readonly penalty: Sides;
  readonly penaltyAssumed: Sides;
  readonly contractInterest: Sides;
  readonly inclusive: Map<string, Counted>;
  readonly guarantees: Map<string, Counted>;
  readonly house: HouseTally;
  readonly changes: Map<string, TalliedChange>;
}

const noSides = (): Sides => ({ from: noSum(), to: noSum() });

export function newComparisonTally(): ComparisonTally {
  return {
    loans: 0,
    changedLoans: 0,
    components: 0,
    changedComponents: 0,
    rejected: 0,
    unknownAmounts: 0,
    tracks: new Map(),
    penalty: noSides(),
    penaltyAssumed: noSides(),
    contractInterest: noSides(),
    inclusive: new Map(),
    guarantees: new Map(),
    house: new Map(),
    changes: new Map(),
  };
}

/** Adds what both sides answer on a loan to a tally. */
export type PairAdder = (tally: ComparisonTally, from: LoanAnswer, to: LoanAnswer) => void;

/** @param examples how many are kept of each kind of change */
export function pairAdder(fromPlan: DecisionPlan, toPlan: DecisionPlan, examples: number): PairAdder {
  const changeOf = changeFinder(fromPlan, toPlan);
  const addHouse = houseComparer(fromPlan, toPlan, examples);
  return (tally, from, to) => {
    tally.loans++;
    trackChange(tally, from.track, to.track).loans++;
    const inclusive = { from: from.inclusive, to: to.inclusive };
    // The kinds of changes that this loan has been counted for.
    const counted = new Set<TalliedChange>();
    for (let index = 0; index < from.instalments.length; index++) {
      const one = from.instalments[index];
      const other = to.instalments[index];
      if (one === undefined || other === undefined) throw new RangeError('both sides answer on the same instalments');
      for (const kind of COMPONENTS) {
        const pair = { from: one[kind], to: other[kind] };
        addToTotals(tally, pair);
        const found = changeOf(inclusive, pair);
        if (found === undefined) continue;
        const change = changeEntry(tally, found);
        if (!counted.has(change)) change.loans++;
        counted.add(change);
        addToChange(change, pair);
        if (change.examples.length < examples) change.examples.push(exampleOf(from.loan.id, one.facts.dueDate, pair));
        tally.changedComponents++;
      }
    }
    const otherInclusive = from.inclusive.concluded.inclusive !== to.inclusive.concluded.inclusive;
    if (otherInclusive) {
      count(tally.inclusive, 'inclusive', from.inclusive.concluded.inclusive, to.inclusive.concluded.inclusive, 1);
    }
    const otherGuarantee = addGuarantees(tally, from.guarantees, to.guarantees);
    const otherHouse = addHouse(tally.house, from, to);
    if (counted.size > 0 || otherInclusive || otherGuarantee || otherHouse || from.track !== to.track) tally.changedLoans++;
  };
}

function trackChange({ tracks }: ComparisonTally, from: Track, to: Track): TrackChange {
  return entryOf(tracks, `${from} ${to}`, () => ({
    from,
    to,
    loans: 0,
    components: 0,
    principal: noSum(),
    interest: noSum(),
  }));
}

function changeEntry({ changes }: ComparisonTally, kind: ChangeKind): TalliedChange {
  return entryOf(changes, kind.key, () => ({
    ...kind,
    loans: 0,
    components: 0,
    unknownAmounts: 0,
    principal: noSum(),
    interest: noSum(),
    penalty: noSides(),
    examples: [],
  }));
}

function addToTotals(tally: ComparisonTally, { from, to }: AnswerPair<ComponentAnswer>): void {
  const { amount, place } = from;
  const tracks = trackChange(tally, from.concluded.track, to.concluded.track);
  tracks.components++;
  tally.components++;
  if (amount === undefined) tally.unknownAmounts++;
  else addFen(tracks[place.kind], amount);
  addPenalty(tally.penalty, from.penalty.spared, to.penalty.spared);
  addPenalty(tally.contractInterest, from.penalty.contractInterest, to.penalty.contractInterest);
  addPenalty(tally.penaltyAssumed, assumed(from), assumed(to));
}

function addToChange(change: TalliedChange, { from, to }: AnswerPair<ComponentAnswer>): void {
  const { amount, place } = from;
  change.components++;
  if (amount === undefined) change.unknownAmounts++;
  else addFen(change[place.kind], amount);
  addPenalty(change.penalty, from.penalty.spared, to.penalty.spared);
}

function addPenalty(sides: Sides, from: Fen | undefined, to: Fen | undefined): void {
  if (from !== undefined) addFen(sides.from, from);
  if (to !== undefined) addFen(sides.to, to);
}

function assumed({ rateBasis, penalty }: ComponentAnswer): Fen | undefined {
  return rateBasis === 'assumed-multiple' ? penalty.spared : undefined;
}

function exampleOf(loanId: string, due: number | undefined, { from, to }: AnswerPair<ComponentAnswer>): ComparedExample {
  const { place, amount } = from;
  return {
    loanId,
    instalment: place.index,
    component: place.kind,
    ...(due === undefined ? {} : { dueDate: civilDate(due) }),
    ...(amount === undefined ? {} : { amount: yuanText(amount) }),
    from: figuresOf(from),
    to: figuresOf(to),
  };
}

function figuresOf({ latest, granted, penalty }: ComponentAnswer): ComparedFigures {
  return {
    ...(latest === undefined ? {} : { latestDate: civilDate(latest) }),
    ...(granted === undefined ? {} : { grantedUntil: civilDate(granted) }),
    ...(penalty.spared === undefined ? {} : { penaltyInterest: yuanText(penalty.spared) }),
  };
}

const PARTS = [
  'arrangement',
  'fee',
  'compositeFee',
  'reGuaranteeFee',
  'counterGuarantee',
] as const satisfies readonly (keyof GuaranteeDecision)[];

// A rulebook that says nothing of guarantees answers on none of them.
const NOT_DECIDED = 'not-governed';

/** Counts the verdicts on guarantees that differ; returns whether there are any. */
function addGuarantees(tally: ComparisonTally, from: readonly GuaranteeAnswer[], to: readonly GuaranteeAnswer[]): boolean {
  let differs = false;
  for (let index = 0; index < Math.max(from.length, to.length); index++) {
    for (const part of PARTS) {
      const one = from[index]?.concluded[part] ?? NOT_DECIDED;
      const other = to[index]?.concluded[part] ?? NOT_DECIDED;
      if (one === other) continue;
      differs = true;
      count(tally.guarantees, part, one, other, 1);
    }
  }
  return differs;
}

function count(map: Map<string, Counted>, part: string, from: string, to: string, added: number): void {
  entryOf(map, `${part} ${from} ${to}`, () => ({ part, from, to, count: 0 })).count += added;
}

/** Adds one tally to another. The loans of the first come before those of the other. */
export function addComparisonTally(into: ComparisonTally, added: ComparisonTally, examples: number): void {
  into.loans += added.loans;
  into.changedLoans += added.changedLoans;
  into.components += added.components;
  into.changedComponents += added.changedComponents;
  into.rejected += added.rejected;
  into.unknownAmounts += added.unknownAmounts;
  for (const { from, to, loans, components, principal, interest } of added.tracks.values()) {
    const own = trackChange(into, from, to);
    own.loans += loans;
    own.components += components;
    addSum(own.principal, principal);
    addSum(own.interest, interest);
  }
  addSides(into.penalty, added.penalty);
  addSides(into.penaltyAssumed, added.penaltyAssumed);
  addSides(into.contractInterest, added.contractInterest);
  for (const { part, from, to, count: of } of added.inclusive.values()) count(into.inclusive, part, from, to, of);
  for (const { part, from, to, count: of } of added.guarantees.values()) count(into.guarantees, part, from, to, of);
  addHouseTally(into.house, added.house, examples);
  for (const change of added.changes.values()) {
    const own = changeEntry(into, change);
    own.loans += change.loans;
    own.components += change.components;
    own.unknownAmounts += change.unknownAmounts;
    addSum(own.principal, change.principal);
    addSum(own.interest, change.interest);
    addSides(own.penalty, change.penalty);
    own.examples.push(...change.examples.slice(0, Math.max(0, examples - own.examples.length)));
  }
}

function addSides(into: Sides, added: Sides): void {
  addSum(into.from, added.from);
  addSum(into.to, added.to);
}

/** The comparison that a tally has come to. */
export function comparisonOf(tally: ComparisonTally, fromPlan: DecisionPlan, toPlan: DecisionPlan): LawComparison {
  const [from, to] = [lawOf(fromPlan), lawOf(toPlan)];
  const { loans, changedLoans, components, changedComponents, rejected, unknownAmounts } = tally;
  return {
    from,
    to,
    loans: { compared: loans, changed: changedLoans },
    components: { compared: components, changed: changedComponents },
    rejected,
    tracks: SHOWN_TRACKS.flatMap((one) =>
      SHOWN_TRACKS.flatMap((other) => {
        const found = tally.tracks.get(`${one} ${other}`);
        return found === undefined ? [] : [{ ...found, principal: sumText(found.principal), interest: sumText(found.interest) }];
      }),
    ),
    penaltyInterest: sidesText(tally.penalty),
    penaltyAssumed: sidesText(tally.penaltyAssumed),
    contractInterest: sidesText(tally.contractInterest),
    unknownAmounts,
    inclusive: inOrder(tally.inclusive).map((one) => ({ from: one.from, to: one.to, loans: one.count })),
    guarantees: inOrder(tally.guarantees).map((one) => ({ part: one.part, from: one.from, to: one.to, guarantees: one.count })),
    ...(comparedHouseFacts(fromPlan, toPlan).length === 0 ? {} : { house: structuredClone(inOrder(tally.house)) }),
    changes: [...tally.changes]
      .sort(([key, one], [otherKey, other]) => other.components - one.components || (key < otherKey ? -1 : 1))
      .map(([, change]) => ({
        from: { ...change.from },
        to: { ...change.to },
        answers: [...change.answers],
        rules: structuredClone(change.rules) as LawComparison['changes'][number]['rules'],
        loans: change.loans,
        components: change.components,
        principal: sumText(change.principal),
        interest: sumText(change.interest),
        unknownAmounts: change.unknownAmounts,
        penaltyInterest: sidesText(change.penalty),
        examples: structuredClone(change.examples),
      })),
  };
}

function sidesText({ from, to }: Sides): { from: string; to: string } {
  return { from: sumText(from), to: sumText(to) };
}

/** The most frequent first. */
function inOrder<C extends { readonly count: number }>(counts: ReadonlyMap<string, C>): C[] {
  return [...counts]
    .sort(([key, one], [otherKey, other]) => other.count - one.count || (key < otherKey ? -1 : 1))
    .map(([, one]) => one);
}

/** The law that a plan decides by. */
function lawOf({ compiled, rulebook }: DecisionPlan): ComparedLaw {
  const { readings, overrides, asOf } = compiled;
  const ofHouse = houseFactsOf(compiled.rulebook).map(({ fact }) => fact);
  return {
    rulebook: { ...rulebook },
    readings: { ...readings },
    ...(Object.keys(overrides).length === 0 ? {} : { parameters: { ...overrides } }),
    ...(asOf === undefined ? {} : { asOf: civilDate(asOf) }),
    ...(compiled.rulebook.lawAsOf === undefined ? {} : { lawAsOf: compiled.rulebook.lawAsOf }),
    ...(ofHouse.length === 0 ? {} : { house: ofHouse }),
  };
}
