import type { Track } from '../decide/decision.js';
import type { RequestProblem } from './http/refused-request.js';

/** A request that was answered, for those who count, measure and log. It holds nothing of a loan. */
export interface AnsweredRequest {
  /** The operation, as the OpenAPI document names it; absent for a path that there is not. */
  readonly operation?: string;
  /** The method of HTTP: `POST`. */
  readonly method: string;
  /** The path as the OpenAPI document has it, so that no id stands in it. */
  readonly path?: string;
  /** The status of HTTP that it was answered with. */
  readonly status: number;
  /** From when it came to when the last byte of the answer was handed over, in seconds. */
  readonly seconds: number;
  /** Tells callers with tokens apart, without revealing a token. */
  readonly caller?: string;
  /** The decisions that were made, by track. */
  readonly decisions: Readonly<Partial<Record<Track, number>>>;
  /** How many of many inputs were refused. */
  readonly refused: number;
  /** The kind of problem that it was answered with. */
  readonly problem?: RequestProblem;
  /** The error that nobody foresaw, or what kept a decision from being recorded. */
  readonly error?: unknown;
  /** Whether the caller broke off before the end. */
  readonly broken?: true;
}
