// The public face of `liubao-rules`. A test fails when this list changes unannounced.
export type {
  ComponentDecision,
  ComponentTurnsOn,
  GuaranteeDecision,
  GuaranteeTurnsOn,
  HouseDecision,
  InstalmentDecision,
  LoanTurnsOn,
  OtherValue,
  Outcome,
  PenaltyInterest,
  Track,
  Waiver,
} from './decide/decision.js';
export { ningxia2020Deferral } from './decide/ningxia-2020-deferral.js';
export { InvalidOptionError, type Readings } from './evaluate/scope.js';
export type { ComparisonTrace, ConditionTrace, RuleTrace } from './evaluate/trace.js';
export type { FactType, PlainValue } from './facts/fact.js';
export { InvalidInputError, InvalidLoanError, type Misfit, type Problem, problemText } from './facts/input/invalid-input.js';
export { type ErrorCode, LiubaoError } from './facts/input/liubao-error.js';
export type { ComponentKind } from './facts/loan/component.js';
export { defineLoan } from './facts/loan/define-loan.js';
export type { LoanPath } from './facts/loan/loan-fields.js';
export type { InstalmentInput, LoanInput } from './facts/loan/loan-schema.js';
export { Loan } from './facts/loan/parse-loan.js';
export type { CivilDate } from './facts/values/civil-date.js';
export type { Interpretation } from './law/interpretation.js';
export type { DatedValue, Parameter } from './law/parameter.js';
export type { Period } from './law/period.js';
export type { Force, Provision, Source } from './law/provision.js';
export type { Language, Wording } from './law/wording.js';
export {
  type Citation,
  createDecider,
  type Decider,
  type DeciderOptions,
  type Decision,
  decide,
  type Finding,
  type RuleSetTrace,
  type SafeDecision,
  safeDecide,
} from './readings/decider.js';
export type { Comparison, Condition } from './rulebook/condition.js';
export type { DerivedFact } from './rulebook/derived-fact.js';
export type { LawDay } from './rulebook/in-force/law-in-force.js';
export { lawOfDay } from './rulebook/in-force/law-of-day.js';
export { InvalidLineageError, type Lineage, type LineageFault, lineage } from './rulebook/in-force/lineage.js';
export { type Fault, InvalidRulebookError } from './rulebook/load/invalid-rulebook.js';
export { loadRulebook } from './rulebook/load/load-rulebook.js';
export type { OperatorName } from './rulebook/operator-name.js';
export { type ExtendedIds, extendRulebook, type RulebookAddition } from './rulebook/own/extend-rulebook.js';
export type { OwnFact } from './rulebook/own/own-fact.js';
export type { Conclusion, Rule, RuleSet } from './rulebook/rule-set.js';
export type { Rulebook, RulebookData } from './rulebook/rulebook.js';
export { ningxia2020 } from './rulebook/shipped/ningxia-2020.js';
export type { Ningxia2020 } from './rulebook/shipped/ningxia-2020-ids.js';
export type { ChosenParameters, ChosenReadings, RulebookIds } from './rulebook/shipped/rulebook-ids.js';
