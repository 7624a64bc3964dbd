// The public face of `liubao-rules/lint`. A test fails when this list changes unannounced.

export type { WitnessInput, WitnessSubject } from './inputs/witness-input.js';
export { DEFAULT_BUDGET, type LintOptions, lint } from './lint.js';
export {
  FAULT_KINDS,
  type FaultKind,
  type LintFault,
  type LintReport,
  type LintScope,
  type LintUnproved,
  UNPROVED_REASONS,
  type UnprovedReason,
  type Witness,
} from './lint-report.js';
