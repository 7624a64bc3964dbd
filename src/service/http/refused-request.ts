import type { Problem } from '../../facts/input/problem.js';
import type { Wording } from '../../law/wording.js';
import type { REQUEST_PROBLEMS } from '../service-words.js';

/** Why a request is refused before anything is decided: the last part of the `type` of its problem document. */
export type RequestProblem = keyof typeof REQUEST_PROBLEMS;

/** A request that is not answered, for a reason that its sender can do something about. It never leaves the service. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  constructor(
    readonly kind: RequestProblem,
    readonly detail?: Wording,
    readonly more: {
      /** What the answer's header says besides. */
      readonly headers?: Readonly<Record<string, string>>;
      readonly problems?: readonly Problem[];
      readonly cause?: unknown;
    } = {},
  ) {
    super(kind, { cause: more.cause });
  }
}
