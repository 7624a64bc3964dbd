import type { Decision } from '../../decide/decision.js';
import { exactValue, type FactType, type PlainValue, plainValue } from '../../facts/fact.js';
import type { Changer } from '../../facts/loan/changer.js';
import type { LoanPath } from '../../facts/loan/loan-fields.js';
import { ENTERPRISE_SIZES, type LoanInput } from '../../facts/loan/loan-schema.js';
import { valueAt } from '../../facts/loan/loan-values.js';
import { Loan } from '../../facts/loan/parse-loan.js';
import { largest, smallest as smallestOf } from '../../facts/values/extremes.js';
import type { Wording } from '../../law/wording.js';
import { madeHere } from '../../rulebook/made-here.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Ningxia2020 } from '../../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../../rulebook/shipped/rulebook-ids.js';
import { guaranteeOf, isReached, type Target } from '../target/target.js';
import { type TargetInput, targetOf } from '../target/target-input.js';
import { candidateLoans } from './candidate-loans.js';
import { changeable } from './changeable.js';
import { examinedLoan, type LookOptions, lookOf } from './examined-loan.js';
import { fieldType } from './field-type.js';
import { distanceBetween } from './ways/fact-distance.js';
import type { Way } from './ways/way.js';
import { waysTo } from './ways/ways-to-target.js';

/** A change of one fact of a loan. */
export interface Change {
  /** Where the loan states it: `schedule[0].dueDate`. */
  readonly path: LoanPath;
  /** What kind of value it is. */
  readonly type: FactType;
  /** Absent where it was unknown; `null` where it was known that there is none. */
  readonly from?: PlainValue | null;
  /** The value that would do; `null`: it would have to be known that there is none. */
  readonly to: PlainValue | null;
  /**
   * Present if the value was unknown: the least and the greatest value that would do. `to` is one of the values between them. An
   * end without a limit is left out. If any value would do, both ends are left out.
   */
  readonly within?: {
    /** The least that would do; absent where there is no lower limit. */
    readonly from?: PlainValue;
    /** The greatest that would do; absent where there is no upper limit. */
    readonly to?: PlainValue;
  };
  /** Who can make the change. */
  readonly by: Changer;
  /** Why nobody else can make it, or why nobody can. */
  readonly reason: Wording;
}

/** Changes that reach the target together. The changed loan was decided to verify it. */
export interface Counterfactual<Ids extends RulebookIds = RulebookIds> {
  /** The changes, each of one field; all are needed. */
  readonly changes: readonly Change[];
  /** Whether each of the changes can be made by somebody. */
  readonly attainable: boolean;
  /** The loan with the changes made. */
  readonly loan: LoanInput;
  /** What the changed loan comes to: the target is reached. */
  readonly decision: Decision<Ids>;
}

/** What would change a decision: plain data. */
export interface Counterfactuals<Ids extends RulebookIds = RulebookIds> {
  /** What was asked for. */
  readonly target: Target;
  /** Whether the loan as it is reaches the target, so that nothing need change. */
  readonly reached: boolean;
  /** The decision on the loan as it is. */
  readonly decision: Decision<Ids>;
  /** The rulebook that the loan was decided by. */
  readonly rulebook: Rulebook<Ids>;
  /**
   * The smallest sets of changes. No part of a set would do. Sets that somebody can make come first; those that nobody can make
   * are listed only if they are no larger. Within both, the nearest come first. The distance of a figure is its relative
   * change, of a day the time in years, of a size the steps from micro to large; any other change counts as one. Empty if the
   * target is reached already, or if no change of the loan would reach it.
   */
  readonly counterfactuals: readonly Counterfactual<Ids>[];
  /**
   * Whether the list is known to be complete. Then no smaller set would do, no other set of the same size is nearer, and if no
   * set is attainable, nobody can reach the target. It is `false` in these cases:
   *
   * - There were too many ways or values to try all of them.
   * - More than 24 fields change at once.
   * - A due date would have to move, but other instalments fall due on every possible day, so one of them would have to move.
   * - A schedule has more than 24 instalments, and instalments that the rules treat alike could move in different directions.
   *   Only some mixtures of directions are tried.
   *
   * If it is `false` and the list is empty, changes that would do may exist.
   */
  readonly exhaustive: boolean;
}

/** Results by which what is explained is known. */
export const counterfactualResults = madeHere<Counterfactuals>('result', 'counterfactuals');

/**
 * Finds the smallest changes of a loan that reach a target. Each is verified by deciding the changed loan.
 *
 * @throws {InvalidLoanError} where the loan is not what the schema describes
 * @throws {InvalidTargetError} for a value that is not a target, or where the loan lacks the part that it is for
 * @throws {InvalidOptionError} for an unknown option, and for a reading or a parameter that the rulebook does not have or allow
 *
 * @example
 * counterfactuals(loan, { outcome: 'defer-as-requested', instalment: 0, component: 'principal' }).counterfactuals[0]?.changes[0]?.to // '10000000.00'
 */
export function counterfactuals<Ids extends RulebookIds = Ningxia2020>(
  input: LoanInput | Loan,
  wanted: TargetInput,
  options?: LookOptions<Ids>,
): Counterfactuals<Ids>;
export function counterfactuals(
  input: LoanInput | Loan,
  wanted: TargetInput,
  options?: LookOptions<RulebookIds>,
): Counterfactuals {
  const loan = Loan.of(input);
  const { compiled, plain } = lookOf(options);
  const { rulebook } = compiled;
  const target = targetOf(wanted, loan, rulebook);
  const decision = plain.decide(loan);
  if (isReached(decision, target, rulebook)) {
    return counterfactualResults.made({ target, reached: true, decision, rulebook, counterfactuals: [], exhaustive: true });
  }
  const { ways, passedOver, unmixed } = waysTo(target, examinedLoan(compiled, loan, guaranteeOf(target)));
  const { found, open } = smallestOfWays(ways, rulebook, (way) => reaching(loan, way, target, options));
  const counterfactuals = smallest(found);
  // If nobody can bring about the changes found, somebody may be able to make others, however many they are.
  const hasAttainable = counterfactuals.some(({ attainable }) => attainable);
  const most = hasAttainable ? largest(counterfactuals.map(({ changes }) => changes.length)) : Number.POSITIVE_INFINITY;
  const left = Math.min(passedOver, unmixed, open);
  return counterfactualResults.made({
    target,
    reached: false,
    decision,
    rulebook,
    counterfactuals,
    exhaustive: left === Number.POSITIVE_INFINITY || left > most,
  });
}

interface Reached {
  readonly found: readonly Counterfactual[];
  /** Whether every candidate of the way was tried. */
  readonly isWhole: boolean;
}

interface Found {
  readonly found: readonly Counterfactual[];
  /** The fewest changes of a way whose candidates were not all tried; infinite if all were. */
  readonly open: number;
}

/** Tries ways, those with the fewest changes first, and skips a way that can only give more changes than are found already. */
function smallestOfWays(ways: readonly Way[], rulebook: Rulebook, reachingOn: (way: Way) => Reached): Found {
  const found: Counterfactual[] = [];
  let open = Number.POSITIVE_INFINITY;
  const least = { any: Number.POSITIVE_INFINITY, attainable: Number.POSITIVE_INFINITY };
  const ordered = ways.map((way) => ({ way, ...leastChanges(way, rulebook) })).sort((a, b) => a.count - b.count);
  for (const { way, count, attainable } of ordered) {
    if (count > least.any && !(attainable && count <= least.attainable)) continue;
    const reached = reachingOn(way);
    if (!reached.isWhole) open = Math.min(open, count);
    for (const one of reached.found) {
      found.push(one);
      least.any = Math.min(least.any, one.changes.length);
      if (one.attainable) least.attainable = Math.min(least.attainable, one.changes.length);
    }
  }
  return { found, open };
}

/** The least number of fields that a way changes, and whether somebody can change all of them. */
function leastChanges(
  { failing, conditions }: Way,
  rulebook: Rulebook,
): { readonly count: number; readonly attainable: boolean } {
  // A comparison with other fields may come to hold when those fields change.
  const open = new Set(
    conditions.filter(({ relational, dependsOn }) => relational || dependsOn !== undefined).map(({ key }) => key),
  );
  const paths = [...failing].filter((key) => !open.has(key));
  return {
    count: Math.max(1, paths.length),
    attainable: paths.every((path) => changeable(path, undefined, rulebook).by !== 'nobody'),
  };
}

/** The candidates of a way that reach the target, each decided to confirm it. */
function reaching(loan: Loan, way: Way, target: Target, options: LookOptions<RulebookIds> | undefined): Reached {
  const { compiled, plain } = lookOf(options);
  const dependsOn = new Set(way.conditions.filter((it) => it.dependsOn !== undefined).map(({ key }) => key));
  const { candidates, isWhole } = candidateLoans(loan.input, way, compiled);
  const reached = candidates.flatMap(({ loan: changed, changed: paths }): Counterfactual[] => {
    const result = plain.safeDecide(changed);
    if (!result.ok || !isReached(result.decision, target, compiled.rulebook)) return [];
    const changes = paths.map((path) => changeOf(path, loan.input, changed, way, dependsOn, compiled.rulebook));
    return [{ changes, attainable: changes.every(({ by }) => by !== 'nobody'), loan: changed, decision: result.decision }];
  });
  // Keep the nearest of several possible days.
  const seen = new Set<string>();
  const found = nearestFirst(reached).filter((one) => {
    const key = one.changes.map(({ path, type, to }) => (type.kind === 'date' ? path : `${path}=${to}`)).join();
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
  return { found, isWhole };
}

function changeOf(
  path: string,
  loan: LoanInput,
  changed: LoanInput,
  way: Way,
  dependsOn: ReadonlySet<string>,
  rulebook: Rulebook,
): Change {
  const [from, to] = [valueAt(loan, path), valueAt(changed, path)];
  const type = fieldType(path, rulebook) ?? { kind: 'choice', values: [] };
  const given = from === undefined ? {} : { from };
  const within = from === undefined && !dependsOn.has(path) ? rangeOf(path, type, way) : undefined;
  return {
    // What is changed is a field of the loan: derived facts follow from it.
    path: path as LoanPath,
    type,
    ...given,
    to: to ?? null,
    ...(within === undefined ? {} : { within }),
    ...changeable(path, { ...given, to: to ?? null }, rulebook),
  };
}

/** The bounds that a way leaves a date or a figure; `undefined` for a choice. */
function rangeOf(path: string, type: FactType, { regions }: Way): Change['within'] {
  const region = regions.get(path);
  if (region?.kind !== 'range') return undefined;
  const end = (exact: number) => (Number.isFinite(exact) ? plainValue(type, exact) : undefined);
  const [from, to] = [end(region.from), end(region.to)];
  // If a field only has to be stated, every value is allowed.
  return from !== undefined && from === to
    ? undefined
    : { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** The smallest changes that somebody can bring about, and those of the others that are no larger. */
function smallest(found: readonly Counterfactual[]): Counterfactual[] {
  const fewest = (some: readonly Counterfactual[]) => smallestOf(some.map(({ changes }) => changes.length));
  const attainable = found.filter((one) => one.attainable);
  const others = found.filter((one) => !one.attainable);
  const least = fewest(found);
  return [
    ...ranked(attainable.filter(({ changes }) => changes.length === fewest(attainable))),
    ...ranked(others.filter(({ changes }) => changes.length === least)),
  ];
}

function ranked(some: readonly Counterfactual[]): Counterfactual[] {
  const distinct = new Map(some.map((one) => [JSON.stringify(one.changes.map(({ path, to }) => [path, to]).sort()), one]));
  return nearestFirst([...distinct.values()]);
}

function nearestFirst(some: readonly Counterfactual[]): Counterfactual[] {
  const sizes = new Map(some.map((one) => [one, sizeOf(one)]));
  return [...some].sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
}

function sizeOf({ changes }: Counterfactual): number {
  return changes.reduce((sum, { path, type, from, to }) => {
    // A fact that was unknown or absent counts as one whole change.
    if (from === undefined || from === null || to === null) return sum + 1;
    const [one, other] = [exactValue(type, from), exactValue(type, to)];
    if (typeof one === 'number' && typeof other === 'number') return sum + distanceBetween(type, one, other);
    // Sizes are ordered from micro to large. The values of other choices are equally far apart.
    return sum + (path === 'borrower.size' ? stepsBetween(ENTERPRISE_SIZES, from, to) : 1);
  }, 0);
}

function stepsBetween(order: readonly PlainValue[], one: PlainValue, other: PlainValue): number {
  return Math.abs(order.indexOf(one) - order.indexOf(other));
}
