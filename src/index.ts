// The public face of `liubao-rules`. A test fails when this list changes unannounced.
export type { Decider, SafeDecision } from './decide/decide.js';
export type {
  Citation,
  ComponentDecision,
  ComponentTurnsOn,
  Decision,
  Finding,
  GuaranteeDecision,
  GuaranteeTurnsOn,
  InstalmentDecision,
  LoanTurnsOn,
  OtherValue,
  Outcome,
  PenaltyInterest,
  RuleSetTrace,
  Track,
  Waiver,
} from './decide/decision.js';
export { ningxia2020Deferral } from './decide/ningxia-2020-deferral.js';
export type { CivilDate } from './facts/civil-date.js';
export type { FactType, PlainValue } from './facts/fact.js';
export { InvalidInputError, InvalidLoanError, type Problem, pathText, problemText } from './facts/invalid-input.js';
export type { InstalmentInput, LoanInput } from './facts/loan.js';
export { type ComponentKind, Loan } from './facts/parse-loan.js';
export type { Interpretation } from './law/interpretation.js';
export type { Parameter } from './law/parameter.js';
export type { Force, Provision, Source } from './law/provision.js';
export type { Language, Wording } from './law/wording.js';
export { createDecider, type DeciderOptions, decide, safeDecide } from './readings/decider.js';
export type { Comparison, Condition } from './rules/condition.js';
export type { DerivedFact } from './rules/derived-fact.js';
export { type Fault, InvalidRulebookError } from './rules/invalid-rulebook.js';
export { loadRulebook } from './rules/load-rulebook.js';
export { ningxia2020 } from './rules/ningxia-2020.js';
export type { OperatorName } from './rules/operator-name.js';
export type { Conclusion, Rule, RuleSet } from './rules/rule-set.js';
export type { Rulebook, RulebookData } from './rules/rulebook.js';
export { InvalidOptionError, type Readings } from './rules/scope.js';
export type { ComparisonTrace, ConditionTrace, RuleTrace } from './rules/trace.js';
