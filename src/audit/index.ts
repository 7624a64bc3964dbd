// The public face of `liubao-rules/audit`.
export type { ServicedComponent, ServicedGuarantee, ServicingInput } from '../facts/loan/servicing.js';
export { type AuditOptions, type Auditor, audit, createAuditor } from './audit.js';
export { InvalidServicingError } from './parse-servicing.js';
export type { Audit, AuditFinding, OpenFinding, OpenQuestion, OtherResult, Refund, RefundRange, TurnsOn } from './result.js';
