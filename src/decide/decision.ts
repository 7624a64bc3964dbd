import * as z from 'zod/mini';
import type { ConditionTrace, RuleTrace } from '../evaluate/trace.js';
import { COMPONENTS, TRACKS } from '../facts/loan/component.js';
import type { LoanPath } from '../facts/loan/loan-fields.js';
import type { Immutable } from '../law/immutable.js';
import { forceSchema } from '../law/provision.js';
import { OPERATOR_NAMES } from '../rulebook/operator-name.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';

const track = z.enum([...TRACKS, 'undetermined']);
/** What the notice provides: 应延尽延, 自主协商, neither, or not to be told from the facts given. */
export type Track = z.output<typeof track>;

export const OUTCOMES = ['nothing-due', 'apply-first', 'defer-as-requested', 'defer-to-cap', 'negotiate', 'no-deferral'] as const;
/** What follows for the principal or the interest of an instalment. */
export type Outcome = (typeof OUTCOMES)[number] | 'undetermined';

export const WAIVERS = ['yes', 'upon-deferral', 'no'] as const;
/** What rules conclude on the waiver of penalty interest, whether or not its days are known. */
export type ConcludedWaiver = (typeof WAIVERS)[number] | 'undetermined';
/** The waiver that is concluded, but whose first or last day is not known. */
const UNDATED = 'yes-undated';
/**
 * Whether penalty interest (罚息) is waived: now, for a period that is stated or for one whose days are not known, once the component
 * is deferred, or not.
 */
export type Waiver = ConcludedWaiver | typeof UNDATED;

/** The waiver that a decision states: what was concluded, and whether the days of it are known. */
export function waiverStated(concluded: ConcludedWaiver, isDated: boolean): Waiver {
  return concluded === 'yes' && !isDated ? UNDATED : concluded;
}

/** What was concluded on the waiver that a decision states. */
export function waiverConcluded(stated: Waiver): ConcludedWaiver {
  return stated === UNDATED ? 'yes' : stated;
}

const computation = z.strictObject({
  /** In yuan. */
  amount: z.string(),
  /** How the amount is computed. */
  formula: z.string(),
});

const otherValue = z.strictObject({
  /** The value that it takes then, as the decision would state it. */
  value: z.string(),
  /** The readings that make it so, by interpretation; the others are as chosen, and none of these could be left out. */
  readings: z.record(z.string(), z.string()),
  /** For `undetermined`: the input's facts that would settle what is, under these readings. */
  missing: z.exactOptional(z.array(z.string())),
});
/** What a value is under other readings that a careful reader may take. */
export type OtherValue = Immutable<z.output<typeof otherValue>>;
const otherValues = z.exactOptional(z.array(otherValue));

/** What of a component turns on readings; what is left out holds under every reading that a careful reader may take. */
const componentTurnsOn = z.strictObject({
  /** The other tracks that it may have. */
  track: otherValues,
  /** The other outcomes that it may have. */
  outcome: otherValues,
  /** What else may be concluded on the waiver of penalty interest. */
  waiver: otherValues,
  /** Other dates to which the bank must defer. */
  grantedUntil: otherValues,
  /** Other amounts of penalty interest that must not be charged; `undetermined` where the amount is then unknown. */
  penaltyAmount: otherValues,
});
export type ComponentTurnsOn = Immutable<z.output<typeof componentTurnsOn>>;

const guaranteeTurnsOn = z.strictObject({
  /** What else may follow for whether an effective guarantee stands. */
  arrangement: otherValues,
  /** The other verdicts on the guarantee fee. */
  fee: otherValues,
  /** The other verdicts on all fees together. */
  compositeFee: otherValues,
  /** The other verdicts on the re-guarantee fee. */
  reGuaranteeFee: otherValues,
  /** What else may follow for a counter-guarantee. */
  counterGuarantee: otherValues,
});
/** What of a guarantee turns on readings; what is left out holds under every reading that a careful reader may take. */
export type GuaranteeTurnsOn = Immutable<z.output<typeof guaranteeTurnsOn>>;

const loanTurnsOn = z.strictObject({
  /** The other tracks that the loan as a whole may have. */
  track: otherValues,
  /** What else may be concluded on whether it is an inclusive small-micro loan. */
  inclusive: otherValues,
  /** One for each guarantee, in their order; absent where there is none. */
  guarantees: z.exactOptional(z.array(guaranteeTurnsOn)),
});
/** What of a loan as a whole, and of its guarantees, turns on readings. */
export type LoanTurnsOn = Immutable<z.output<typeof loanTurnsOn>>;

/** A key that only another form of the same answer has. */
const absent = z.exactOptional(z.never());

const noFigures = {
  /** Absent in this form: no amount is known, or none is waived. */
  amount: absent,
  /** Absent in this form, as the amount is. */
  formula: absent,
  /** Absent in this form, as the amount is. */
  rateBasis: absent,
  /** Absent in this form, as the amount is. */
  atPenaltyRate: absent,
  /** Absent in this form, as the amount is. */
  contractInterest: absent,
};
const noPeriod = {
  /** Absent in this form: no period is waived, or its days are not known. */
  from: absent,
  /** Absent in this form: no period is waived, or its days are not known. */
  until: absent,
  ...noFigures,
};
const waivedPeriod = {
  /** Penalty interest is waived for a period whose days are known. */
  waived: z.literal('yes'),
  /** The first day of the period waived: the due date, or a later day where the rulebook says so. */
  from: z.string(),
  /** The day to which payment is deferred, on which the period ends. */
  until: z.string(),
};

/** Whether penalty interest is waived; where it is (`yes`), its period, and where the rates are known too, its figures. */
const penaltyInterest = z.union([
  z.strictObject({
    /**
     * `yes-undated`: none may be charged, but from or to which day is not known: the first day may turn on a fact that is missing, and
     * a rulebook may waive penalty interest without a deferral. `upon-deferral`: none may be charged from the day on which it is
     * deferred; `no`: the notice waives none.
     */
    waived: z.enum([UNDATED, 'upon-deferral', 'no', 'undetermined']),
    ...noPeriod,
  }),
  z.strictObject({
    ...waivedPeriod,
    ...noFigures,
    /** Whose rate `atPenaltyRate` is computed at: the contract's own. */
    rateBasis: z.exactOptional(z.literal('contract')),
    /** Of principal: what would be charged for the period at the penalty rate, where the contract's own rate is unknown. */
    atPenaltyRate: z.exactOptional(computation),
  }),
  z.strictObject({
    ...waivedPeriod,
    /**
     * What must not be charged for the period, in yuan: of principal the surcharge (加收部分) above contract interest, which
     * goes on; of interest the interest on it (复利). Absent where the amount or a rate is unknown.
     */
    amount: z.string(),
    /** How the amount is computed. */
    formula: z.string(),
    /** `assumed-multiple`: the contract's penalty rate is not known, so the most that it may be is assumed. */
    rateBasis: z.enum(['contract', 'assumed-multiple']),
    /** Of principal: what would be charged for the period at the penalty rate, contract interest included. */
    atPenaltyRate: z.exactOptional(computation),
    /** Of principal: the contract interest of the period, which goes on and is payable. */
    contractInterest: z.exactOptional(computation),
  }),
]);
export type PenaltyInterest = Immutable<z.output<typeof penaltyInterest>>;

/** The outcomes by which the bank must defer, to a day that the decision names. */
export const DEFERRED_OUTCOMES = ['defer-as-requested', 'defer-to-cap'] as const;

/** A component of one form: the outcomes that it has, and whether they grant a day. */
const componentOf = <const O extends readonly Outcome[], G extends z.ZodMiniType>(outcomes: O, grantedUntil: G) =>
  z.strictObject({
    /** In yuan; absent where unknown. */
    amount: z.exactOptional(z.string()),
    /** What the notice provides for the component: 应延尽延, 自主协商, or neither. */
    track,
    /**
     * What follows. `apply-first`: the bank must defer once the enterprise applies; `defer-as-requested`: until the day asked;
     * `defer-to-cap`: the day asked is beyond the cap, and the bank must defer to the cap; `negotiate`: bank and borrower may agree on a
     * deferral; `nothing-due`: the amount is zero; `no-deferral`: the notice gives none; `undetermined`: `missing` says what is not
     * known. Whether the bank may set a shorter period than was asked is a matter of reading; what was asked within the cap meets
     * the duty in any case.
     */
    outcome: z.enum(outcomes),
    /** The latest lawful date of payment; absent where the notice sets none. */
    latestDate: z.exactOptional(z.string()),
    /** The day to which deferral is asked, the last of several. */
    requestedUntil: z.exactOptional(z.string()),
    /** The days asked, where payment in parts is asked; the parts are not known, nor what penalty interest they would bear. */
    requestedDates: z.exactOptional(z.array(z.string())),
    /** The date to which the bank must defer; absent where it need not. */
    grantedUntil,
    /** Whether the date asked is after the latest lawful one; absent where either is unknown. */
    beyondCap: z.exactOptional(z.boolean()),
    /** Whether penalty interest (罚息) is waived, and where it is, for which days and how much. */
    penaltyInterest,
    /** On which readings it turns, where that was asked. */
    turnsOn: z.exactOptional(componentTurnsOn),
  });

/** What follows for the principal or the interest of an instalment. Only where it must be deferred is there a day granted. */
const component = z.discriminatedUnion('outcome', [
  componentOf(DEFERRED_OUTCOMES, z.string()),
  componentOf(['nothing-due', 'apply-first', 'negotiate', 'no-deferral', 'undetermined'], absent),
]);
export type ComponentDecision = Immutable<z.output<typeof component>>;

const instalment = z.strictObject({
  /** The day on which it falls due, `YYYY-MM-DD`; absent where unknown. */
  dueDate: z.exactOptional(z.string()),
  /** The stronger of the tracks of its principal and its interest. */
  track,
  /** What follows for the principal that falls due. */
  principal: component,
  /** What follows for the interest that falls due. */
  interest: component,
});
/** What follows for an instalment: its track, its principal and its interest. */
export type InstalmentDecision = Immutable<z.output<typeof instalment>>;

const guarantee = z.strictObject({
  /** Whether an effective guarantee is kept or replaced, or is still to be agreed; the bank is to consult about it in either case. */
  arrangement: z.enum(['no-guarantee', 'in-place', 'to-agree', 'not-governed', 'undetermined']),
  /** The guarantee fee against half of the standard fee, or of the former one as it is read: an obligation. */
  fee: z.discriminatedUnion('verdict', [
    z.strictObject({
      /** Whether what is charged is within half of the fee that it is held against. */
      verdict: z.enum(['within-half', 'above-half']),
      /** What is charged, a fraction a year. */
      chargedRate: z.string(),
      /** The most that may be charged, a fraction a year. */
      allowedRate: z.string(),
    }),
    z.strictObject({
      /** `not-governed`: nothing is held against it; `undetermined`: `missing` says what is not known. */
      verdict: z.enum(['not-governed', 'undetermined']),
      /** What is charged, a fraction a year; absent where unknown. */
      chargedRate: z.exactOptional(z.string()),
      /** The most that may be charged, a fraction a year; absent where unknown. */
      allowedRate: z.exactOptional(z.string()),
    }),
  ]),
  /** The guarantee fee with the other fees, a year, against the ceiling: best effort 力争, never a breach. */
  compositeFee: z.discriminatedUnion('verdict', [
    z.strictObject({
      /** All fees together are within the ceiling. */
      verdict: z.literal('within-ceiling'),
      /** All fees together, a fraction a year. */
      rate: z.string(),
      /** The ceiling, a fraction a year. */
      ceiling: z.string(),
    }),
    z.strictObject({
      /** All fees together are above the ceiling, which is never a breach. */
      verdict: z.literal('above-ceiling'),
      /** Absent where one fee alone is above the ceiling and another is unknown. */
      rate: z.exactOptional(z.string()),
      /** The ceiling, a fraction a year. */
      ceiling: z.string(),
    }),
    z.strictObject({
      /** `not-governed`: nothing is held against it; `undetermined`: `missing` says what is not known. */
      verdict: z.enum(['not-governed', 'undetermined']),
      /** All fees together, a fraction a year; absent where one is unknown. */
      rate: z.exactOptional(z.string()),
      /** The ceiling, a fraction a year; absent where none applies. */
      ceiling: z.exactOptional(z.string()),
    }),
  ]),
  /** The re-guarantee fee, which is waived: an obligation. */
  reGuaranteeFee: z.discriminatedUnion('verdict', [
    z.strictObject({
      /** Whether a re-guarantee fee is charged although it is waived. */
      verdict: z.enum(['exempt', 'charged']),
      /** What is charged, in yuan. */
      charged: z.string(),
    }),
    z.strictObject({
      /** `not-governed`: there is no such fee to waive; `undetermined`: `missing` says what is not known. */
      verdict: z.enum(['not-governed', 'undetermined']),
      /** What is charged, in yuan; absent where unknown. */
      charged: z.exactOptional(z.string()),
    }),
  ]),
  /** Whether a counter-guarantee that is required must be dropped. */
  counterGuarantee: z.enum(['to-be-dropped', 'none', 'not-governed', 'undetermined']),
});
/** What follows for a guarantee: whether it stands, and what its fees are held against. */
export type GuaranteeDecision = Immutable<z.output<typeof guarantee>>;

export const findingSchema = z.strictObject({
  /** The rule that held; `<rule set>/otherwise` where none of the rule set's did. */
  rule: z.string(),
  /** The rule set that the rule stands in, by its id. */
  ruleSet: z.string(),
  /** The value that the rule concludes for the fact that its rule set decides. */
  conclusion: z.string(),
  /** What the provisions that it cites do: an obligation, a permission, a best effort. */
  force: forceSchema,
  /** The provisions that it rests on, by their ids; their texts are in `citations`. */
  provisions: z.array(z.string()),
  /** What the rule says, in Chinese. */
  zh: z.string(),
  /** What the rule says, in English. */
  en: z.string(),
  /** The instalment and the component it was found for, where it was not for the whole loan. */
  instalment: z.exactOptional(z.int()),
  /** Whether it was found for the principal or the interest of the instalment. */
  component: z.exactOptional(z.enum(COMPONENTS)),
  /** The guarantee it was found for, counted from 0. */
  guarantee: z.exactOptional(z.int()),
});
type FindingData = Immutable<z.output<typeof findingSchema>>;
/** A rule that held, with what follows from it, its force and the provisions that it rests on. */
export interface Finding<Ids extends RulebookIds = RulebookIds> extends FindingData {
  readonly rule: Ids['rule'];
  /** The rule set that the rule stands in, by its id. */
  readonly ruleSet: Ids['ruleSet'];
  /** The provisions that it rests on, by their ids; their texts are in `citations`. */
  readonly provisions: readonly Ids['provision'][];
}

/** What a rule set of the house decides, its place between the fact and the value: in this order a decision is written. */
const houseFact = {
  /** The decided fact: `house.creditLine`. */
  fact: z.string(),
};
const houseValue = {
  /**
   * What was decided, one text: `undetermined` where a missing fact leaves it open (see `unsettled`). Of a rule set that collects, a
   * list of all that holds; `typeof value === 'string'` tells them apart.
   */
  value: z.union([z.string(), z.array(z.string())]),
  /** What the conclusion gives beside: days, amounts, rates. */
  gives: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
};
const houseDecision = z.union([
  z.strictObject({
    ...houseFact,
    /** The instalment that it is decided for, counted from 0. */
    instalment: z.int(),
    /** Whether it is decided for the principal or the interest of the instalment. */
    component: z.enum(COMPONENTS),
    /** Absent in this form: it is decided for a component. */
    guarantee: absent,
    ...houseValue,
  }),
  z.strictObject({
    ...houseFact,
    /** The guarantee that it is decided for, counted from 0. */
    guarantee: z.int(),
    /** Absent in this form: it is decided for a guarantee. */
    instalment: absent,
    /** Absent in this form: it is decided for a guarantee. */
    component: absent,
    ...houseValue,
  }),
  z.strictObject({
    ...houseFact,
    /** Absent in this form: it is decided for the whole loan. */
    instalment: absent,
    /** Absent in this form: it is decided for the whole loan. */
    component: absent,
    /** Absent in this form: it is decided for the whole loan. */
    guarantee: absent,
    ...houseValue,
  }),
]);
/** What a rule set of the house decides, and for which component or guarantee; with neither, for the whole loan. */
export type HouseDecision = Immutable<z.output<typeof houseDecision>>;

/** A question that a missing fact leaves open and that nothing else in the decision depends on. */
const unsettled = z.strictObject({
  /** The rule set that asks it, by its id. */
  ruleSet: z.string(),
  /** The question in Chinese. */
  zh: z.string(),
  /** The question in English. */
  en: z.string(),
  /** The components that it is open for; empty where it is open for the whole loan or a guarantee. */
  components: z.array(
    z.strictObject({
      /** The instalment, counted from 0. */
      instalment: z.int(),
      /** Its principal or its interest. */
      component: z.enum(COMPONENTS),
    }),
  ),
  /** The input's facts that would settle it, by path. */
  missing: z.array(z.string()),
});
type UnsettledData = Immutable<z.output<typeof unsettled>>;
/** A question that a missing fact leaves open and that nothing else in the decision depends on. */
export interface Unsettled<Ids extends RulebookIds = RulebookIds> extends UnsettledData {
  /** The rule set that asks it, by its id. */
  readonly ruleSet: Ids['ruleSet'];
  /** The input's facts that would settle it, by path. */
  readonly missing: readonly (LoanPath | Ids['fact'])[];
}

export const citationSchema = z.strictObject({
  /** The provision's id: `notice/s2/p2/1` is section 二, paragraph 2, sentence 1. */
  provision: z.string(),
  /** The id of the document that it stands in, as the rulebook lists it under `sources`. */
  source: z.string(),
  /** The sentence as it is published, in Chinese. */
  text: z.string(),
  /** What the sentence says, in English; not an official translation. */
  gloss: z.string(),
  /** What the sentence does: an obligation, a permission, a best effort, a definition. */
  force: forceSchema,
  /** What else the sentence does; absent where it does one thing. */
  alsoForce: z.exactOptional(z.array(forceSchema)),
  /** To whom it speaks. */
  addressee: z.array(z.string()),
});
/** A citation by its schema. Exported, for the declarations of audits name it. */
export type CitationData = Immutable<z.output<typeof citationSchema>>;
/** A provision that a decision rests on, in its own words. */
export interface Citation<Ids extends RulebookIds = RulebookIds> extends CitationData {
  /** The provision's id: `notice/s2/p2/1` is section 二, paragraph 2, sentence 1. */
  readonly provision: Ids['provision'];
}

const plain = z.union([z.string(), z.number(), z.boolean()]);
const truthName = z.enum(['false', 'unknown', 'true']);
const conditionTrace: z.ZodMiniType<ConditionTrace> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionTrace), named: z.optional(z.string()), result: truthName }),
    z.strictObject({ any: z.array(conditionTrace), named: z.optional(z.string()), result: truthName }),
    z.strictObject({ not: conditionTrace, named: z.optional(z.string()), result: truthName }),
    z.strictObject({
      fact: z.string(),
      operator: z.enum(OPERATOR_NAMES),
      value: z.exactOptional(plain),
      expected: z.exactOptional(z.union([plain, z.array(z.string())])),
      from: z.exactOptional(z.string()),
      result: truthName,
    }),
  ]),
);

const ruleSetTrace = z.strictObject({
  /** The rule set, by its id. */
  ruleSet: z.string(),
  /** The instalment that it ran for, counted from 0; absent where it ran for the loan or a guarantee. */
  instalment: z.exactOptional(z.int()),
  /** The principal or the interest that it ran for. */
  component: z.exactOptional(z.enum(COMPONENTS)),
  /** The guarantee that it ran for, counted from 0. */
  guarantee: z.exactOptional(z.int()),
  /** What it concluded: one value, `undetermined`, or the list of those collected. */
  conclusion: z.union([z.string(), z.array(z.string())]),
  /** Its rules in the order in which they are tried, whether or not they mattered. */
  rules: z.readonly(
    z.array(
      z.readonly(
        z.strictObject({
          /** The rule, by its name. */
          rule: z.string(),
          /** Whether its conditions hold; `unknown` where a missing fact leaves it open. */
          result: truthName,
          /** Its conditions, with the truth of every part. */
          conditions: conditionTrace,
        }),
      ),
    ),
  ),
});
type RuleSetTraceData = Immutable<z.output<typeof ruleSetTrace>>;
/** What a rule set concluded at one step, with every condition of every rule as it was found. */
export interface RuleSetTrace<Ids extends RulebookIds = RulebookIds> extends RuleSetTraceData {
  /** The rule set, by its id. */
  readonly ruleSet: Ids['ruleSet'];
  /** Its rules in the order in which they are tried, whether or not they mattered. */
  readonly rules: readonly RuleTrace<Ids>[];
}

const decisionRecord = z.strictObject({
  /** The version of this library, as its `package.json` says it. */
  libraryVersion: z.string(),
  /** SHA-256 of the loan as it was given, in hexadecimal digits: that of its canonical JSON (RFC 8785). */
  inputDigest: z.string(),
  /**
   * SHA-256 of the version, the digest of the input and the decision, in hexadecimal digits. The same loan, decided by the same law
   * and version, has the same id on every machine; the digest of the rulebook, the readings and the days are parts of the decision.
   */
  decisionId: z.string(),
});
/** What an auditor needs to find a decision again, and to tell whether it is still what was decided. */
export type DecisionRecord = Immutable<z.output<typeof decisionRecord>>;

/** A decision: plain data, the same after `JSON.parse(JSON.stringify(decision))`. */
export const decisionSchema = z.strictObject({
  /** The host's own id of the loan. */
  loanId: z.string(),
  /** The strongest of the instalments' tracks. */
  track,
  /** Whether it is an inclusive small-micro loan (普惠小微贷款), and by which limb of the definition. */
  inclusive: z.strictObject({
    /** `undetermined` where a fact that the definition tests is missing. */
    value: z.enum(['yes', 'no', 'undetermined']),
    /** The kind of borrower by which it is one; absent where it is none. */
    limb: z.exactOptional(z.enum(['enterprise', 'individual-business', 'business-owner'])),
  }),
  /** On which readings the loan's track turns, whether it is inclusive, and its guarantees, where that was asked. */
  turnsOn: z.exactOptional(loanTurnsOn),
  /** What follows for each instalment, in the order of the schedule. */
  instalments: z.array(instalment),
  /** What follows for each guarantee, in the order of the input; absent where it says nothing of any. */
  guarantees: z.exactOptional(z.array(guarantee)),
  /** The rules that held, in the order of the rule sets, with what they rest on. */
  findings: z.array(findingSchema),
  /** What rules of the house decide (see `extendRulebook`), in the order in which they do; absent where there are none. */
  house: z.exactOptional(z.array(houseDecision)),
  /** Data of the loan that contradict each other: it is decided as given, and the data are to be verified. */
  warnings: z.array(findingSchema),
  /** The input's facts that would settle what is undetermined, by path: `borrower.creditTotal`, `schedule[0].dueDate`. */
  missing: z.array(z.string()),
  /** Further questions that stay open, each with what would settle it. */
  unsettled: z.array(unsettled),
  /** The day as of which it was decided, where one was given. */
  asOf: z.exactOptional(z.string()),
  /** The day whose law it was decided by; absent where the rulebook states none and is the same on every day. */
  lawAsOf: z.exactOptional(z.string()),
  /** The reading of every interpretation that the decision was made under. */
  readings: z.record(z.string(), z.string()),
  /** The parameters that the caller set in place of the rulebook's; absent where there are none. */
  parameters: z.exactOptional(z.record(z.string(), z.string())),
  /** The rulebook that the loan was decided by. */
  rulebook: z.strictObject({
    /** The rulebook's own id, the name of its folder. */
    id: z.string(),
    /** Its version, three numbers with dots between. */
    version: z.string(),
    /** SHA-256 of its content, in hexadecimal digits: whoever has the same digest has the same law. */
    digest: z.string(),
    /** The id of the rulebook that it amends; absent where it amends none. */
    amends: z.exactOptional(z.string()),
  }),
  /** Every provision that a finding or a warning rests on, in its own words, once. */
  citations: z.array(citationSchema),
  /** Every rule set that ran, with the truth of every condition; absent unless `trace` asked for it. */
  trace: z.exactOptional(z.array(ruleSetTrace)),
  /** What an auditor finds the decision again by; absent unless `recorded` of `liubao-rules/record` added it. */
  record: z.exactOptional(decisionRecord),
});
/** A decision by its schema. Exported, for the declarations of audits name it. */
export type DecisionData = Immutable<z.output<typeof decisionSchema>>;
/**
 * What a rulebook comes to for a loan: plain data, the same after `JSON.parse(JSON.stringify(decision))`. `Ids` are those of the
 * rulebook, as `decide` infers them; a `Decision` without is one under any rulebook.
 */
export interface Decision<Ids extends RulebookIds = RulebookIds> extends DecisionData {
  /** The rules that held, in the order of the rule sets, with what they rest on. */
  readonly findings: readonly Finding<Ids>[];
  /** Data of the loan that contradict each other: it is decided as given, and the data are to be verified. */
  readonly warnings: readonly Finding<Ids>[];
  /** Further questions that stay open, each with what would settle it. */
  readonly unsettled: readonly Unsettled<Ids>[];
  /** The input's facts that would settle what is undetermined, by path: `borrower.creditTotal`, `schedule[0].dueDate`. */
  readonly missing: readonly (LoanPath | Ids['fact'])[];
  /** The reading of every interpretation that the decision was made under. */
  readonly readings: Ids['readings'];
  /** The rulebook that the loan was decided by. */
  readonly rulebook: DecisionData['rulebook'] & {
    /** The rulebook's own id, the name of its folder. */
    readonly id: Ids['id'];
  };
  /** Every provision that a finding or a warning rests on, in its own words, once. */
  readonly citations: readonly Citation<Ids>[];
  /** Every rule set that ran, with the truth of every condition; absent unless `trace` asked for it. */
  readonly trace?: readonly RuleSetTrace<Ids>[];
}
