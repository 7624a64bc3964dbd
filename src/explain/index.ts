// The public face of `liubao-rules/explain`. A test fails when this list changes unannounced.

export type { DecidedOutcome, Difference } from '../readings/difference.js';

export { answer } from './answer.js';
export { type Changeable, type ChangeOf, type Changer, changeableOf } from './changeable.js';
export { explainCounterfactuals } from './counterfactual-document.js';
export { type Change, type Counterfactual, type Counterfactuals, counterfactuals } from './counterfactuals.js';
export { type ExplainLoanOptions, type ExplainOptions, explain, explainLoan } from './explain.js';
export {
  type ComponentReasons,
  type Explanation,
  type ExplanationOptions,
  explanationOf,
  LoanMismatchError,
  type ReadingUsed,
  type Reason,
  RulebookMismatchError,
} from './explanation.js';
export { type FileNoteOptions, fileNote } from './file-note.js';
export { DOCUMENT_FORMATS, type DocumentFormat, type DocumentOptions } from './format.js';
export { type LetterOptions, letter } from './letter.js';
export { nextQuestion, nextQuestions, type Question } from './next-question.js';
export {
  createSensitivityAnalysis,
  type DecisiveInterpretation,
  type ReadingChange,
  type Sensitivity,
  type SensitivityAnalysis,
  type SensitivityOptions,
  sensitivity,
} from './sensitivity.js';
export type { LookOptions } from './situation.js';
export type { FactPlace, StatedFact } from './stated-fact.js';
export type { Target, TargetScope } from './target.js';
export { InvalidTargetError, type TargetInput } from './target-input.js';
export { type Shadowed, type UnmetCondition, type WayIn, type WhyNot, whyNot } from './why-not.js';
export { explainWhyNot } from './why-not-document.js';
