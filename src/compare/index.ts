// The public face of `liubao-rules/compare`. A test fails when this list changes unannounced.

export { type CompareOptions, compare, createLawComparer, type LawComparer, type LawOptions } from './compare.js';
export { type ComparisonTextOptions, comparisonText } from './comparison-document.js';
export {
  COMPARED_ANSWERS,
  type ComparedAnswer,
  type ComparedConclusion,
  type ComparedExample,
  type ComparedFigures,
  type ComparedLaw,
  type ComparedRule,
  type ComponentChange,
  type HouseChange,
  type LawComparison,
  type RuleChange,
} from './law-comparison.js';
export {
  RULE_DIFFERENCES,
  type RuleDiff,
  type RuleDifference,
  type StatedRule,
} from './rulebooks/rule-diff.js';
export type { NoEffectProof, RuleEffect } from './rulebooks/rule-effect.js';
export type { RuleWitness, WitnessedConclusion } from './rulebooks/rule-witness.js';
export {
  type ChangedRule,
  type Diff,
  type DiffedRulebook,
  type DiffOptions,
  diffRulebooks,
  type RulebookDiff,
} from './rulebooks/rulebook-diff.js';
export { rulebookDiffText } from './rulebooks/rulebook-diff-document.js';
export type { RulebookHead, RuleSetHead } from './rulebooks/rulebook-heads.js';
