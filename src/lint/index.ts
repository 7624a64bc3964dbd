// The public face of `liubao-rules/lint`. A test fails when this list changes unannounced.
export type { WitnessInput } from './input-model.js';
export { type LintOptions, lint } from './lint.js';
export { FAULT_KINDS, type FaultKind, type LintFault, type LintReport, type LintScope, type Witness } from './report.js';
