import { GUARANTEE_FACTS } from '../../decide/contract.js';
import { OUTCOMES, WAIVERS } from '../../decide/decision.js';
import { LiubaoError, recognised } from '../../facts/input/liubao-error.js';
import { nearestName } from '../../facts/input/nearest-name.js';
import { NotPlainError, plainCopy } from '../../facts/input/plain-copy.js';
import type { Problem } from '../../facts/input/problem.js';
import { messageOf, problemWith } from '../../facts/input/problem-with.js';
import { PROBLEM_WORDS } from '../../facts/input/problem-words.js';
import { COMPONENTS, TRACKS } from '../../facts/loan/component.js';
import type { Wording } from '../../law/wording.js';
import { EXPECTED } from '../../rulebook/words/expected-words.js';
import { EXPECTED_TARGET as WORDS } from './expected-target-words.js';
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
type Goal = keyof typeof GOALS;
const TARGET_LIMITS = { depth: 3, values: 100 };
const GOAL_NAMES = Object.keys(GOALS) as Goal[];

/**
 * Reads a target and checks that the loan has the instalment or the guarantee that it names.
 *
 * @throws {InvalidTargetError}
 */
export function targetOf(input: TargetInput, instalments: number, guarantees: number): Target {
  const given: unknown = typeof input === 'string' ? { track: input } : plainTarget(input);
  if (typeof given !== 'object' || given === null) {
    throw new InvalidTargetError('target', given, WORDS.target);
  }
  const target = given as Readonly<Record<string, unknown>>;
  const goal = goalOf(target);
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
  const parts = goal === 'guarantee' ? ['verdict', 'index'] : ['instalment', 'component'];
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
