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
  type LawComparison,
  type RuleChange,
} from './law-comparison.js';
