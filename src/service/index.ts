// The public face of `liubao-rules/service`. A test fails when this list changes unannounced.
export type { AnsweredRequest } from './answered-request.js';
export type { ProblemDocument } from './http/problem-document.js';
export type { RequestProblem } from './http/refused-request.js';
export { DEFAULT_LIMITS, type Limits } from './limits.js';
export type { DecidedLoan } from './operations/operation.js';
export { createService, type Service } from './service.js';
export type { ServiceOptions } from './service-options.js';
