// The public face of `liubao-rules/explain`. A test fails when this list changes unannounced.

export { DOCUMENT_FORMATS, type DocumentFormat, type DocumentOptions } from '../document/document-format.js';
export type { Changer } from '../facts/loan/changer.js';
export type { DecidedOutcome, Difference } from '../readings/difference.js';
export { type FieldLabel, type LabelOptions, type Labels, labels, type ValueLabels } from '../words/labels.js';
export type { Changeable } from '../words/loan/changeable-terms.js';
export { answer } from './ask/answer.js';
export { nextQuestion, nextQuestions, type Question } from './ask/next-question.js';
export { type ChangeableOptions, type ChangeOf, changeableOf } from './change/changeable.js';
export { explainCounterfactuals } from './change/counterfactual-document.js';
export { type Change, type Counterfactual, type Counterfactuals, counterfactuals } from './change/counterfactuals.js';
export type { LookOptions } from './change/examined-loan.js';
export { type Shadowed, type UnmetCondition, type WayIn, type WhyNot, whyNot } from './change/why-not.js';
export { explainWhyNot } from './change/why-not-document.js';
export {
  type DetailOptions,
  EXPLANATION_DETAILS,
  type ExplainLoanOptions,
  type ExplainOptions,
  type ExplanationDetail,
  explain,
  explainLoan,
} from './explain.js';
export {
  type ComponentReasons,
  type Explanation,
  type ExplanationOptions,
  explanationOf,
  LoanMismatchError,
  type ReadingUsed,
  type Reason,
  RulebookMismatchError,
  type StatedCondition,
} from './explanation.js';
export { type FileNoteOptions, fileNote } from './file-note/file-note.js';
export { type LetterOptions, letter } from './letter/letter.js';
export {
  createSensitivityAnalysis,
  type DecisiveInterpretation,
  type ReadingChange,
  type Sensitivity,
  type SensitivityAnalysis,
  type SensitivityOptions,
  sensitivity,
} from './readings/sensitivity.js';
export type { HouseTarget } from './target/house-target.js';
export type { Target, TargetScope } from './target/target.js';
export { InvalidTargetError, type TargetInput } from './target/target-input.js';
export type { FactPlace, StatedFact } from './why/stated-fact.js';
