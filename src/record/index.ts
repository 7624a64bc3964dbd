// The public face of `liubao-rules/record`.
export type { DecisionRecord } from '../decide/decision.js';
export { type RecordedDecision, recorded } from './record.js';
