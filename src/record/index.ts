// The public face of `liubao-rules/record`.
export { type DecisionRecord, type RecordedDecision, recorded } from './record.js';
