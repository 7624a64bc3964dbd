import type { HouseColumn } from '../../rulebook/own/house.js';

/**
 * The columns of a row, which is one component of an instalment. What the decision leaves out is NULL.
 * `penalty_amount` is what must not be charged. For principal, `penalty_at_rate` is the penalty interest at the full rate, and
 * `contract_interest` the contract interest, which continues.
 * `warnings` names the contradictions in the data of the loan and of the component. `provisions` names the provisions that their
 * findings cite, and `missing` the facts that would settle what is undetermined. Each of the three is a text with spaces between
 * its words, and empty if there are none. Behind these columns stand those of the facts that rules of the house decide for the loan
 * and its components, `house_credit_line` for `house.creditLine`: `columns` of `toSql` lists them.
 */
export const COMPONENT_COLUMNS = Object.freeze([
  'loan_id',
  'instalment',
  'due_date',
  'component',
  'amount',
  'inclusive',
  'limb',
  'track',
  'outcome',
  'latest_date',
  'requested_until',
  'granted_until',
  'beyond_cap',
  'penalty_waived',
  'penalty_from',
  'penalty_until',
  'penalty_amount',
  'penalty_at_rate',
  'contract_interest',
  'penalty_basis',
  'provisions',
  'warnings',
  'missing',
] as const);
export type ComponentColumn = (typeof COMPONENT_COLUMNS)[number] | HouseColumn;
