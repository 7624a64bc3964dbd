import type { Assessment } from '../decide/assessor.js';
import { SUPPORT, type SupportInput } from '../facts/subjects/support.js';
import { Decimal } from '../facts/values/decimal.js';
import type { Wording } from '../law/wording.js';
import { ningxia2020 } from '../rulebook/shipped/ningxia-2020.js';
import type { Ningxia2020 } from '../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { type Assessed, type AssessOptions, assessed, assessorsOf, parameterOf, type Verdict, verdict } from './assessed.js';
import { inputYuan, roundedYuan } from './figures.js';

/** A support: whether the applicant is eligible for it, and its amount in yuan, rounded half up (四舍五入) to the fen. */
export interface Support {
  /** Whether the applicant is eligible; `undetermined` where a fact that the support turns on is missing. */
  readonly verdict: Verdict<'eligible' | 'not-eligible'>;
  /** Absent if there is no support, or if the amount that it is a share of is unknown. */
  readonly amount?: string;
  /** How the amount is computed. */
  readonly formula?: string;
}

/** The supports of annex item 17. One that the input does not mention is absent. */
export interface Supports extends Assessed {
  /** 转贷过桥: the fee that may be charged. */
  readonly bridge?: Support;
  /** 发债贴息: the interest subsidy. */
  readonly bond?: Support;
  /** 无息再贷款: the relending. */
  readonly relending?: Support;
}

const SUPPORTS = {
  bridge: {
    fact: 'bridgeVerdict',
    gives: 'bridgeFee',
    share: 'support.bridgeFeeShare',
    base: 'fee',
    zh: '应收过桥费用',
    en: 'bridge-fund fee',
  },
  bond: {
    fact: 'bondVerdict',
    gives: 'bondSubsidy',
    share: 'support.bondSubsidyShare',
    base: 'amount',
    zh: '发债贴息',
    en: 'bond subsidy',
  },
  relending: {
    fact: 'relendingVerdict',
    gives: 'relending',
    share: 'support.relendingShare',
    base: 'principal',
    zh: '无息再贷款',
    en: 'interest-free relending',
  },
} as const;
type SupportName = keyof typeof SUPPORTS;
const NAMES = Object.keys(SUPPORTS) as SupportName[];

const assessors = assessorsOf(SUPPORT, ningxia2020);

/**
 * Says for which supports of annex item 17 the applicant is eligible, and their exact amounts.
 *
 * @throws {InvalidInputError} where the input is not what the schema describes
 * @throws {InvalidOptionError} for an unknown option, and for a reading or a parameter that the rulebook does not have or allow
 *
 * @example
 * const { bond } = supports({
 *   bond: { privateEnterprise: true, issued: true, instrument: 'corporate-bond', amount: '50000000.00' },
 * })
 * bond // { verdict: 'eligible', amount: '1000000.00', formula: '50000000.00 × 0.02 = 1000000.00' }
 */
export function supports<Ids extends RulebookIds = Ningxia2020>(input: SupportInput, options?: AssessOptions<Ids>): Supports;
export function supports(input: SupportInput, options?: AssessOptions): Supports {
  const assessor = assessors(options);
  const asked = (name: SupportName) => input[name] !== undefined;
  const nameOf = (fact: string) => NAMES.find((name) => `support.${SUPPORTS[name].fact}` === fact);
  const assessment = assessor.assess(input, (fact) => {
    const name = nameOf(fact);
    return name === undefined || asked(name);
  });
  const found = NAMES.filter(asked).map((name) => {
    const share = parameterOf(assessment, assessor.rulebook, SUPPORTS[name].share);
    return [name, supportOf(assessment, input, name, share)] as const;
  });
  const amountMissing = found.flatMap(([name, { verdict: is }]) =>
    is === 'eligible'
      ? factorsOf(assessment, input, name).flatMap(([key, value]) => (value === undefined ? [`${name}.${key}`] : []))
      : [],
  );
  return { ...Object.fromEntries(found), ...assessed(assessment, found.flatMap(statementOf), amountMissing) };
}

function supportOf(assessment: Assessment, input: SupportInput, name: SupportName, share: string): Support {
  const { fact, gives } = SUPPORTS[name];
  const is = verdict<'eligible' | 'not-eligible'>(assessment, `support.${fact}`);
  const exact = assessment.results[gives];
  const [[, base], ...others] = factorsOf(assessment, input, name);
  if (exact === undefined || base === undefined) return { verdict: is };
  const amount = roundedYuan(String(exact));
  const sign = new Decimal(String(exact)).eq(amount) ? '=' : '≈';
  const factors = [inputYuan(base), share, ...others.map(([, factor]) => String(factor))];
  return { verdict: is, amount, formula: `${factors.join(' × ')} ${sign} ${amount}` };
}

type Factor = readonly [key: string, value: string | number | undefined];

/** The fields of the input that an amount is computed from: the base amount, and the term of a yearly subsidy. */
function factorsOf({ results }: Assessment, input: SupportInput, name: SupportName): readonly [Factor, ...Factor[]] {
  const { bridge, bond, relending } = input;
  const { base } = SUPPORTS[name];
  switch (name) {
    case 'bridge':
      return [[base, bridge?.fee]];
    case 'bond':
      return [[base, bond?.amount], ...(results.per === 'year' ? ([['termYears', bond?.termYears]] as const) : [])];
    case 'relending':
      return [[base, relending?.principal]];
  }
}

function statementOf([name, { formula }]: readonly [SupportName, Support]): Wording[] {
  if (formula === undefined) return [];
  const { zh, en } = SUPPORTS[name];
  return [{ zh: `${zh}:${formula}`, en: `${en}: ${formula}` }];
}
