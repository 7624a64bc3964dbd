// The public face of `liubao-rules/node`: what needs a file system, or the cryptography of Node.
export type { ChainHead, SealedRecord } from '../record/sealed-record.js';
export { type DecisionLog, type DecisionLogOptions, openDecisionLog } from './decision-log.js';
export { DecisionLogError, type DecisionLogFault } from './decision-log-error.js';
export { ed25519Signer, ed25519Verifier, type NodeKey } from './ed25519.js';
export { readLineage } from './read-lineage.js';
export { readRulebook } from './read-rulebook.js';
export { replayLog } from './replay-log.js';
export { UnreadableFileError } from './unreadable-file-error.js';
