import { GUARANTEE_FACTS } from '../../decide/contract.js';
import { OUTCOMES, WAIVERS } from '../../decide/decision.js';
import type { LoanGrain } from '../../facts/fact.js';
import { LiubaoError, recognised } from '../../facts/input/liubao-error.js';
import { nearestName } from '../../facts/input/nearest-name.js';
import { NotPlainError, plainCopy } from '../../facts/input/plain-copy.js';
import type { Problem } from '../../facts/input/problem.js';
import { messageOf, problemWith } from '../../facts/input/problem-with.js';
import { PROBLEM_WORDS } from '../../facts/input/problem-words.js';
import { COMPONENTS, TRACKS } from '../../facts/loan/component.js';
import type { Loan } from '../../facts/loan/parse-loan.js';
import type { Wording } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { EXPECTED } from '../../rulebook/words/expected-words.js';
import { EXPECTED_TARGET as WORDS } from './expected-target-words.js';
import { type HouseTarget, targetedHouseFacts } from './house-target.js';
import { GUARANTEE_VERDICTS, type Target } from './target.js';

/** A target as callers write it. A track of the whole loan may be given by its name alone. */
export type TargetInput = Target | Extract<Target, { readonly track: unknown }>['track'];

/** Thrown for a value that is not a target, or for a target whose instalment or guarantee the loan does not have. */
export class InvalidTargetError extends LiubaoError {
  override readonly name = 'InvalidTargetError';
  override readonly code = 'invalid-target';
  static {
    recognised(InvalidTargetError, 'invalid-target');
  }
  override readonly problems: readonly Problem[];
  /** What would have been accepted. */
  readonly expected: string;

  constructor(
    /** The wrong field of the target, such as `track` or `instalment`. `target` if the whole value is wrong. */
    readonly field: string,
    /** What was given there. */
    readonly value: unknown,
    expected: Wording,
    /** The known name nearest to the one given. */
    readonly nearest?: string,
  ) {
    const place = { zh: field, en: field };
    const problem = problemWith({
      path: field,
      place,
      value,
      expected,
      nearest,
      said: PROBLEM_WORDS.unfit(value, expected, nearest),
    });
    super(messageOf(problem));
    this.problems = [problem];
    this.expected = expected.en;
  }
}

const GOALS = {
  track: TRACKS,
  outcome: OUTCOMES,
  waiver: WAIVERS,
  guarantee: Object.keys(GUARANTEE_VERDICTS) as (keyof typeof GUARANTEE_VERDICTS)[],
} as const;
type Goal = keyof typeof GOALS | 'house';
const TARGET_LIMITS = { depth: 3, values: 100 };
const GOAL_NAMES: readonly Goal[] = [...(Object.keys(GOALS) as (keyof typeof GOALS)[]), 'house'];
/** The other keys of a target, by its kind. */
const PARTS: Readonly<Partial<Record<Goal, readonly string[]>>> = {
  guarantee: ['verdict', 'index'],
  house: ['value', 'instalment', 'component', 'index'],
};

/**
 * Reads a target and checks that the loan has the instalment or the guarantee that it names, and the rulebook the fact of the house.
 *
 * @throws {InvalidTargetError}
 */
export function targetOf(input: TargetInput, loan: Loan, rulebook: Rulebook): Target {
  const [instalments, guarantees] = [loan.instalments.length, loan.guarantees.length];
  const given: unknown = typeof input === 'string' ? { track: input } : plainTarget(input);
  if (typeof given !== 'object' || given === null) {
    throw new InvalidTargetError('target', given, WORDS.target);
  }
  const target = given as Readonly<Record<string, unknown>>;
  const goal = goalOf(target);
  if (goal === 'house') return houseTargetOf(target, loan, rulebook);
  oneOf(goal, target[goal], GOALS[goal]);
  if (goal === 'guarantee') {
    const part = target.guarantee as keyof typeof GUARANTEE_VERDICTS;
    oneOf('verdict', target.verdict, GUARANTEE_FACTS[GUARANTEE_VERDICTS[part]]);
    if (guarantees === 0) throw new InvalidTargetError('guarantee', part, WORDS.guaranteed);
    const { index } = target;
    if (index === undefined && guarantees === 1) return target as Target;
    if (!isPlace(index, guarantees)) {
      throw new InvalidTargetError('index', index, WORDS.guarantee(guarantees - 1));
    }
    return target as Target;
  }
  const { instalment, component } = target;
  // A whole loan has a track too, but outcomes and waivers are decided for each component.
  const whole = goal === 'track';
  if (!isPlace(instalment, instalments) && !(whole && instalment === undefined)) {
    throw new InvalidTargetError('instalment', instalment, WORDS.instalment(instalments - 1));
  }
  if (!(whole && component === undefined)) oneOf('component', component, COMPONENTS);
  return target as Target;
}

/** A target that rules of the house decide: a fact of the rulebook, with one of its values, at a place of the fact's grain. */
function houseTargetOf(target: Readonly<Record<string, unknown>>, loan: Loan, rulebook: Rulebook): Target {
  const facts = targetedHouseFacts(rulebook);
  oneOf(
    'house',
    target.house,
    facts.map(({ fact }) => fact),
  );
  const { grain, values } = facts.find(({ fact }) => fact === target.house) as (typeof facts)[number];
  oneOf('value', target.value, values);
  const strange = PLACE_KEYS.find((key) => target[key] !== undefined && !PLACES_OF[grain].includes(key));
  if (strange !== undefined) {
    throw new InvalidTargetError(strange, target[strange], WORDS.key(['house', 'value', ...PLACES_OF[grain]]));
  }
  const { instalment, component, index } = target;
  const [instalments, guarantees] = [loan.instalments.length, loan.guarantees.length];
  if (grain === 'component') {
    if (!isPlace(instalment, instalments)) {
      throw new InvalidTargetError('instalment', instalment, WORDS.instalment(instalments - 1));
    }
    oneOf('component', component, COMPONENTS);
  }
  if (grain === 'guarantee') {
    if (guarantees === 0) throw new InvalidTargetError('house', target.house, WORDS.guaranteed);
    if (!(index === undefined && guarantees === 1) && !isPlace(index, guarantees)) {
      throw new InvalidTargetError('index', index, WORDS.guarantee(guarantees - 1));
    }
  }
  return target as unknown as HouseTarget;
}

const PLACE_KEYS = ['instalment', 'component', 'index'] as const;
/** The keys that say for which part of the loan a fact of a grain is decided. */
const PLACES_OF: Readonly<Record<LoanGrain, readonly (typeof PLACE_KEYS)[number][]>> = {
  loan: [],
  component: ['instalment', 'component'],
  guarantee: ['index'],
};

/** Whether a value is an index into a list of `count` items. */
function isPlace(index: unknown, count: number): boolean {
  return typeof index === 'number' && Number.isInteger(index) && index >= 0 && index < count;
}

/** Returns a copy of the target, so that the caller cannot change it later. */
function plainTarget(input: unknown): unknown {
  try {
    return plainCopy(input, TARGET_LIMITS);
  } catch (error) {
    if (!(error instanceof NotPlainError)) throw error;
    throw new InvalidTargetError(String(error.path.at(-1) ?? 'target'), error.value, { zh: error.zh, en: error.expected });
  }
}

/** The kind of the target. Throws unless the target names exactly one known kind. */
function goalOf(target: Readonly<Record<string, unknown>>): Goal {
  const goals = GOAL_NAMES.filter((name) => target[name] !== undefined);
  const [goal] = goals;
  const parts = (goal === undefined ? undefined : PARTS[goal]) ?? ['instalment', 'component'];
  const unknown = Object.keys(target).find((key) => ![...GOAL_NAMES, ...parts].includes(key));
  if (unknown !== undefined) {
    const known = goal === undefined ? GOAL_NAMES : [goal, ...parts];
    throw new InvalidTargetError(unknown, target[unknown], WORDS.key(known), nearestName(unknown, known));
  }
  if (goal === undefined || goals.length > 1) {
    throw new InvalidTargetError('target', target, WORDS.justOne(GOAL_NAMES));
  }
  return goal;
}

function oneOf(field: string, value: unknown, known: readonly string[]): void {
  if (known.some((it) => it === value)) return;
  throw new InvalidTargetError(field, value, EXPECTED.oneOf(known), nearestName(value, known));
}
