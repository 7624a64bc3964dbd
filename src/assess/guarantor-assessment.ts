import { type Assessment, type Conclude, concluding, parsedInput } from '../decide/assessor.js';
import { FEE_CEILING, FEE_DAY_COUNT } from '../decide/contract.js';
import { planRuleSets } from '../decide/rule-set-plan.js';
import { compileRulebook } from '../evaluate/compile-rulebook.js';
import type { FactValues, Scope } from '../evaluate/scope.js';
import type { FactValue, PlainValue } from '../facts/fact.js';
import { inputFacts } from '../facts/input/input-facts.js';
import { InvalidInputError, type Misfit } from '../facts/input/invalid-input.js';
import { REFUSED_INPUTS } from '../facts/input/refused-inputs-words.js';
import { type GuarantorInput, guarantorSchema } from '../facts/subjects/guarantor.js';
import { Decimal } from '../facts/values/decimal.js';
import { yuanText } from '../facts/values/money.js';
import { type RateUnits, rateText } from '../facts/values/rate.js';
import type { Wording } from '../law/wording.js';
import { callerOptions, onlyOptions } from '../rulebook/caller-options.js';
import { keptByOptions } from '../rulebook/kept-by-options.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { ningxia2020 } from '../rulebook/shipped/ningxia-2020.js';
import type { Ningxia2020 } from '../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { ASSESS_OPTIONS, type Assessed, type AssessOptions, assessed, type Verdict, verdict } from './assessed.js';
import { inputYuan } from './figures.js';
import { type Fee, type FeeScale, feeOf, otherFeesOf, rateRoundedUp, scaleOf, type Term, termOf } from './guarantee-fees.js';

/** A fee as it enters the composite rate. */
export interface FeeShown {
  /** Whether it is the guarantee fee itself or another fee of the guarantor's. */
  readonly kind: 'guarantee' | 'other';
  /** What the guarantor calls the fee; absent for the guarantee fee and where the input gives no name. */
  readonly name?: string;
  /** For the term, in yuan. */
  readonly amount?: string;
  /** A year; rounded up to 8 decimals where it comes of an amount. */
  readonly rate?: string;
}

/** What the notice and annex item 17 provide for a guarantor. */
export interface GuarantorAssessment extends Assessed {
  /** 减半收取: the fee against half of the standard fee, or of the former one as it is read, in the unit in which it is charged: yuan, or a rate a year. */
  readonly fee: {
    /** Whether no more than half is charged: an obligation. `not-governed`: the notice says nothing of such a guarantor. */
    readonly verdict: Verdict<'within-half' | 'above-half' | 'not-governed'>;
    /** The unit of the figures: `yuan` for the whole term, `rate` for a fraction a year; absent where no figure is known. */
    readonly unit?: 'yuan' | 'rate';
    /** What is charged, in `unit`; absent where unknown. */
    readonly charged?: string;
    /** The most that may be charged, rounded down to a whole unit. */
    readonly allowed?: string;
    /** What is charged beyond it. */
    readonly excess?: string;
  };
  /** 综合融资担保费率: the yearly rate of all fees, rounded up to 8 decimals, against the ceiling. Best effort 力争. */
  readonly compositeFee: {
    /** Whether the composite rate is within the ceiling; above it is never a breach. */
    readonly verdict: Verdict<'within-ceiling' | 'above-ceiling' | 'not-governed'>;
    /** All fees together, a fraction a year, rounded up to 8 decimals; absent where one of them is unknown. */
    readonly rate?: string;
    /** The most that the composite rate should be, a fraction a year; absent where nothing is held against it. */
    readonly ceiling?: string;
    /** The fees of which the rate is the sum, the guarantee fee first. */
    readonly fees: readonly FeeShown[];
  };
  /** 免收再担保费 */
  readonly reGuaranteeFee: {
    /** Whether a re-guarantee fee is charged although it is waived: an obligation. */
    readonly verdict: Verdict<'exempt' | 'charged' | 'not-governed'>;
    /** The re-guarantee fee charged, in yuan; absent where unknown. */
    readonly charged?: string;
  };
  /** 取消反担保 */
  readonly counterGuarantee: Verdict<'to-be-dropped' | 'none' | 'not-governed'>;
}

/** `guarantee.scope` is reported with the fee, which is compared first. */
const FEE = ['guarantee.scope', 'guarantee.feeVerdict'];
const OTHERS = ['guarantee.compositeVerdict', 'guarantee.reGuaranteeVerdict', 'guarantee.counterGuaranteeVerdict'];
const INPUT_FACTS = inputFacts(guarantorSchema);

/** The rule sets of a loan's guarantee. */
interface Compiled {
  readonly rulebook: Rulebook;
  readonly scope: Scope;
  readonly derive: (facts: FactValues) => void;
  readonly conclude: Conclude;
}

const compiledFor = keptByOptions((options: AssessOptions): Compiled => {
  onlyOptions<AssessOptions>(options, ASSESS_OPTIONS);
  const given = callerOptions(options);
  const compiled = compileRulebook(given.rulebook ?? ningxia2020(), given, { grains: ['loan', 'guarantee'], facts: [] });
  const plans = planRuleSets(compiled).filter(({ compiled: { ruleSet } }) => ruleSet.grain === 'guarantee');
  return {
    rulebook: compiled.rulebook,
    scope: compiled.scope,
    derive(facts) {
      compiled.derive(facts, 'loan');
      compiled.derive(facts, 'guarantee');
    },
    conclude: concluding(compiled, plans, given.trace),
  };
});

/**
 * Checks a guarantee against what government-backed guarantors owe small and micro enterprises: the fee halved, the
 * composite rate brought to the ceiling as a best effort, no re-guarantee fee, no counter-guarantee (notice, section 一;
 * annex item 17). The rule sets are those of a loan's guarantee.
 *
 * @throws {InvalidInputError} where the input is not what the schema describes
 * @throws {InvalidOptionError} for an unknown option, and for a reading or a parameter that the rulebook does not have or allow
 *
 * @example
 * const { fee, compositeFee } = assessGuarantor({
 *   borrower: { kind: 'enterprise', size: 'small' },
 *   guarantee: {
 *     guarantorKind: 'government', amount: '1000000.00', days: 365,
 *     standardFee: '15000.00', chargedFee: '7500.00', otherFees: [{ name: '评审费', amount: '1000.00' }],
 *   },
 * })
 * fee // { verdict: 'within-half', unit: 'yuan', charged: '7500.00', allowed: '7500.00' }
 * compositeFee.rate // '0.0085'
 */
export function assessGuarantor<Ids extends RulebookIds = Ningxia2020>(
  input: GuarantorInput,
  options?: AssessOptions<Ids>,
): GuarantorAssessment;
export function assessGuarantor(input: GuarantorInput, options?: AssessOptions): GuarantorAssessment {
  const { rulebook, scope, derive, conclude } = compiledFor(options);
  const known = parsedInput(guarantorSchema, REFUSED_INPUTS.guarantor, input);
  refuseContradictions(known);
  const parameter = (id: string) => scope.constantOf(`param:${id}`);
  const dayCount = (parameter(FEE_DAY_COUNT) as Decimal | undefined) ?? new Decimal(0);
  const { guarantee } = known;
  const term = termOf(guarantee, dayCount);
  const charged = feeOf(guarantee.chargedFeeRate, guarantee.chargedFee);
  const standard = feeOf(guarantee.standardFeeRate, guarantee.standardFee);
  const former = feeOf(guarantee.formerFeeRate, guarantee.formerFee);
  const other = otherFeesOf(guarantee);
  const concluded = (asked: readonly string[], fees: Readonly<Record<string, FactValue>>): Assessment => {
    const facts: FactValues = new Array(scope.size).fill(undefined);
    for (const { name, read } of INPUT_FACTS) if (scope.vocabulary.has(name)) facts[scope.slotOf(name)] = read(known);
    for (const [name, value] of Object.entries(fees)) facts[scope.slotOf(`guarantee.${name}`)] = value;
    derive(facts);
    return conclude(
      facts,
      (fact) => lacking(fact, known),
      (fact) => asked.includes(fact),
    );
  };
  // Halving compares fee with fee, and the other rules are on yearly rates.
  const scale = scaleOf([charged, standard, former], term);
  const fee = concluded(FEE, {
    chargedFeeRate: scale.scaled(charged),
    standardFeeRate: scale.scaled(standard),
    formerFeeRate: scale.scaled(former),
  });
  const chargedRate = rateRoundedUp([charged], term);
  const compositeRate = rateRoundedUp([charged, other], term);
  const otherRate = compositeRate === undefined || chargedRate === undefined ? undefined : compositeRate - chargedRate;
  const rest = concluded(OTHERS, { chargedFeeRate: chargedRate, otherFeeRate: otherRate ?? rateRoundedUp([other], term) });
  const feeResult = {
    verdict: verdict<'within-half' | 'above-half' | 'not-governed'>(fee, 'guarantee.feeVerdict'),
    ...allowance(charged, fee.results.allowedRate, scale),
  };
  const ceiling = parameter(FEE_CEILING) as RateUnits | undefined;
  const composite = {
    verdict: verdict<'within-ceiling' | 'above-ceiling' | 'not-governed'>(rest, 'guarantee.compositeVerdict'),
    ...(compositeRate === undefined ? {} : { rate: rateText(compositeRate) }),
    ...(ceiling === undefined ? {} : { ceiling: rateText(ceiling) }),
    fees: feesShown(known, charged, other, term),
  };
  return {
    fee: feeResult,
    compositeFee: composite,
    reGuaranteeFee: {
      verdict: verdict(rest, 'guarantee.reGuaranteeVerdict'),
      ...(guarantee.reGuaranteeFee === undefined ? {} : { charged: inputYuan(guarantee.reGuaranteeFee) }),
    },
    counterGuarantee: verdict(rest, 'guarantee.counterGuaranteeVerdict'),
    ...assessed(joined(fee, rest, rulebook.provisions), statementsOf(feeResult, composite, known, dayCount)),
  };
}

/** What may be charged, in the unit of the fee charged; absent if it is unknown or no rule limits it. */
function allowance(charged: Fee | undefined, allowedRate: PlainValue | undefined, scale: FeeScale) {
  if (charged === undefined) return {};
  const rate = charged.kind === 'rate';
  const own = rate ? charged.units : charged.fen;
  const text = rate ? rateText : yuanText;
  const unit: 'rate' | 'yuan' = rate ? 'rate' : 'yuan';
  const allowed = allowedRate === undefined ? undefined : scale.roundedDown(new Decimal(String(allowedRate)), charged.kind);
  return {
    unit,
    charged: text(own),
    ...(allowed === undefined ? {} : { allowed: text(allowed) }),
    ...(allowed === undefined || own <= allowed ? {} : { excess: text(own - allowed) }),
  };
}

function feesShown({ guarantee }: GuarantorInput, charged: Fee | undefined, other: Fee | undefined, term: Term | undefined) {
  const shown = (kind: FeeShown['kind'], fee: Fee | undefined, name?: string): FeeShown => {
    const rate = rateRoundedUp([fee], term);
    return {
      kind,
      ...(name === undefined ? {} : { name }),
      ...(fee?.kind === 'amount' ? { amount: yuanText(fee.fen) } : {}),
      ...(rate === undefined ? {} : { rate: rateText(rate) }),
    };
  };
  const others = guarantee.otherFees?.map(({ name, amount }) => shown('other', feeOf(undefined, amount), name));
  return [
    ...(charged === undefined ? [] : [shown('guarantee', charged)]),
    ...(others ?? (other === undefined ? [] : [shown('other', other)])),
  ];
}

/** Joins two assessments made under the same options, each by its own rule sets. */
function joined(one: Assessment, other: Assessment, provisions: Rulebook['provisions']): Assessment {
  const cited = new Map([...one.citations, ...other.citations].map((citation) => [citation.provision, citation]));
  return {
    ...one,
    findings: [...one.findings, ...other.findings],
    missing: [...new Set([...one.missing, ...other.missing])],
    citations: provisions.flatMap(({ id }) => cited.get(id) ?? []),
    ...(one.trace === undefined ? {} : { trace: [...one.trace, ...(other.trace ?? [])] }),
  };
}

/** The paths of the fields that a fee lacks: the fee itself, or what converts its amount into a rate. */
function lacking(fact: string, { guarantee }: GuarantorInput): string[] {
  const base = (['amount', 'days'] as const).filter((key) => guarantee[key] === undefined).map((key) => `guarantee.${key}`);
  switch (fact) {
    case 'guarantee.chargedFeeRate':
      return (guarantee.chargedFeeRate ?? guarantee.chargedFee === undefined) ? [fact] : base;
    case 'guarantee.standardFeeRate':
      return (guarantee.standardFeeRate ?? guarantee.standardFee === undefined) ? [fact] : base;
    case 'guarantee.formerFeeRate':
      return (guarantee.formerFeeRate ?? guarantee.formerFee === undefined) ? [fact] : base;
    case 'guarantee.otherFeeRate': {
      const { otherFees } = guarantee;
      if (otherFees === undefined) return [fact];
      const amounts = otherFees.flatMap(({ amount }, at) => (amount === undefined ? [`guarantee.otherFees[${at}].amount`] : []));
      return [...amounts, ...base];
    }
    default:
      return [fact];
  }
}

/** Checks beyond the schema: a fee given both as a rate and as an amount, a term of no days, a guarantee of no amount. */
function refuseContradictions({ guarantee }: GuarantorInput): void {
  const problems: Misfit[] = [];
  const problem = (key: string, value: unknown, expected: string, zh: string) =>
    problems.push({ path: ['guarantee', key], value, expected, zh });
  for (const [amount, rate] of [
    ['standardFee', 'standardFeeRate'],
    ['formerFee', 'formerFeeRate'],
    ['chargedFee', 'chargedFeeRate'],
    ['otherFees', 'otherFeeRate'],
  ] as const) {
    if (guarantee[amount] !== undefined && guarantee[rate] !== undefined)
      problem(
        amount,
        guarantee[amount],
        `nothing where ${rate} is given: a fee is a rate or an amount`,
        `已填 ${rate} 的不填:费用以费率或金额之一表示`,
      );
  }
  if (guarantee.days === 0) problem('days', 0, 'at least one day', '至少一天');
  if (guarantee.amount !== undefined && Number(guarantee.amount) === 0)
    problem('amount', guarantee.amount, 'an amount above zero', '大于零的金额');
  if (problems.length > 0) throw new InvalidInputError(REFUSED_INPUTS.guarantor, problems);
}

function statementsOf(
  fee: GuarantorAssessment['fee'],
  { verdict, rate, ceiling, fees }: GuarantorAssessment['compositeFee'],
  { guarantee }: GuarantorInput,
  dayCount: Decimal,
): Wording[] {
  const statements: Wording[] = [];
  const note = (zh: string, en: string, text: string) => statements.push({ zh: `${zh}:${text}`, en: `${en}: ${text}` });
  if (fee.charged !== undefined && fee.allowed !== undefined) {
    const [zh, en] = fee.unit === 'yuan' ? ['(金额)', ' (amount)'] : ['(年费率)', ' (rate a year)'];
    if (fee.excess === undefined)
      note(`担保费未超过减半后的应收费用${zh}`, `the guarantee fee is within half${en}`, `${fee.charged} ≤ ${fee.allowed}`);
    else note(`担保费超过减半后的应收费用${zh}`, `the guarantee fee is above half${en}`, `${fee.charged} > ${fee.allowed}`);
  }
  for (const { kind, name, amount, rate: yearly } of fees) {
    if (amount === undefined || yearly === undefined || guarantee.amount === undefined) continue;
    const text = `${amount} ÷ ${inputYuan(guarantee.amount)} ÷ ${guarantee.days} × ${dayCount.toFixed()} → ${yearly}`;
    note(name ?? (kind === 'guarantee' ? '担保费年化' : '其他费用年化'), name ?? `${kind} fee a year`, text);
  }
  // Where the rule does not apply, its figures are held against nothing.
  if (verdict !== 'not-governed' && rate !== undefined && ceiling !== undefined)
    note('综合融资担保费率', 'composite guarantee fee rate', `${rate} ${Number(rate) > Number(ceiling) ? '>' : '≤'} ${ceiling}`);
  return statements;
}
