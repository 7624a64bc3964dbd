import type { Target } from '../../../src/explain/index.js';
import {
  ARRANGEMENTS,
  BORROWER_KINDS,
  ENTERPRISE_SIZES,
  GUARANTOR_KINDS,
  type GuaranteeInput,
} from '../../../src/facts/loan/loan-schema.js';
import { civilDate, dayNumber } from '../../../src/facts/values/civil-date.js';
import { rateText, rateUnits } from '../../../src/facts/values/rate.js';
import type { LoanInput } from '../../../src/index.js';

export interface OneChange {
  readonly path: string;
  change(loan: LoanInput): LoanInput;
}

type Section = 'borrower' | 'commitments' | 'application';

function inSection(section: Section, field: string, values: readonly (string | boolean | null)[]): OneChange[] {
  return values.map((value) => ({
    path: `${section}.${field}`,
    change: (loan) => {
      // A deferral that was certainly not requested stays so when another one is requested.
      const before =
        section === 'application' && loan.application === null ? { principalUntil: null, interestUntil: null } : loan[section];
      return { ...loan, [section]: { ...before, [field]: value } } as LoanInput;
    },
  }));
}

/** Changes of one guarantee, either the only one or one of several. */
function inGuarantee(
  { guarantees }: LoanInput,
  index: number,
  field: keyof GuaranteeInput,
  values: readonly (string | boolean)[],
): OneChange[] {
  const path = guarantees === undefined ? `guarantee.${field}` : `guarantees[${index}].${field}`;
  return values.map((value) => ({
    path,
    change: (loan) =>
      (loan.guarantees === undefined
        ? { ...loan, guarantee: { ...loan.guarantee, [field]: value } }
        : {
            ...loan,
            guarantees: loan.guarantees.map((it, at) => (at === index ? { ...it, [field]: value } : it)),
          }) as LoanInput,
  }));
}

function inInstalment(at: number, field: string, values: readonly (string | null)[]): OneChange[] {
  return values.map((value) => ({
    path: `schedule[${at}].${field}`,
    change: (loan) => ({ ...loan, schedule: loan.schedule.map((it, index) => (index === at ? { ...it, [field]: value } : it)) }),
  }));
}

const BOUNDARIES = [
  '2020-05-30',
  '2020-05-31',
  '2020-06-01',
  '2020-12-31',
  '2021-01-01',
  '2021-01-02',
  '2021-03-30',
  '2021-03-31',
  '2021-04-01',
  '2021-04-02',
];
const FLAGS = [true, false];

/** Every change of one fact that could matter, written by hand: each choice, each boundary and its neighbours. */
export function everyChange(loan: LoanInput): OneChange[] {
  const dueDates = loan.schedule.flatMap(({ dueDate }) => dueDate ?? []);
  const dayAfter = (day: string) => civilDate((dayNumber(day) as number) + 1);
  const days = [...BOUNDARIES, ...dueDates];
  const { principalUntil, interestUntil } = loan.application ?? {};
  const reached = [principalUntil, interestUntil].filter((day): day is string => typeof day === 'string');
  const asked = [null, ...new Set([...days, ...days.map(dayAfter)])];
  return [
    ...inSection('borrower', 'kind', BORROWER_KINDS),
    ...inSection('borrower', 'size', ENTERPRISE_SIZES),
    ...inSection('borrower', 'creditTotal', ['10000000.00', '10000000.01']),
    ...inSection('borrower', 'creditTotalAllBanks', ['10000000.00', '10000000.01']),
    ...inSection('borrower', 'internationalSupplyChain', FLAGS),
    ...inSection('borrower', 'specialHardship', FLAGS),
    ...inSection('borrower', 'pandemicAffected', FLAGS),
    ...inSection('borrower', 'repaymentDifficulty', FLAGS),
    ...inSection('commitments', 'collateralUnchanged', FLAGS),
    ...inSection('commitments', 'collateralReplaced', FLAGS),
    ...inSection('commitments', 'employmentStable', FLAGS),
    ...inSection('application', 'principalUntil', asked),
    ...inSection('application', 'interestUntil', asked),
    { path: 'purpose', change: (it) => ({ ...it, purpose: 'operating' }) },
    { path: 'purpose', change: (it) => ({ ...it, purpose: 'other' }) },
    ...BOUNDARIES.map((maturityDate) => ({ path: 'maturityDate', change: (it: LoanInput) => ({ ...it, maturityDate }) })),
    ...loan.schedule.flatMap((_, at) => [
      ...inInstalment(at, 'originalDueDate', [...BOUNDARIES, null]),
      ...inInstalment(at, 'dueDate', [...BOUNDARIES, ...reached]),
      ...inInstalment(at, 'principal', ['0.00', '0.01']),
      ...inInstalment(at, 'interest', ['0.00', '0.01']),
    ]),
  ];
}

/** Every change of one fact on which a guarantee may depend, with rates at and beside each figure of a comparison. */
export function everyGuaranteeChange(loan: LoanInput, target: Target): OneChange[] {
  const index = 'guarantee' in target ? (target.index ?? 0) : 0;
  const { standardFeeRate, formerFeeRate, chargedFeeRate, otherFeeRate } = loan.guarantees?.[index] ?? loan.guarantee ?? {};
  const ofGuarantee = (field: keyof GuaranteeInput, values: readonly (string | boolean)[]) =>
    inGuarantee(loan, index, field, values);
  const units = (rate: string | number | undefined) => (rate === undefined ? undefined : rateUnits(rate));
  const [standard, former, charged, other] = [standardFeeRate, formerFeeRate, chargedFeeRate, otherFeeRate].map(units);
  const CEILING = 1_000_000;
  const beside = (...figures: (number | undefined)[]) =>
    [...new Set(figures.flatMap((it) => (it === undefined ? [] : [it - 1, it, it + 1])))]
      .filter((it) => it >= 0 && it < 100_000_000)
      .map(rateText);
  const half = (rate: number | undefined) => (rate === undefined ? undefined : Math.floor(rate / 2));
  const left = (rate: number | undefined) => (rate === undefined ? undefined : CEILING - rate);
  return [
    ...inSection('borrower', 'kind', BORROWER_KINDS),
    ...inSection('borrower', 'size', ENTERPRISE_SIZES),
    ...inSection('borrower', 'creditTotal', ['10000000.00', '10000000.01']),
    ...inSection('borrower', 'pandemicAffected', FLAGS),
    ...ofGuarantee('arrangement', ARRANGEMENTS),
    ...ofGuarantee('guarantorKind', GUARANTOR_KINDS),
    ...ofGuarantee('standardFeeRate', beside(charged === undefined ? undefined : charged * 2)),
    ...ofGuarantee('formerFeeRate', beside(charged === undefined ? undefined : charged * 2)),
    ...ofGuarantee('chargedFeeRate', beside(half(standard), half(former), left(other), CEILING, 0)),
    ...ofGuarantee('otherFeeRate', beside(left(charged), CEILING, 0)),
    ...ofGuarantee('reGuaranteeFee', ['0.00', '0.01']),
    ...ofGuarantee('counterGuarantee', FLAGS),
    { path: 'purpose', change: (it) => ({ ...it, purpose: 'operating' }) },
    { path: 'purpose', change: (it) => ({ ...it, purpose: 'other' }) },
    ...loan.schedule.flatMap((_, at) => inInstalment(at, 'dueDate', BOUNDARIES)),
  ];
}

/** Every set of the given number of changes, each of a different fact. */
export function* changesTogether(changes: readonly OneChange[], count: number, from = 0): Generator<readonly OneChange[]> {
  if (count === 0) yield [];
  else
    for (let at = from; at < changes.length; at++) {
      const one = changes[at] as OneChange;
      for (const others of changesTogether(changes, count - 1, at + 1))
        if (others.every(({ path }) => path !== one.path)) yield [one, ...others];
    }
}
