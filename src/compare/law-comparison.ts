import * as z from 'zod/mini';
import { OUTCOMES, WAIVERS } from '../decide/decision.js';
import { LOAN_GRAINS } from '../facts/fact.js';
import { COMPONENTS, TRACKS } from '../facts/loan/component.js';
import type { Immutable } from '../law/immutable.js';

const count = z.int().check(z.gte(0));
// No sum of a portfolio has more digits than this.
const sum = z.string().check(z.regex(/^\d{1,40}\.\d{2}$/));
const fromTo = z.strictObject({
  /** Under the first law, in yuan. */
  from: sum,
  /** Under the second law, in yuan. */
  to: sum,
});

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
/**
 * An answer on a component that may differ: its `track`, its `outcome`, the `waiver` of penalty interest, the `latestDate` of payment,
 * the day to which it is `grantedUntil`, the amount of `penaltyInterest` that must not be charged.
 */
export type ComparedAnswer = (typeof COMPARED_ANSWERS)[number];

/** The law on one side: a rulebook, and under which readings, parameters and day it is applied. */
const lawSchema = z.strictObject({
  /** The rulebook that is applied. */
  rulebook: z.strictObject({
    /** The rulebook's own id, the name of its folder. */
    id: z.string(),
    /** Its version, three numbers with dots between. */
    version: z.string(),
    /** SHA-256 of its content, in hexadecimal digits. */
    digest: z.string(),
    /** The id of the rulebook that it amends; absent where it amends none. */
    amends: z.exactOptional(z.string()),
  }),
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
  /** The track of the component. */
  track,
  /** What follows for the component. */
  outcome: z.enum([...OUTCOMES, 'undetermined']),
  /** What is concluded on the waiver of penalty interest, whether or not its days are known. */
  waiver: z.enum([...WAIVERS, 'undetermined']),
});
/** What is concluded on a component, whatever its figures are. */
export type ComparedConclusion = Immutable<z.output<typeof concluded>>;

const ruleSchema = z.strictObject({
  /** The rule that decided; `<rule set>/otherwise` where none of the rule set's held. */
  rule: z.string(),
  /** What the rule says, in Chinese. */
  zh: z.string(),
  /** What the rule says, in English. */
  en: z.string(),
  /** The provisions that it rests on, by their ids. */
  provisions: z.array(z.string()),
});
/** The rule by which one of the two laws decided, with the provisions that it rests on. */
export type ComparedRule = Immutable<z.output<typeof ruleSchema>>;

const ruleChangeSchema = z.strictObject({
  /** The fact that was decided. */
  fact: z.string(),
  /** What decided it on either side. Absent where it was left open, or is not decided at all. */
  from: z.exactOptional(ruleSchema),
  /** What decided it under the second law; absent as `from` is. */
  to: z.exactOptional(ruleSchema),
});
/**
 * Where the two sides part: a fact that both decided from the same facts, and by which rules. The same rule stands on both sides
 * where what it gives has changed: a parameter.
 */
export type RuleChange = Immutable<z.output<typeof ruleChangeSchema>>;

const figures = z.strictObject({
  /** The latest lawful date of payment, `YYYY-MM-DD`. */
  latestDate: z.exactOptional(z.string()),
  /** The day to which the bank must defer, `YYYY-MM-DD`. */
  grantedUntil: z.exactOptional(z.string()),
  /** What must not be charged, in yuan. */
  penaltyInterest: z.exactOptional(z.string()),
});
/** The dates and amounts that are answered on a component. What is unknown or not answered is absent. */
export type ComparedFigures = Immutable<z.output<typeof figures>>;

const exampleSchema = z.strictObject({
  /** The host's own id of the loan. */
  loanId: z.string(),
  /** Counted from 0. */
  instalment: count,
  /** Its principal or its interest. */
  component: z.enum(COMPONENTS),
  /** The day on which it falls due, `YYYY-MM-DD`; absent where unknown. */
  dueDate: z.exactOptional(z.string()),
  /** In yuan; absent where unknown. */
  amount: z.exactOptional(z.string()),
  /** Its dates and amounts under the first law. */
  from: figures,
  /** Its dates and amounts under the second law. */
  to: figures,
});
/** An example of a change: a loan that the two laws decide differently. */
export type ComparedExample = Immutable<z.output<typeof exampleSchema>>;

const changeSchema = z.strictObject({
  /** What the first law concludes. */
  from: concluded,
  /** What the second law concludes. */
  to: concluded,
  /** Which answers differ. */
  answers: z.array(z.enum(COMPARED_ANSWERS)),
  /** The rules by which the two sides part; empty where only figures differ. */
  rules: z.array(ruleChangeSchema),
  /** How many loans have such a component. */
  loans: count,
  /** How many components are decided so, in instalments of principal or of interest. */
  components: count,
  /** What falls due of these components. */
  principal: sum,
  /** What interest falls due of them, in yuan. */
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
  /** What the second law decides; see `from`. */
  to: z.string(),
  /** How many loans, components or guarantees there are of it, as `grain` says. */
  count,
  /** The first of them, with what either side gives beside the value. */
  examples: z.array(
    z.strictObject({
      /** The host's own id of the loan. */
      loanId: z.string(),
      /** The instalment, counted from 0; absent unless `grain` is the component. */
      instalment: z.exactOptional(count),
      /** Its principal or its interest. */
      component: z.exactOptional(z.enum(COMPONENTS)),
      /** The guarantee, counted from 0; absent unless `grain` is the guarantee. */
      guarantee: z.exactOptional(count),
      /** What the first law gives beside the value, by name; absent where it gives nothing. */
      from: z.exactOptional(given),
      /** What the second law gives beside the value; absent where it gives nothing. */
      to: z.exactOptional(given),
    }),
  ),
});
/** All loans, components or guarantees for which rules of the house decide one value on one side and another on the other. */
export type HouseChange = Immutable<z.output<typeof houseChangeSchema>>;

/** The comparison of two laws over loans. */
export const lawComparisonSchema = z.strictObject({
  /** The first law, from which changes are told. */
  from: lawSchema,
  /** The second law, to which they lead. */
  to: lawSchema,
  /** How many loans there are, and how many of them come out differently. */
  loans: z.strictObject({
    /** Loans that were decided by both laws. */
    compared: count,
    /** Those of which the track differs, whether it is inclusive, a component, a guarantee or what rules of the house decide. */
    changed: count,
  }),
  /** By the answers of the law; what rules of the house decide for them is counted in `house`. */
  components: z.strictObject({
    /** The principal and the interest of every instalment, each counted as one. */
    compared: count,
    /** Those with an answer that differs. */
    changed: count,
  }),
  /** Records that are no valid loan, and were decided by neither. */
  rejected: count,
  /** All loans and components by their track on either side, those that stay the same included. */
  tracks: z.array(
    z.strictObject({
      /** The track under the first law. */
      from: track,
      /** The track under the second law. */
      to: track,
      /** How many loans have these tracks as a whole. */
      loans: count,
      /** How many components have them. */
      components: count,
      /** What principal falls due of these components, in yuan. */
      principal: sum,
      /** What interest falls due of these components, in yuan. */
      interest: sum,
    }),
  ),
  /** What must not be charged, over all loans. */
  penaltyInterest: fromTo,
  /** Of it, what was computed at an assumed penalty rate. */
  penaltyAssumed: fromTo,
  /** The contract interest on principal that goes on for the same periods. */
  contractInterest: fromTo,
  /** Components whose amount is unknown; the sums leave them out. */
  unknownAmounts: count,
  /** Loans by whether they are inclusive on either side, where that differs. */
  inclusive: z.array(
    z.strictObject({
      /** Whether it is inclusive under the first law. */
      from: z.string(),
      /** Whether it is inclusive under the second law. */
      to: z.string(),
      /** How many loans differ so. */
      loans: count,
    }),
  ),
  /** Guarantees by a verdict on them, where that differs. */
  guarantees: z.array(
    z.strictObject({
      /** Which verdict differs: `fee`, `compositeFee`. */
      part: z.string(),
      /** The verdict under the first law. */
      from: z.string(),
      /** The verdict under the second law. */
      to: z.string(),
      /** How many guarantees differ so. */
      guarantees: count,
    }),
  ),
  /** What rules of the house decide differently, the most frequent first; absent where no fact is decided by such rules on both sides. */
  house: z.exactOptional(z.array(houseChangeSchema)),
  /** Those that concern the most components first. */
  changes: z.array(changeSchema),
});

/** What it makes of loans whether one law is applied or another: plain data, with exact amounts in yuan. */
export type LawComparison = Immutable<z.output<typeof lawComparisonSchema>>;
