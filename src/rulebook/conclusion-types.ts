import type { FactType, Grain } from '../facts/fact.js';
import type { Parameter } from '../law/parameter.js';

type Kind = FactType['kind'];

/** The type of a further result of a conclusion: a fact of one of these kinds, or one of these texts. */
export interface GivenType {
  readonly facts: readonly Kind[];
  /** Absent if any text is allowed. */
  readonly texts?: readonly string[];
}

const DAY: GivenType = { facts: ['date'], texts: [] };
const RATE: GivenType = { facts: ['rate', 'factor'], texts: [] };
const AMOUNT: GivenType = { facts: ['money'], texts: [] };
const TEXT: GivenType = { facts: [] };

const textsOf = (...texts: readonly string[]): GivenType => ({ facts: [], texts });

/**
 * The further results that decisions, audits and assessments rely on, by grain and name: a name means the same throughout a
 * grain. A rulebook may give results under other names too; they are shown and not used.
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

/** The type of a result that conclusions of a grain give under a name; `undefined` if nothing relies on it. */
export function givenType(grain: Grain, name: string): GivenType | undefined {
  const types = GIVEN_TYPES[grain];
  return types !== undefined && Object.hasOwn(types, name) ? types[name] : undefined;
}

/**
 * The types of the parameters that the library's own arithmetic uses, and whether it divides by them. Code asks for no other
 * parameter by its id, except those in `decide/contract.ts`.
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

/** How the library's own arithmetic uses a parameter; `undefined` if it does not. */
export function parameterUse(id: string): { readonly type: Parameter['type']; readonly divides?: true } | undefined {
  return Object.hasOwn(PARAMETER_TYPES, id) ? PARAMETER_TYPES[id] : undefined;
}
