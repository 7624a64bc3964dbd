import * as z from 'zod/mini';
import { OUTCOMES, WAIVERS } from '../decide/decision.js';
import { LOAN_GRAINS } from '../facts/fact.js';
import { COMPONENTS, TRACKS } from '../facts/loan/component.js';
import type { Immutable } from '../law/immutable.js';

const count = z.int().check(z.gte(0));
// No sum of a portfolio has more digits than this.
const sum = z.string().check(z.regex(/^\d{1,40}\.\d{2}$/));
const fromTo = z.strictObject({ from: sum, to: sum });

const track = z.enum([...TRACKS, 'undetermined']);

/** The answers on a component that may differ. */
export const COMPARED_ANSWERS = Object.freeze([
  'track',
  'outcome',
  'waiver',
  'latestDate',
  'grantedUntil',
  'penaltyInterest',
] as const);
export type ComparedAnswer = (typeof COMPARED_ANSWERS)[number];

/** The law on one side: a rulebook, and under which readings, parameters and day it is applied. */
const lawSchema = z.strictObject({
  rulebook: z.strictObject({ id: z.string(), version: z.string(), digest: z.string() }),
  /** The reading of every interpretation. */
  readings: z.record(z.string(), z.string()),
  /** The parameters that the caller set in place of the rulebook's; absent where there are none. */
  parameters: z.exactOptional(z.record(z.string(), z.string())),
  /** The day as of which loans are decided that state none; absent where none was given. */
  asOf: z.exactOptional(z.string()),
  /** The day whose law is applied; absent where the rulebook states none and is the same on every day. */
  lawAsOf: z.exactOptional(z.string()),
  /** The facts that its rules of the house decide; those that both laws decide are compared. Absent where there are none. */
  house: z.exactOptional(z.array(z.string())),
});
export type ComparedLaw = Immutable<z.output<typeof lawSchema>>;

const concluded = z.strictObject({
  track,
  outcome: z.enum([...OUTCOMES, 'undetermined']),
  waiver: z.enum([...WAIVERS, 'undetermined']),
});
/** What is concluded on a component, whatever its figures are. */
export type ComparedConclusion = Immutable<z.output<typeof concluded>>;

const ruleSchema = z.strictObject({
  /** The rule that decided; `<rule set>/otherwise` where none of the rule set's held. */
  rule: z.string(),
  zh: z.string(),
  en: z.string(),
  provisions: z.array(z.string()),
});
/** The rule by which one of the two laws decided, with the provisions that it rests on. */
export type ComparedRule = Immutable<z.output<typeof ruleSchema>>;

const ruleChangeSchema = z.strictObject({
  /** The fact that was decided. */
  fact: z.string(),
  /** What decided it on either side. Absent where it was left open, or is not decided at all. */
  from: z.exactOptional(ruleSchema),
  to: z.exactOptional(ruleSchema),
});
/**
 * Where the two sides part: a fact that both decided from the same facts, and by which rules. The same rule stands on both sides
 * where what it gives has changed: a parameter.
 */
export type RuleChange = Immutable<z.output<typeof ruleChangeSchema>>;

const figures = z.strictObject({
  latestDate: z.exactOptional(z.string()),
  grantedUntil: z.exactOptional(z.string()),
  /** What must not be charged, in yuan. */
  penaltyInterest: z.exactOptional(z.string()),
});
/** The dates and amounts that are answered on a component. What is unknown or not answered is absent. */
export type ComparedFigures = Immutable<z.output<typeof figures>>;

const exampleSchema = z.strictObject({
  loanId: z.string(),
  /** Counted from 0. */
  instalment: count,
  component: z.enum(COMPONENTS),
  dueDate: z.exactOptional(z.string()),
  /** In yuan; absent where unknown. */
  amount: z.exactOptional(z.string()),
  from: figures,
  to: figures,
});
/** An example of a change: a loan that the two laws decide differently. */
export type ComparedExample = Immutable<z.output<typeof exampleSchema>>;

const changeSchema = z.strictObject({
  from: concluded,
  to: concluded,
  /** Which answers differ. */
  answers: z.array(z.enum(COMPARED_ANSWERS)),
  rules: z.array(ruleChangeSchema),
  /** How many loans have such a component. */
  loans: count,
  components: count,
  /** What falls due of these components. */
  principal: sum,
  interest: sum,
  /** Components whose amount is unknown; the sums leave them out. */
  unknownAmounts: count,
  /** What must not be charged on them. */
  penaltyInterest: fromTo,
  /** The first of them. */
  examples: z.array(exampleSchema),
});
/** All components that are decided differently in the same way and for the same reason. */
export type ComponentChange = Immutable<z.output<typeof changeSchema>>;

const given = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const houseChangeSchema = z.strictObject({
  /** The decided fact: `house.creditLine`. */
  fact: z.string(),
  /** What is counted: loans, components of instalments, or guarantees. */
  grain: z.enum(LOAN_GRAINS),
  /** The values; of a rule set that collects, all that hold, with spaces between. They are the same where only what is given beside differs. */
  from: z.string(),
  to: z.string(),
  count,
  /** The first of them, with what either side gives beside the value. */
  examples: z.array(
    z.strictObject({
      loanId: z.string(),
      instalment: z.exactOptional(count),
      component: z.exactOptional(z.enum(COMPONENTS)),
      guarantee: z.exactOptional(count),
      from: z.exactOptional(given),
      to: z.exactOptional(given),
    }),
  ),
});
/** All loans, components or guarantees for which rules of the house decide one value on one side and another on the other. */
export type HouseChange = Immutable<z.output<typeof houseChangeSchema>>;

/** The comparison of two laws over loans. */
export const lawComparisonSchema = z.strictObject({
  from: lawSchema,
  to: lawSchema,
  loans: z.strictObject({
    compared: count,
    /** Those of which the track differs, whether it is inclusive, a component, a guarantee or what rules of the house decide. */
    changed: count,
  }),
  /** By the answers of the law; what rules of the house decide for them is counted in `house`. */
  components: z.strictObject({ compared: count, changed: count }),
  /** Records that are no valid loan, and were decided by neither. */
  rejected: count,
  /** All loans and components by their track on either side, those that stay the same included. */
  tracks: z.array(z.strictObject({ from: track, to: track, loans: count, components: count, principal: sum, interest: sum })),
  /** What must not be charged, over all loans. */
  penaltyInterest: fromTo,
  /** Of it, what was computed at an assumed penalty rate. */
  penaltyAssumed: fromTo,
  /** The contract interest on principal that goes on for the same periods. */
  contractInterest: fromTo,
  /** Components whose amount is unknown; the sums leave them out. */
  unknownAmounts: count,
  /** Loans by whether they are inclusive on either side, where that differs. */
  inclusive: z.array(z.strictObject({ from: z.string(), to: z.string(), loans: count })),
  /** Guarantees by a verdict on them, where that differs. */
  guarantees: z.array(z.strictObject({ part: z.string(), from: z.string(), to: z.string(), guarantees: count })),
  /** What rules of the house decide differently, the most frequent first; absent where no fact is decided by such rules on both sides. */
  house: z.exactOptional(z.array(houseChangeSchema)),
  /** Those that concern the most components first. */
  changes: z.array(changeSchema),
});

/** What it makes of loans whether one law is applied or another: plain data, with exact amounts in yuan. */
export type LawComparison = Immutable<z.output<typeof lawComparisonSchema>>;
