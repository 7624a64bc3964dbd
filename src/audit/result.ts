import * as z from 'zod/mini';
import { citationSchema, decisionSchema, findingSchema } from '../decide/decision.js';

const refund = z.strictObject({
  /** In yuan, rounded half up to fen once, at the end. */
  amount: z.string(),
  /** How the amount comes about; absent where it is an amount charged, as it is. */
  formula: z.exactOptional(z.string()),
});
export type Refund = z.output<typeof refund>;

/** Where a decision says otherwise than was done, and what it says there. */
const departure = z.strictObject({ path: z.string(), decided: z.exactOptional(z.unknown()) });

/** Something done that is not as decided: a finding, with what is to be paid back for it. */
const auditFinding = z.strictObject({
  ...findingSchema._zod.def.shape,
  refund: z.exactOptional(refund),
  /** The guarantee fee rate above what may be charged, where it is that. */
  excessRate: z.exactOptional(z.string()),
  departsFrom: departure,
});
export type AuditFinding = z.output<typeof auditFinding>;

/** A question of the audit that a missing fact leaves open. */
const openQuestion = z.strictObject({
  ruleSet: z.string(),
  zh: z.string(),
  en: z.string(),
  instalment: findingSchema._zod.def.shape.instalment,
  component: findingSchema._zod.def.shape.component,
  guarantee: findingSchema._zod.def.shape.guarantee,
  mayBe: z.enum(['breach', 'note']),
  /** The facts that would settle it, by path: of the loan, or of `servicing`. */
  missing: z.array(z.string()),
});
export type OpenQuestion = z.output<typeof openQuestion>;

const { readings, parameters, rulebook } = decisionSchema._zod.def.shape;

/** What was done about a loan, held against what the notice provides: plain data. */
export const auditSchema = z.strictObject({
  loanId: z.string(),
  /** `lawful`: no breach, and nothing left open that could be one. */
  verdict: z.enum(['lawful', 'breach', 'undetermined']),
  /** What an obligation or a prohibition was broken by. */
  breaches: z.array(auditFinding),
  /** What a permission does not cover, or a best effort has not reached: no breach. */
  notes: z.array(auditFinding),
  undetermined: z.array(openQuestion),
  /** What is to be paid back for all breaches whose amount is known, in yuan. */
  totalRefund: z.string(),
  /** The facts that would settle what is undetermined, or the amount of a refund. */
  missing: z.array(z.string()),
  /** What the notice provides for the loan, with the guarantees as servicing says that they were. */
  decision: decisionSchema,
  readings,
  parameters,
  rulebook,
  /** The provisions that the findings cite. */
  citations: z.array(citationSchema),
});
export type Audit = z.output<typeof auditSchema>;
