import * as z from 'zod/mini';
import { type Citation, citationSchema, type Decision, decisionSchema, findingSchema } from '../decide/decision.js';
import { shapeOf } from '../facts/input/schema-parts.js';
import type { Immutable } from '../law/immutable.js';
import { forceSchema } from '../law/provision.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';

const refund = z.strictObject({
  /** In yuan, rounded half up to fen once, at the end. */
  amount: z.string(),
  /** How the amount is computed; absent where it is simply the amount charged. */
  formula: z.exactOptional(z.string()),
});
/** What was charged and must be returned, in yuan. */
export type Refund = Immutable<z.output<typeof refund>>;

/** What must be refunded, in yuan: the least and the most under any arguable readings, and the amount under those chosen. */
const refundRange = z.strictObject({
  /** The smallest refund under any arguable readings, in yuan. */
  least: z.string(),
  /** Absent if a missing fact leaves it unknown. */
  chosen: z.exactOptional(z.string()),
  /** Absent if a missing fact leaves it unknown. */
  most: z.exactOptional(z.string()),
});
export type RefundRange = Immutable<z.output<typeof refundRange>>;

/** Where what was done departs from the decision, and what the decision says there. */
const departure = z.strictObject({
  /** The place in `decision` from which it departs: `instalments[0].principal.outcome`. */
  path: z.string(),
  /** What the decision has at that place; absent where it has nothing there. */
  decided: z.exactOptional(z.unknown()),
});

const result = z.enum(['breach', 'note', 'lawful', 'undetermined']);
/** What something done is under certain readings. */
export type Result = Immutable<z.output<typeof result>>;

const findingFields = {
  ...shapeOf(findingSchema),
  /** Whose duty it is: `bank`, `guarantor`. */
  addressee: z.array(z.string()),
  /** What must be returned to the borrower, in yuan; absent where nothing was charged that may not be. */
  refund: z.exactOptional(refund),
  /** The guarantee fee rate above what may be charged, where it is that. */
  excessRate: z.exactOptional(z.string()),
  /** Where in the decision what was done is provided otherwise. */
  departsFrom: departure,
};

/** What is asked, and of which part of the loan. */
const questionFields = {
  /** The rule set that asks it, by its id. */
  ruleSet: z.string(),
  /** What the breach is; where only a missing fact could make it one, the question. */
  zh: z.string(),
  /** The same in English. */
  en: z.string(),
  /** The instalment it is about, counted from 0; absent where it is about the loan or a guarantee. */
  instalment: shapeOf(findingSchema).instalment,
  /** Whether it is about the principal or the interest of the instalment. */
  component: shapeOf(findingSchema).component,
  /** The guarantee it is about, counted from 0. */
  guarantee: shapeOf(findingSchema).guarantee,
};

/** What is found under other readings, as few of them as make it so. */
const otherResult = z.strictObject({
  /** The readings that differ from those chosen, by interpretation. */
  readings: z.record(z.string(), z.string()),
  /** What it is under these readings. */
  result,
  /** What is found then, where it is a breach or a note. */
  finding: z.exactOptional(z.strictObject(findingFields)),
  /** The facts that would then settle what is undetermined, or the amount of the refund. */
  missing: z.exactOptional(z.array(z.string())),
});
export type OtherResult = Immutable<z.output<typeof otherResult>>;

const turnsOn = z.strictObject({
  /** The interpretations that it turns on, in the order of the rulebook. */
  interpretations: z.array(z.string()),
  /** What else it may be, with the fewest other readings first. */
  otherwise: z.array(otherResult),
});
type TurnsOnData = Immutable<z.output<typeof turnsOn>>;
/** The interpretations on which a result turns, with what it is under other readings. */
export interface TurnsOn<Ids extends RulebookIds = RulebookIds> extends TurnsOnData {
  /** The interpretations that it turns on, in the order of the rulebook. */
  readonly interpretations: readonly Ids['interpretation'][];
}

/** Something that was not done as decided: a finding, with the refund due for it. */
const auditFinding = z.strictObject({
  ...findingFields,
  /** The refund under any arguable readings, where these do not agree on it. */
  refundRange: z.exactOptional(refundRange),
  /** The readings on which the finding depends; absent where all arguable readings agree. */
  turnsOn: z.exactOptional(turnsOn),
});
type AuditFindingData = Immutable<z.output<typeof auditFinding>>;
/** Something that was not done as decided: a finding, with the refund due for it. */
export interface AuditFinding<Ids extends RulebookIds = RulebookIds> extends AuditFindingData {
  /** The rule that held; `<rule set>/otherwise` where none of the rule set's did. */
  readonly rule: Ids['rule'];
  /** The rule set that the rule stands in, by its id. */
  readonly ruleSet: Ids['ruleSet'];
  /** The provisions that it rests on, by their ids; their texts are in `citations`. */
  readonly provisions: readonly Ids['provision'][];
  /** The readings on which the finding depends; absent where all arguable readings agree. */
  readonly turnsOn?: TurnsOn<Ids>;
}

/** A breach, or possible breach, under some arguable readings and not under others. */
const openFinding = z.strictObject({
  ...questionFields,
  /** What it is under the readings chosen. */
  chosen: z.enum(['breach', 'note', 'lawful']),
  /** The breach, under the readings chosen or else under the fewest others; absent where only a missing fact could make it one. */
  rule: z.exactOptional(z.string()),
  /** What the rule concludes, as the rulebook names it. */
  conclusion: z.exactOptional(z.string()),
  /** What the provision does: an obligation or prohibition is breached, anything else is noted. */
  force: z.exactOptional(forceSchema),
  /** The provisions that the rule cites, by their ids; empty where no rule was found to hold. */
  provisions: z.array(z.string()),
  /** Whose duty it is: `bank`, `guarantor`. */
  addressee: z.array(z.string()),
  /** What would have to be returned, in yuan, if it is the breach. */
  refund: z.exactOptional(refund),
  /** The refund under any arguable readings, where these do not agree on it. */
  refundRange: z.exactOptional(refundRange),
  /** The guarantee fee rate above what may be charged, a fraction a year. */
  excessRate: z.exactOptional(z.string()),
  /** Where in the decision what was done is provided otherwise. */
  departsFrom: z.exactOptional(departure),
  /** The interpretations on which it turns, with what it is under other readings. */
  turnsOn,
});
type OpenFindingData = Immutable<z.output<typeof openFinding>>;
/** A breach, or possible breach, under some arguable readings and not under others. */
export interface OpenFinding<Ids extends RulebookIds = RulebookIds> extends OpenFindingData {
  /** The rule set that asks it, by its id. */
  readonly ruleSet: Ids['ruleSet'];
  /** The breach, under the readings chosen or else under the fewest others; absent where only a missing fact could make it one. */
  readonly rule?: Ids['rule'];
  /** The provisions that the rule cites, by their ids; empty where no rule was found to hold. */
  readonly provisions: readonly Ids['provision'][];
  /** The interpretations on which it turns, with what it is under other readings. */
  readonly turnsOn: TurnsOn<Ids>;
}

/** A question of the audit that a missing fact leaves open under the readings chosen. */
const openQuestion = z.strictObject({
  ...questionFields,
  /** What it would be if the missing fact spoke against what was done: a `breach`, or a `note`, which is none. */
  mayBe: z.enum(['breach', 'note']),
  /** The facts that would settle it, by path: of the loan, or of `servicing`. */
  missing: z.array(z.string()),
  /** What it is under other arguable readings, where that is something else. */
  turnsOn: z.exactOptional(turnsOn),
});
type OpenQuestionData = Immutable<z.output<typeof openQuestion>>;
/** A question of the audit that a missing fact leaves open under the readings chosen. */
export interface OpenQuestion<Ids extends RulebookIds = RulebookIds> extends OpenQuestionData {
  /** The rule set that asks it, by its id. */
  readonly ruleSet: Ids['ruleSet'];
  /** What it is under other arguable readings, where that is something else. */
  readonly turnsOn?: TurnsOn<Ids>;
}

const { readings, parameters, rulebook } = shapeOf(decisionSchema);

/**
 * The verdict of an audit: the first of these that applies.
 *
 * - `breach`: there is a breach under every arguable choice of readings.
 * - `open` 存疑: there is a breach under the readings chosen, and none under others.
 * - `undetermined`: a missing fact leaves open whether there is a breach under the readings chosen.
 * - `lawful-as-read`: there is no breach under the readings chosen, but there is or may be one under others.
 * - `lawful`: there is no breach under any reading.
 */
export const AUDIT_VERDICTS = ['breach', 'open', 'undetermined', 'lawful-as-read', 'lawful'] as const;

/** What was done about a loan, held against what the notice provides: plain data. */
export const auditSchema = z.strictObject({
  /** The host's own id of the loan. */
  loanId: z.string(),
  /**
   * The first that applies of: a breach however the text is read, an open one, one that a missing fact leaves open, lawful
   * as read, lawful.
   */
  verdict: z.enum(AUDIT_VERDICTS),
  /** What an obligation or a prohibition was broken by, however the text is read. */
  breaches: z.array(auditFinding),
  /** Breaches under some arguable readings and not under others. */
  open: z.array(openFinding),
  /** What a permission does not cover, or a best effort has not reached. Notes are not breaches. */
  notes: z.array(auditFinding),
  /** What a missing fact leaves open under the readings chosen. */
  undetermined: z.array(openQuestion),
  /**
   * The refunds for all breaches together, in yuan: under the readings chosen, and the least and the most under any arguable
   * choice of readings. Unknown amounts are in none of the three; `complete` says that no amount is unknown under any of these
   * choices, so that `most` is a bound.
   */
  totalRefund: z.strictObject({
    /** The least under any arguable choice of readings, in yuan. */
    least: z.string(),
    /** The sum under the readings chosen, in yuan. */
    chosen: z.string(),
    /** The most under any arguable choice of readings, in yuan; a bound only where `complete`. */
    most: z.string(),
    /** Whether no amount is unknown under any of these choices. */
    complete: z.boolean(),
  }),
  /** The facts that, under the readings chosen, would settle what is undetermined, or the amount of a refund. */
  missing: z.array(z.string()),
  /** What the notice provides for the loan under the readings chosen, with the guarantees as servicing says that they were. */
  decision: decisionSchema,
  /** The reading of every interpretation that the audit was made under. */
  readings,
  /** The parameters that the caller set in place of the rulebook's; absent where there are none. */
  parameters,
  /** The rulebook that the loan was audited by. */
  rulebook,
  /** The provisions that the findings cite. */
  citations: z.array(citationSchema),
});
type AuditData = Immutable<z.output<typeof auditSchema>>;
/**
 * What was done about a loan, held against what the notice provides: plain data. `Ids` are those of the rulebook, as `audit` infers
 * them; an `Audit` without is one under any rulebook.
 */
export interface Audit<Ids extends RulebookIds = RulebookIds> extends AuditData {
  /** What an obligation or a prohibition was broken by, however the text is read. */
  readonly breaches: readonly AuditFinding<Ids>[];
  /** Breaches under some arguable readings and not under others. */
  readonly open: readonly OpenFinding<Ids>[];
  /** What a permission does not cover, or a best effort has not reached. Notes are not breaches. */
  readonly notes: readonly AuditFinding<Ids>[];
  /** What a missing fact leaves open under the readings chosen. */
  readonly undetermined: readonly OpenQuestion<Ids>[];
  /** What the notice provides for the loan under the readings chosen, with the guarantees as servicing says that they were. */
  readonly decision: Decision<Ids>;
  /** The reading of every interpretation that the audit was made under. */
  readonly readings: Ids['readings'];
  /** The rulebook that the loan was audited by. */
  readonly rulebook: Decision<Ids>['rulebook'];
  /** The provisions that the findings cite. */
  readonly citations: readonly Citation<Ids>[];
}
