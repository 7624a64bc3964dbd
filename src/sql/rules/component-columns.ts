/**
 * The columns of a row, which is one component of an instalment. Those that the decision leaves out are NULL.
 * `penalty_amount` is what must not be charged; of principal, `penalty_at_rate` is what the penalty rate would come to, and
 * `contract_interest` what goes on.
 * `warnings` are the data of the loan and of the component that contradict each other.
 * `provisions` are those that the findings of the loan and of the component cite, and `missing` the facts that would
 * settle what of the two is undetermined; both are texts with a space between, `missing` the empty text where it is none.
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
export type ComponentColumn = (typeof COMPONENT_COLUMNS)[number];
