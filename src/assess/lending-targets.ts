import type { Assessment } from '../decide/assessor.js';
import { LENDER_YEAR, type LenderYearInput } from '../facts/subjects/lender-year.js';
import type { Wording } from '../law/wording.js';
import { ningxia2020 } from '../rulebook/shipped/ningxia-2020.js';
import type { Ningxia2020 } from '../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { type Assessed, type AssessOptions, assessed, assessorsOf, parameterOf, type Verdict, verdict } from './assessed.js';
import { equalsSign, inputYuan, shownRate } from './figures.js';

/** A target of growth: whether it is met, and the growth for showing; `no-base` where there is nothing to grow from. */
export interface GrowthTarget {
  /** `not-governed`: the target is not set for such a bank, or not under the readings chosen. */
  readonly verdict: Verdict<'met' | 'missed' | 'no-base' | 'not-governed'>;
  /** A decimal fraction rounded to 8 decimals, which no comparison is made with. */
  readonly growth?: string;
}

/** How a bank's year stands against the targets of sections 一 and 四. */
export interface LendingTargets extends Assessed {
  /** 户数 no lower than in the same period of the year before. */
  readonly borrowers: Verdict<'met' | 'missed'>;
  /** 增速 no lower than in the same period of the year before. */
  readonly growth: GrowthTarget & {
    /** The growth of the year before, to which it is compared: a decimal fraction rounded to 8 decimals. */
    readonly growthBefore?: string;
  };
  /** Growth above the figure for the five large state-owned banks; `not-governed` for every other bank. */
  readonly stateBank: GrowthTarget;
  /** Growth of unsecured loans: a target of the Region, which binds a bank only under the reading that it does. */
  readonly unsecured: GrowthTarget;
}

const assessors = assessorsOf(LENDER_YEAR, ningxia2020);

/**
 * Compares a bank's year with the targets for inclusive small-micro loans and, under the reading that it binds each
 * bank, for unsecured loans. Growth is compared by products, without division and without rounding.
 *
 * @throws {InvalidInputError} where the input is not what the schema describes
 * @throws {InvalidOptionError} for an unknown option, and for a reading or a parameter that the rulebook does not have or allow
 *
 * @example
 * const targets = lendingTargets({
 *   largeStateOwned: true,
 *   borrowers: { now: 1200, yearBefore: 1200 },
 *   balance: { now: '1400000000.00', yearBefore: '1000000000.00', twoYearsBefore: '800000000.00' },
 * })
 * targets.borrowers // 'met'
 * targets.stateBank.verdict // 'missed': growth of 40 % is not above 40 %
 */
export function lendingTargets<Ids extends RulebookIds = Ningxia2020>(
  input: LenderYearInput,
  options?: AssessOptions<Ids>,
): LendingTargets;
export function lendingTargets(input: LenderYearInput, options?: AssessOptions): LendingTargets {
  const assessor = assessors(options);
  const assessment = assessor.assess(input);
  const { growth, growthBefore, unsecuredGrowth } = assessment.results;
  const target = (fact: string, rate: unknown): GrowthTarget => {
    const found = verdict<'met' | 'missed' | 'no-base' | 'not-governed'>(assessment, fact);
    return typeof rate === 'string' && (found === 'met' || found === 'missed')
      ? { verdict: found, growth: shownRate(rate) }
      : { verdict: found };
  };
  const compared = target('lender-year.growthVerdict', growth);
  return {
    borrowers: verdict(assessment, 'lender-year.borrowersVerdict'),
    growth:
      compared.growth === undefined || typeof growthBefore !== 'string'
        ? compared
        : { ...compared, growthBefore: shownRate(growthBefore) },
    stateBank: target('lender-year.stateBankVerdict', growth),
    unsecured: target('lender-year.unsecuredVerdict', unsecuredGrowth),
    ...assessed(
      assessment,
      statementsOf(assessment, input, (id) => parameterOf(assessment, assessor.rulebook, id)),
    ),
  };
}

function statementsOf(assessment: Assessment, input: LenderYearInput, parameter: (id: string) => string): Wording[] {
  const { conclusions, results } = assessment;
  const { borrowers, balance, unsecured } = input;
  const statements: Wording[] = [];
  const note = (fact: string, zh: string, en: string, text: (met: boolean) => string | undefined) => {
    const found = conclusions[`lender-year.${fact}`];
    if (found !== 'met' && found !== 'missed') return;
    const said = text(found === 'met');
    if (said !== undefined) statements.push({ zh: `${zh}:${said}`, en: `${en}: ${said}` });
  };
  /** `undefined` where the rulebook gives no growth to be shown. */
  const growthText = (now: string | number | undefined, before: string | number | undefined, rate: unknown) =>
    typeof rate === 'string'
      ? `(${inputYuan(now ?? 0)} − ${inputYuan(before ?? 0)}) ÷ ${inputYuan(before ?? 0)} ${equalsSign(rate)} ${shownRate(rate)}`
      : undefined;
  const held = (growth: string | undefined, sign: string, against: string | undefined) =>
    growth === undefined || against === undefined ? undefined : `${growth} ${sign} ${against}`;
  note('borrowersVerdict', '户数', 'borrowers', (met) => `${borrowers?.now} ${met ? '≥' : '<'} ${borrowers?.yearBefore}`);
  const nowText = () => growthText(balance?.now, balance?.yearBefore, results.growth);
  note('growthVerdict', '增速', 'growth', (met) =>
    held(nowText(), met ? '≥' : '<', growthText(balance?.yearBefore, balance?.twoYearsBefore, results.growthBefore)),
  );
  note('stateBankVerdict', '大型国有商业银行增速', 'growth at a large state-owned bank', (met) =>
    held(nowText(), met ? '>' : '≤', parameter('lending.stateBankGrowth')),
  );
  note('unsecuredVerdict', '信用贷款余额增速', 'growth of unsecured loans', (met) =>
    held(
      growthText(unsecured?.now, unsecured?.yearBefore, results.unsecuredGrowth),
      met ? '≥' : '<',
      parameter('lending.unsecuredGrowth'),
    ),
  );
  return statements;
}
