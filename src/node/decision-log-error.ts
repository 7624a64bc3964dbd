import { LiubaoError, recognised } from '../facts/input/liubao-error.js';
import type { Wording } from '../law/wording.js';

/**
 * Why a log takes no record. `in-use`: another writer has it; `damaged`: its last record is none, or was altered; `changed`: another
 * program wrote to it while it was open; `closed`: it was closed; `file`: the file system refused, and `cause` has its error.
 */
export type DecisionLogFault = 'in-use' | 'damaged' | 'changed' | 'closed' | 'file';

/** A log of decisions that takes no record. What was acknowledged before stands in it. */
export class DecisionLogError extends LiubaoError {
  override readonly name = 'DecisionLogError';
  override readonly code = 'log-failure';
  static {
    recognised(DecisionLogError, 'log-failure');
  }

  constructor(
    /** For what kind of reason the log takes no record. */
    readonly fault: DecisionLogFault,
    /** The path of the log, as it was given. */
    readonly path: string,
    worded: Wording,
    options?: ErrorOptions,
  ) {
    super(worded, options);
  }
}
