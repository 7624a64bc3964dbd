import type { Assessment } from '../decide/assessor.js';
import { courseOf, REGION_YEAR, type RegionYearInput } from '../facts/subjects/region-year.js';
import { Decimal } from '../facts/values/decimal.js';
import type { Wording } from '../law/wording.js';
import { ningxia2020 } from '../rulebook/shipped/ningxia-2020.js';
import type { Ningxia2020 } from '../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { type Assessed, type AssessOptions, assessed, assessorsOf, parameterOf, type Verdict, verdict } from './assessed.js';
import { equalsSign, inputYuan, shownRate } from './figures.js';

/**
 * Where a target of the year stands at a day. `met`: it is reached; `not-yet`: it is not, and the year is not over; `missed`: the year
 * ended without; `not-begun`: the day is before the year; `undetermined`: what was achieved is not known.
 */
export type Progress = Verdict<'met' | 'missed' | 'not-yet' | 'not-begun'>;

/** A target that is reached by adding up over the year. */
export interface TrackedTarget {
  /** How what was achieved stands to the target. */
  readonly progress: Progress;
  /** The target for the year, as the rulebook states it: yuan, a count, or a fraction. */
  readonly target: string;
  /** What was achieved, in the unit of the target; absent where the input leaves it out. */
  readonly achieved?: string;
  /** Of a target not reached yet. */
  readonly pace?: Pace;
}

/** A target in proportion to the days elapsed: a computed aid, because the notice sets no rate of progress. */
export interface Pace {
  /** Target × days elapsed ÷ days of the year, for showing. */
  readonly amount: string;
  /** Whether what is achieved is no less; compared by products, without rounding. */
  readonly kept: boolean;
}

/** Where the Region's targets for the year stand at a day. */
export interface RegionalTargets extends Assessed {
  /** 新增贷款600亿元以上 */
  readonly newLoans: TrackedTarget;
  /** 力争新增普惠小微信用贷款20亿元 */
  readonly inclusiveUnsecured: TrackedTarget;
  /** “金融+”融资对接活动不少于80场 */
  readonly events: TrackedTarget;
  /** 全年投放民营企业政策性纾困基金10亿元 */
  readonly reliefFund: TrackedTarget;
  /**
   * 信用贷款余额同比增长10%以上: decided when the year is over, with the growth year on year at the day; `no-base` where there was
   * no balance a year before.
   */
  readonly unsecuredGrowth: {
    /** How growth stands to the target; `no-base`: there was no balance to grow from. */
    readonly progress: Progress | 'no-base';
    /** The growth aimed at, a decimal fraction. */
    readonly target: string;
    /** The growth of the balance of unsecured loans, a decimal fraction rounded to 8 decimals; absent where unknown. */
    readonly growth?: string;
  };
}

const TARGETS = {
  newLoans: { parameter: 'lending.newLoans', unit: 'yuan', zh: '新增贷款', en: 'new loans' },
  inclusiveUnsecured: {
    parameter: 'lending.inclusiveUnsecured',
    unit: 'yuan',
    zh: '新增普惠小微信用贷款',
    en: 'new inclusive unsecured loans',
  },
  events: { parameter: 'lending.events', unit: 'count', zh: '融资对接活动', en: 'matchmaking events' },
  reliefFund: { parameter: 'lending.reliefFund', unit: 'yuan', zh: '纾困基金', en: 'relief fund' },
} as const;
type TargetName = keyof typeof TARGETS;

const assessors = assessorsOf(REGION_YEAR, ningxia2020);

/**
 * Tracks the Region's targets for the year: met once reached, not yet reached before the year ends, missed where it ended
 * without. The notice sets no rate of progress: for a target not reached yet, the result adds its share in proportion to the
 * days elapsed, the day itself included, as a computed aid.
 *
 * @throws {InvalidInputError} where the input is not what the schema describes
 * @throws {InvalidOptionError} for an unknown option, and for a reading or a parameter that the rulebook does not have or allow
 *
 * @example
 * const { newLoans, events } = regionalTargets({ asOf: '2020-06-30', newLoans: '35000000000.00', events: 39 })
 * newLoans.progress // 'not-yet'
 * newLoans.pace // { amount: '29836065573.77', kept: true }
 * events.pace // { amount: '39.78', kept: false }: 39 events, where 80 × 182 ÷ 366 is 39.78
 */
export function regionalTargets<Ids extends RulebookIds = Ningxia2020>(
  input: RegionYearInput,
  options?: AssessOptions<Ids>,
): RegionalTargets;
export function regionalTargets(input: RegionYearInput, options?: AssessOptions): RegionalTargets {
  const assessor = assessors(options);
  const assessment = assessor.assess(input);
  const parameter = (id: string) => parameterOf(assessment, assessor.rulebook, id);
  const tracked = (name: TargetName) => trackedTarget(assessment, input, name, parameter(TARGETS[name].parameter));
  const { unsecuredGrowth: growth } = assessment.results;
  const targets = {
    newLoans: tracked('newLoans'),
    inclusiveUnsecured: tracked('inclusiveUnsecured'),
    events: tracked('events'),
    reliefFund: tracked('reliefFund'),
    unsecuredGrowth: {
      progress: verdict<Exclude<Progress, 'undetermined'> | 'no-base'>(assessment, 'region-year.unsecuredVerdict'),
      target: parameter('lending.unsecuredGrowth'),
      ...(growth === undefined ? {} : { growth: shownRate(String(growth)) }),
    },
  };
  return {
    ...targets,
    ...assessed(assessment, [
      ...(Object.keys(TARGETS) as TargetName[]).flatMap((name) => statementOf(name, targets[name], input)),
      ...growthStatement(input, growth, targets.unsecuredGrowth),
    ]),
  };
}

function trackedTarget(assessment: Assessment, input: RegionYearInput, name: TargetName, target: string): TrackedTarget {
  const value = input[name];
  const progress = verdict<Exclude<Progress, 'undetermined'>>(assessment, `region-year.${name}Verdict`);
  const pace = progress === 'not-yet' && value !== undefined ? paceOf(target, value, input) : undefined;
  return {
    progress,
    target,
    ...(value === undefined ? {} : { achieved: TARGETS[name].unit === 'yuan' ? inputYuan(value) : String(value) }),
    ...(pace === undefined ? {} : { pace }),
  };
}

function paceOf(target: string, achieved: string | number, input: RegionYearInput): Pace | undefined {
  const course = courseOf(input);
  if (course === undefined) return undefined;
  const share = new Decimal(target).times(course.elapsed);
  return {
    amount: share.div(course.days).toFixed(2, Decimal.ROUND_HALF_UP),
    kept: new Decimal(achieved).times(course.days).gte(share),
  };
}

const PACE = {
  kept: {
    zh: ',符合序时进度(计算参考,通知未规定进度标准)',
    en: ', which keeps pace with the days of the year (a computed aid: the notice sets no rate of progress)',
  },
  behind: {
    zh: ',未达到序时进度(计算参考,通知未规定进度标准)',
    en: ', which is behind the days of the year (a computed aid: the notice sets no rate of progress)',
  },
} as const;

function statementOf(name: TargetName, { progress, target, achieved, pace }: TrackedTarget, input: RegionYearInput): Wording[] {
  const { zh, en } = TARGETS[name];
  const course = courseOf(input);
  const say = (text: string, after: Wording = { zh: '', en: '' }): Wording[] => [
    { zh: `${zh}:${text}${after.zh}`, en: `${en}: ${text}${after.en}` },
  ];
  switch (progress) {
    case 'met':
      return say(`${achieved} ≥ ${target}`);
    case 'missed':
      return say(`${achieved} < ${target}`);
    case 'not-yet':
      if (pace === undefined) return [];
      return say(
        `${achieved} ${pace.kept ? '≥' : '<'} ${target} × ${course?.elapsed} ÷ ${course?.days} ≈ ${pace.amount}`,
        PACE[pace.kept ? 'kept' : 'behind'],
      );
    case 'not-begun':
    case 'undetermined':
      return [];
  }
}

function growthStatement(
  { unsecured }: RegionYearInput,
  growth: unknown,
  { progress, target }: RegionalTargets['unsecuredGrowth'],
): Wording[] {
  if (growth === undefined || progress === 'undetermined') return [];
  const [now, before] = [inputYuan(unsecured?.now ?? 0), inputYuan(unsecured?.yearBefore ?? 0)];
  const sign = new Decimal(now).minus(before).gte(new Decimal(before).times(target)) ? '≥' : '<';
  const text = `(${now} − ${before}) ÷ ${before} ${equalsSign(String(growth))} ${shownRate(String(growth))} ${sign} ${target}`;
  return [{ zh: `信用贷款余额增速:${text}`, en: `growth of unsecured loans: ${text}` }];
}
