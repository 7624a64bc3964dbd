import type { FactType, Grain } from '../facts/fact.js';
import type { Parameter } from '../law/parameter.js';

type Kind = FactType['kind'];

/** What a conclusion may give under a name: facts of one of these kinds, or one of these texts. */
export interface GivenType {
  readonly facts: readonly Kind[];
  /** Absent where any text will do. */
  readonly texts?: readonly string[];
}

const DAY: GivenType = { facts: ['date'], texts: [] };
const RATE: GivenType = { facts: ['rate', 'factor'], texts: [] };
const AMOUNT: GivenType = { facts: ['money'], texts: [] };
const TEXT: GivenType = { facts: [] };

const textsOf = (...texts: readonly string[]): GivenType => ({ facts: [], texts });

/**
 * What the code that makes decisions, audits and assessments takes conclusions to give, by what they are decided on: a name
 * means the same throughout a grain. Under other names a rulebook may give what it likes: it is shown, and nothing is made
 * of it.
 */
const GIVEN_TYPES: Partial<Readonly<Record<Grain, Readonly<Record<string, GivenType>>>>> = {
  loan: { limb: textsOf('enterprise', 'individual-business', 'business-owner') },
  component: { latestDate: DAY, grantedUntil: DAY, boundUntil: DAY, from: DAY },
  guarantee: { allowedRate: RATE, compositeRate: RATE },
  servicing: { departsFrom: TEXT, refund: AMOUNT, excessRate: RATE },
  'guarantee-servicing': { departsFrom: TEXT, refund: AMOUNT, excessRate: RATE },
  'lender-year': { growth: RATE, growthBefore: RATE, unsecuredGrowth: RATE },
  'region-year': { unsecuredGrowth: RATE },
  'main-bank': { limit: AMOUNT },
  support: { bridgeFee: AMOUNT, bondSubsidy: AMOUNT, relending: AMOUNT, per: textsOf('year') },
};

/** What a conclusion of a grain may give under a name; `undefined` where that is for the rulebook to say. */
export function givenType(grain: Grain, name: string): GivenType | undefined {
  const types = GIVEN_TYPES[grain];
  return types !== undefined && Object.hasOwn(types, name) ? types[name] : undefined;
}

/**
 * The types of the parameters that the library's own arithmetic uses, and whether it divides by them: with `decide/contract.ts`
 * all of a rulebook that code asks for by the id of a parameter.
 */
export const PARAMETER_TYPES: Readonly<Record<string, { readonly type: Parameter['type']; readonly divides?: true }>> = {
  'penalty.multiplier': { type: 'factor' },
  'penalty.dayCount': { type: 'factor', divides: true },
  'guarantee.dayCount': { type: 'factor', divides: true },
  'guarantee.feeCeiling': { type: 'rate' },
  'guarantee.feeShare': { type: 'rate' },
  'lending.yearStart': { type: 'date' },
  'lending.yearEnd': { type: 'date' },
  'lending.newLoans': { type: 'money' },
  'lending.inclusiveUnsecured': { type: 'money' },
  'lending.events': { type: 'count' },
  'lending.reliefFund': { type: 'money' },
  'lending.unsecuredGrowth': { type: 'rate' },
  'lending.stateBankGrowth': { type: 'rate' },
  'support.bridgeFeeShare': { type: 'rate' },
  'support.bondSubsidyShare': { type: 'rate' },
  'support.relendingShare': { type: 'rate' },
};

/** What the library's own arithmetic takes a parameter to be; `undefined` where it does not use it. */
export function parameterUse(id: string): { readonly type: Parameter['type']; readonly divides?: true } | undefined {
  return Object.hasOwn(PARAMETER_TYPES, id) ? PARAMETER_TYPES[id] : undefined;
}
