// The public face of `liubao-rules/record`.
export type { DecisionRecord } from '../decide/decision.js';
export type { LogFault, LogFaultKind } from './log-fault.js';
export type { LogReport } from './log-reader.js';
export { type MaskOptions, maskedValue, PERSONAL_FIELDS } from './mask.js';
export { type RecordedDecision, recorded } from './record.js';
export { type ChainOptions, type LogText, type ReplayOptions, replay, verifyChain } from './replay.js';
export { type SealOptions, seal } from './seal.js';
export { type ChainHead, recordLine, type SealedRecord } from './sealed-record.js';
