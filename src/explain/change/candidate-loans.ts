import type { CompiledRulebook } from '../../evaluate/compile-rulebook.js';
import { exactValue, type FactType, type PlainValue, plainValue } from '../../facts/fact.js';
import { InvalidLoanError } from '../../facts/input/invalid-input.js';
import {
  DUE_DATE,
  fieldOf,
  guaranteeFieldPath,
  instalmentPath,
  isDueDate,
  ORIGINAL_DUE_DATE,
} from '../../facts/loan/loan-path.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { valueAt } from '../../facts/loan/loan-values.js';
import { Loan } from '../../facts/loan/parse-loan.js';
import { dayNumber } from '../../facts/values/civil-date.js';
import { largest, smallest as smallestOf } from '../../facts/values/extremes.js';
import { groupedBy } from '../../facts/values/map-entries.js';
import { MAX_YUAN } from '../../facts/values/money.js';
import { UNITS_OF_ONE } from '../../facts/values/rate.js';
import { formulaOf } from '../../rulebook/derived-fact.js';
import { CandidateLoan } from './candidate-loan.js';
import { consistentLoans } from './consistent-loans.js';
import { examinedLoan } from './examined-loan.js';
import { inputType } from './field-type.js';
import type { AtomicCondition } from './ways/atomic-condition.js';
import { intersection, isEmpty, type Region, rangeOf, setOf } from './ways/region.js';
import type { Way } from './ways/way.js';

// Stop at this many candidates: nobody reads more.
const MOST_LOANS = 64;

// If a way changes more fields than this, try only the nearest value of each.
const MANY_FIELDS = 24;

/** The candidate loans of a way. */
export interface CandidateLoans {
  readonly candidates: readonly CandidateLoan[];
  /** Whether every candidate was tried. If not, one that was left out may reach the target or change less. */
  readonly isWhole: boolean;
}

/** Finds the loans nearest to this one that meet the conditions of a way. Each changes as few fields as it needs. */
export function candidateLoans(loan: LoanInput, way: Way, compiled: CompiledRulebook): CandidateLoans {
  const demands = demandsByKey(way);
  const plain = [...way.regions.keys()].flatMap((key) => {
    const own = demands.get(key) ?? [];
    // A condition that holds now may fail after the change if it depends on the changed field.
    const changes = way.failing.has(key) || own.some(({ dependsOn }) => dependsOn !== undefined);
    return changes ? own.slice(0, 1) : [];
  });
  const most = plain.length > MANY_FIELDS ? 1 : MOST_LOANS;
  // Change due dates first: the days asked are compared with them.
  const isAsked = ({ path }: AtomicCondition) => Number(path.endsWith('Until'));
  const ordered = plain.sort((a, b) => isAsked(a) - isAsked(b));
  const days = reachedDays(loan);
  const free = freeDays();
  let pending = [CandidateLoan.of(loan)];
  let isWhole = most > 1;
  for (const condition of ordered) {
    const search = { way, demands: demands.get(condition.key) ?? [], days, free, most };
    const next = pending.flatMap((candidate) => {
      const made = withCondition(candidate, condition, search);
      // If other instalments fall due on every possible day, one of them would have to move.
      if (made.length === 0 && isDueDate(condition.path)) isWhole = false;
      return made;
    });
    if (next.length > most) isWhole = false;
    pending = next.slice(0, most);
  }
  const candidates = way.conditions
    .filter(({ relational }) => relational)
    .reduce<CandidateLoan[]>(
      (made, condition) => made.flatMap((candidate) => withRelation(candidate, condition, way, compiled)),
      pending,
    )
    .flatMap((candidate) => consistentLoans(candidate));
  return { candidates: candidates.slice(0, MOST_LOANS), isWhole: isWhole && candidates.length <= MOST_LOANS };
}

/** The part of a way that a change of one field can meet. */
function demandsByKey({ conditions }: Way): ReadonlyMap<string, readonly AtomicCondition[]> {
  return groupedBy(
    conditions.filter(({ relational }) => !relational),
    ({ key }) => key,
  );
}

interface Search {
  readonly way: Way;
  /** Everything that the way requires of the field. */
  readonly demands: readonly AtomicCondition[];
  /** The days asked. */
  readonly days: readonly string[];
  readonly free: FreeDays;
  /** How many values are tried. */
  readonly most: number;
}

function withCondition(candidate: CandidateLoan, { key, path, type }: AtomicCondition, search: Search): CandidateLoan[] {
  const whole = regionIn(candidate, key, search);
  const region = consistent(whole, candidate, path);
  const value = candidate.valueAt(path);
  if (allows(region, type, value)) return [candidate];
  const isDue = isDueDate(path);
  // No two instalments fall due on the same day.
  const taken = (day: PlainValue) => isDue && day !== value && candidate.isDue(day);
  const spare = isDue && search.most === 1 ? search.free : freeDays();
  const consistently = nearest(region, type, value, taken, spare);
  // If no such day is free, the original due date has to move as well.
  const near = consistently.length > 0 ? consistently : nearest(whole, type, value, taken, spare);
  const isEnough = near.length >= search.most;
  // An application cannot ask for a day before the first due date, so the days asked are candidates for a due date.
  const asked =
    isDue && !isEnough ? search.days.filter((day) => allows(region, type, day) && !taken(day) && !near.includes(day)) : [];
  const [first, ...more] = [...near, ...asked].slice(0, search.most);
  if (first === undefined) return [];
  const others = more.map((it) => candidate.with(path, it));
  candidate.set(path, first);
  return [candidate, ...others];
}

/** The values that a way allows for a field, given the other fields as they are after their changes. */
function regionIn(candidate: CandidateLoan, key: string, { way, demands }: Search): Region {
  const region = way.regions.get(key);
  if (region?.kind !== 'range') return region ?? setOf([]);
  const regions = demands.map(({ dependsOn, region: plain }) =>
    dependsOn === undefined ? plain : dependsOn.allowedWith(candidate.valueAt(dependsOn.key) as string | undefined),
  );
  return regions.reduce((one, other) => intersection(one, other));
}

/** The region, limited to the days on which an instalment is not due before its original due date, if there are any. */
function consistent(region: Region, candidate: CandidateLoan, path: string): Region {
  const { field, instalment } = fieldOf(path);
  const isDue = field === DUE_DATE;
  if (instalment === undefined || (!isDue && field !== ORIGINAL_DUE_DATE) || region.kind !== 'range') return region;
  const other = candidate.valueAt(instalmentPath(instalment, isDue ? 'originalDueDate' : 'dueDate'));
  const day = typeof other === 'string' ? dayNumber(other) : undefined;
  if (day === undefined) return region;
  const part = intersection(region, isDue ? rangeOf(day, Infinity) : rangeOf(-Infinity, day, region.none));
  return isEmpty(part) ? region : part;
}

function allows(region: Region, type: FactType, value: PlainValue | null | undefined): boolean {
  if (region.kind === 'not-given') return value === undefined;
  if (region.kind === 'set') return region.values.some((it) => it === value);
  if (value === undefined || value === null) return value === null && region.none;
  const exact = exactValue(type, value);
  return typeof exact === 'number' && exact >= region.from && exact <= region.to;
}

/** The days asked, by the application or for an instalment. */
function reachedDays({ application, schedule }: LoanInput): string[] {
  const asked = [...(application === null || application === undefined ? [] : [application]), ...schedule];
  return [...new Set(asked.flatMap(({ principalUntil, interestUntil }) => [principalUntil ?? [], interestUntil ?? []].flat()))];
}

/** How far every day is known to be taken, forward and back, from each day. */
interface FreeDays {
  from(near: number, step: 1 | -1): number;
  reached(near: number, step: 1 | -1, at: number): void;
}

function freeDays(): FreeDays {
  const reached = new Map<string, number>();
  return {
    from: (near, step) => reached.get(`${near} ${step}`) ?? near,
    reached: (near, step, at) => reached.set(`${near} ${step}`, at),
  };
}

/** The free values of a region that are nearest to a value, as they are written; all values of a choice. */
function nearest(
  region: Region,
  type: FactType,
  value: PlainValue | null | undefined,
  taken: (value: PlainValue) => boolean,
  spare: FreeDays,
): (PlainValue | null)[] {
  // Nobody is advised to leave out what is known.
  if (region.kind === 'not-given') return [];
  if (region.kind === 'set') return [...region.values];
  const { from, to, none } = region;
  if (from > to) return none ? [null] : [];
  const exact = value === undefined || value === null ? undefined : exactValue(type, value);
  const lowest = Number.isFinite(from) ? from : 0;
  const free = (near: number, step: 1 | -1): PlainValue[] => {
    let at = spare.from(near, step);
    for (; at >= lowest && at <= to; at += step) {
      const plain = plainValue(type, at);
      if (taken(plain)) continue;
      spare.reached(near, step, at);
      return [plain];
    }
    spare.reached(near, step, at);
    return [];
  };
  if (typeof exact !== 'number') {
    // A borrower who has asked for nothing wants the latest possible day; otherwise the first day may be enough.
    const [last, first] = [Number.isFinite(to) ? free(to, -1) : [], Number.isFinite(from) ? free(from, 1) : []];
    const ends = [...new Set([...last, ...first])];
    return [...(ends.length === 0 ? free(lowest, 1) : ends), ...(none ? [null] : [])];
  }
  const near = Math.min(Math.max(exact, lowest), to);
  return [...free(near, near === from ? 1 : -1), ...(none ? [null] : [])];
}

/** The candidates in which a comparison of two facts holds, after changing one or two of the fields they are made of. */
function withRelation(
  candidate: CandidateLoan,
  condition: AtomicCondition,
  way: Way,
  compiled: CompiledRulebook,
): CandidateLoan[] {
  const holds = (candidate: CandidateLoan): boolean => {
    const { place, guarantee, ruleSet } = condition;
    try {
      const examined = examinedLoan(compiled, Loan.passing(candidate.loan), guarantee);
      return condition.test(examined.factsAt(ruleSet.grain === 'component' ? place : undefined));
    } catch (error) {
      if (error instanceof InvalidLoanError) return false;
      throw error;
    }
  };
  if (holds(candidate)) return [candidate];
  const operands = operandsOf(condition, candidate.loan, compiled);
  const single = operands.flatMap((operand) =>
    solved(candidate, operand, extremes(operand, operands, candidate.loan, way), holds),
  );
  if (single.length > 0) return single;
  return operands.flatMap((first) =>
    extremes(first, operands, candidate.loan, way).flatMap((value) => {
      const moved = candidate.with(first.path, plainValue(first.type, value));
      return operands
        .filter(({ path }) => path !== first.path)
        .flatMap((second) => solved(moved, second, extremes(second, operands, moved.loan, way), holds));
    }),
  );
}

interface Operand {
  readonly path: string;
  readonly type: FactType;
}

/** The fields that a comparison of derived facts depends on. */
function operandsOf({ path, from, guarantee }: AtomicCondition, loan: LoanInput, { rulebook }: CompiledRulebook): Operand[] {
  const derived = new Map(rulebook.derivedFacts.map((it) => [it.fact, formulaOf(it).operands]));
  const inputs = (name: string): string[] => derived.get(name)?.flatMap(inputs) ?? [name];
  const names = [path, ...(from === undefined ? [] : [from])].flatMap(inputs);
  return [...new Set(names)].flatMap((name) => {
    const { field } = fieldOf(name);
    const type = inputType(field, rulebook);
    return type === undefined ? [] : [{ path: guaranteeFieldPath(field, loan, guarantee), type }];
  });
}

/** The lowest and the highest value that a way allows for an operand; empty for a day if nothing limits it. */
function extremes({ path, type }: Operand, operands: readonly Operand[], loan: LoanInput, way: Way): number[] {
  const region = way.regions.get(path);
  if (type.kind === 'date') return extremeDays(region, operands, loan, way);
  const highest = type.kind === 'rate' ? UNITS_OF_ONE - 1 : Math.round(MAX_YUAN * 100);
  if (region?.kind !== 'range') return [0, highest];
  return [Math.max(0, region.from), Math.min(highest, region.to)];
}

/** The same for a day. It is compared with other days only, so one day beyond all of them is far enough. */
function extremeDays(region: Region | undefined, operands: readonly Operand[], loan: LoanInput, way: Way): number[] {
  const days = operands.flatMap(({ path }) => {
    const day = valueAt(loan, path);
    if (typeof day === 'string') return dayNumber(day) ?? [];
    const left = way.regions.get(path);
    return left?.kind === 'range' ? [left.from, left.to].filter(Number.isFinite) : [];
  });
  if (days.length === 0) return [];
  const { from, to } = region?.kind === 'range' ? region : { from: -Infinity, to: Infinity };
  const within = (day: number) => Math.min(Math.max(day, from), to);
  return [within(smallestOf(days) - 1), within(largest(days) + 1)];
}

/** The candidate with an operand moved just far enough for the comparison to hold: sums and products are monotone in each. */
function solved(
  candidate: CandidateLoan,
  { path, type }: Operand,
  extremes: readonly number[],
  holds: (candidate: CandidateLoan) => boolean,
): CandidateLoan[] {
  const at = (exact: number) => candidate.with(path, plainValue(type, exact));
  const now = valueAt(candidate.loan, path);
  const exact = now === undefined || now === null ? undefined : exactValue(type, now);
  return extremes.flatMap((extreme) => {
    if (!holds(at(extreme))) return [];
    if (typeof exact !== 'number') return [at(extreme)];
    let [good, bad] = [extreme, exact];
    while (Math.abs(good - bad) > 1) {
      const middle = Math.floor((good + bad) / 2);
      if (holds(at(middle))) good = middle;
      else bad = middle;
    }
    return [at(good)];
  });
}
