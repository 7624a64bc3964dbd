import {
  ARRANGEMENTS,
  BORROWER_KINDS,
  ENTERPRISE_SIZES,
  GUARANTOR_KINDS,
  LENDER_KINDS,
} from '../../src/facts/loan/loan-schema.js';
import type { LoanInput } from '../../src/index.js';

/** The fields of a loan with one instalment and one guarantee, side by side. What is left out is not known. */
type Fields = Readonly<Record<string, unknown>>;
/** Values of one field, by which it may matter to the text: each side of every figure, every value of a list, and not known. */
type Axes = Readonly<Record<string, readonly unknown[]>>;

const UNKNOWN = undefined;
const TRUTHS = [true, false, UNKNOWN];
/** Each day that the text names, with the one before and the one after. */
const DAYS = [
  '2019-12-31',
  '2020-01-01',
  '2020-05-31',
  '2020-06-01',
  '2020-06-02',
  '2020-12-30',
  '2020-12-31',
  '2021-01-01',
  '2021-03-30',
  '2021-03-31',
  '2021-04-01',
  UNKNOWN,
];
/** A day of each stretch between those that the text names. */
const FEW_DAYS = ['2019-12-31', '2020-05-31', '2020-06-01', '2020-12-31', '2021-01-15', UNKNOWN];
const CREDIT = ['9999999.99', '10000000.00', '10000000.01', UNKNOWN];
const PURPOSES = ['operating', 'other', UNKNOWN];

const INCLUSIVE: Axes = { kind: ['enterprise'], size: ['small'], creditTotal: ['10000000.00'], purpose: ['operating'] };
const OTHERS: Axes = { ...INCLUSIVE, size: ['medium'] };
const UNCERTAIN: Axes = { ...INCLUSIVE, creditTotal: [UNKNOWN] };

/** Grids of loans, each of which is enumerated whole: the questions of the text that can bear on each other stand in one. */
export const LOAN_GRIDS: Readonly<Record<string, readonly Axes[]>> = {
  'who is covered': [
    {
      lenderKind: [...LENDER_KINDS, UNKNOWN],
      kind: [...BORROWER_KINDS, UNKNOWN],
      size: [...ENTERPRISE_SIZES, UNKNOWN],
      creditTotal: CREDIT,
      purpose: PURPOSES,
      internationalSupplyChain: TRUTHS,
      specialHardship: TRUTHS,
      dueDate: ['2020-08-15', '2021-02-01'],
      principal: ['300000.00'],
    },
  ],
  'when it falls due': [INCLUSIVE, OTHERS, UNCERTAIN].map((borrower) => ({
    ...borrower,
    dueDate: DAYS,
    originalDueDate: [null, ...DAYS],
    principal: ['300000.00'],
    appliedOn: ['2020-05-20'],
    principalUntil: ['2021-03-31', '2021-04-01', null],
  })),
  'what is asked': [INCLUSIVE, OTHERS, UNCERTAIN].map((borrower) => ({
    ...borrower,
    dueDate: ['2020-06-01', '2020-12-31', UNKNOWN],
    originalDueDate: [null],
    principal: ['300000.00', '0.00', UNKNOWN],
    interest: ['4500.00', UNKNOWN],
    annualRate: ['0.0435', UNKNOWN],
    penaltyAnnualRate: ['0.06525', '0.04', UNKNOWN],
    appliedOn: ['2020-05-31', '2020-06-01', '2020-06-02', '2021-01-01', '2021-03-31', UNKNOWN],
    principalUntil: ['2020-12-31', '2021-01-01', '2021-03-30', '2021-03-31', '2021-04-01', null, UNKNOWN],
    interestUntil: ['2021-03-31', null],
    asOf: ['2020-07-01', '2021-03-31', UNKNOWN],
  })),
  'what the annex adds': [
    {
      kind: [...BORROWER_KINDS, UNKNOWN],
      size: ['small', 'medium', UNKNOWN],
      creditTotal: ['10000000.00', '10000000.01', UNKNOWN],
      purpose: PURPOSES,
      pandemicAffected: TRUTHS,
      collateralUnchanged: TRUTHS,
      collateralReplaced: TRUTHS,
      employmentStable: TRUTHS,
      dueDate: ['2020-08-15'],
      originalDueDate: [null],
      principal: ['300000.00'],
      interest: ['4500.00'],
      appliedOn: ['2020-08-01'],
      principalUntil: ['2021-03-31', null],
      interestUntil: ['2021-03-31'],
    },
  ],
  'what guarantees it': [
    {
      kind: [...BORROWER_KINDS, UNKNOWN],
      size: ['small', 'medium', UNKNOWN],
      creditTotal: ['10000000.00', UNKNOWN],
      purpose: ['operating'],
      dueDate: ['2020-08-15', '2021-06-01'],
      principal: ['300000.00'],
      arrangement: [...ARRANGEMENTS, UNKNOWN],
      guarantorKind: [...GUARANTOR_KINDS, UNKNOWN],
      counterGuarantee: TRUTHS,
      reGuaranteeFee: ['0.00', '0.01', UNKNOWN],
    },
    {
      kind: ['enterprise'],
      size: ['small'],
      dueDate: ['2020-08-15'],
      arrangement: ['kept', UNKNOWN],
      guarantorKind: ['government', UNKNOWN],
      standardFeeRate: ['0.02', UNKNOWN],
      formerFeeRate: ['0.01', UNKNOWN],
      chargedFeeRate: ['0.005', '0.00500001', '0.00999999', '0.01', '0.01000001', UNKNOWN],
      otherFeeRate: ['0', '0.00499999', '0.005', '0.00500001', '0.01000001', UNKNOWN],
    },
  ],
};

/** A grid that every reading is tried in: whom the text may name, on the days that it may mean, asking what it may grant. */
export const READINGS_GRID: Axes = {
  kind: [...BORROWER_KINDS, UNKNOWN],
  size: ['small', 'large', UNKNOWN],
  creditTotal: ['10000000.00', '10000000.01'],
  purpose: ['operating'],
  internationalSupplyChain: [true],
  specialHardship: TRUTHS,
  dueDate: FEW_DAYS,
  originalDueDate: [null, '2020-06-01', UNKNOWN],
  maturityDate: ['2020-12-31', '2021-04-01'],
  principal: ['300000.00'],
  interest: ['4500.00'],
  appliedOn: ['2020-06-02', UNKNOWN],
  principalUntil: ['2021-03-31', null],
};

/** How many cells axes have together. */
export function sizeOf(axes: Axes): number {
  return Object.values(axes).reduce((product, { length }) => product * length, 1);
}

/** The loan of a cell. */
export function loanAt(axes: Axes, cell: number): LoanInput {
  const fields: Record<string, unknown> = {};
  let rest = cell;
  for (const [name, values] of Object.entries(axes)) {
    const value = values[rest % values.length];
    rest = Math.floor(rest / values.length);
    if (value !== UNKNOWN) fields[name] = value;
  }
  return loanOf(fields);
}

const BORROWER = ['kind', 'size', 'creditTotal', 'internationalSupplyChain', 'specialHardship', 'pandemicAffected'];
const APPLICATION = ['appliedOn', 'principalUntil', 'interestUntil'];
const COMMITMENTS = ['collateralUnchanged', 'collateralReplaced', 'employmentStable'];
const INSTALMENT = ['dueDate', 'originalDueDate', 'principal', 'interest'];
const GUARANTEE = [
  'arrangement',
  'guarantorKind',
  'standardFeeRate',
  'formerFeeRate',
  'chargedFeeRate',
  'otherFeeRate',
  'reGuaranteeFee',
  'counterGuarantee',
];
const PARTS = new Set([...BORROWER, ...APPLICATION, ...COMMITMENTS, ...INSTALMENT, ...GUARANTEE]);

function loanOf(fields: Fields): LoanInput {
  const part = (names: readonly string[]) =>
    Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]));
  const whole = Object.fromEntries(Object.entries(fields).filter(([name]) => !PARTS.has(name)));
  const named = { borrower: BORROWER, application: APPLICATION, commitments: COMMITMENTS, guarantee: GUARANTEE };
  const parts = Object.entries(named)
    .map(([name, names]) => [name, part(names)] as const)
    .filter(([, held]) => Object.keys(held).length > 0);
  return { id: 'L-1', ...whole, ...Object.fromEntries(parts), schedule: [part(INSTALMENT)] } as LoanInput;
}
