import { workerData } from 'node:worker_threads';
import Tinypool from 'tinypool';
import type { LineChunk } from '../files/line-chunks.js';
import { checkedRulebook } from '../rulebook/load/checked-mark.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { type ComparedChunk, chunkComparer, type LineComparerOptions } from './compare/chunk-comparer.js';
import { chunkDecider, type DecidedChunk, type LineDeciderOptions } from './decide/chunk-decider.js';

// The pool puts its own data before that of its user.
const [, options] = workerData as [unknown, LineDeciderOptions | LineComparerOptions];
const work = 'from' in options ? comparing(options) : deciding(options);

/** Works on a chunk in a thread of the pool. */
export default function workOnChunk(chunk: LineChunk): DecidedChunk | ComparedChunk {
  return work(chunk);
}

function comparing(asked: LineComparerOptions): (chunk: LineChunk) => ComparedChunk {
  return chunkComparer({ ...asked, from: withCheckedRulebook(asked.from), to: withCheckedRulebook(asked.to) });
}

/** Decides chunks. The bytes go to the caller as they are, not as a copy. */
function deciding(asked: LineDeciderOptions): (chunk: LineChunk) => DecidedChunk {
  const decide = chunkDecider(withCheckedRulebook(asked));
  return (chunk) => moved(decide(chunk));
}

/** What the thread that checked the rulebook sends arrives as a copy of what it checked. */
function withCheckedRulebook<Options extends { readonly rulebook?: Rulebook | undefined }>(asked: Options): Options {
  const { rulebook } = asked;
  return rulebook === undefined ? asked : { ...asked, rulebook: checkedRulebook(rulebook) };
}

function moved(decided: DecidedChunk): DecidedChunk {
  return Tinypool.move({
    [Tinypool.transferableSymbol]: [decided.bytes.buffer],
    [Tinypool.valueSymbol]: decided,
  } as never) as unknown as DecidedChunk;
}
