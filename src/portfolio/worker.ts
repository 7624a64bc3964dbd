import { workerData } from 'node:worker_threads';
import Tinypool from 'tinypool';
import type { LineChunk } from '../files/line-chunks.js';
import { checkedRulebook } from '../rulebook/load/checked-rulebook.js';
import { chunkDecider, type DecidedChunk, type LineDeciderOptions } from './decide/chunk-decider.js';

// The pool puts its own data before that of its user.
const [, options] = workerData as [unknown, LineDeciderOptions];
// What the thread that checked the rulebook sends arrives as a copy of what it checked.
const { rulebook } = options;
const decide = chunkDecider(rulebook === undefined ? options : { ...options, rulebook: checkedRulebook(rulebook) });

/** Decides a chunk in a thread of the pool. The bytes go to the caller as they are, not as a copy. */
export default function decideChunk(chunk: LineChunk): DecidedChunk {
  const decided = decide(chunk);
  return Tinypool.move({
    [Tinypool.transferableSymbol]: [decided.bytes.buffer],
    [Tinypool.valueSymbol]: decided,
  } as never) as unknown as DecidedChunk;
}
