import * as z from 'zod/mini';
import {
  type ComponentDecision,
  type Decision,
  type DecisionData,
  decisionSchema,
  OUTCOMES,
  WAIVERS,
} from '../decide/decision.js';
import { InvalidInputError, type Misfit } from '../facts/input/invalid-input.js';
import { parsedInput } from '../facts/input/parsed-input.js';
import { plainCopy } from '../facts/input/plain-copy.js';
import { REFUSED_INPUTS } from '../facts/input/refused-inputs-words.js';
import type { Immutable } from '../law/immutable.js';

const { loanId, track, inclusive, guarantees, house, missing } = decisionSchema.shape;

const compactComponent = z.strictObject({
  /** What the notice provides for the component: 应延尽延, 自主协商, or neither. */
  track,
  /** What follows, as a decision states it. */
  outcome: z.enum([...OUTCOMES, 'undetermined']),
  /** Whether penalty interest is waived; the figures stand beside it where they are known. */
  penaltyWaived: z.enum([...WAIVERS, 'yes-undated', 'undetermined']),
  /** The latest lawful date of payment; absent where the notice sets none. */
  latestDate: z.exactOptional(z.string()),
  /** The date to which the bank must defer; absent where it need not. */
  grantedUntil: z.exactOptional(z.string()),
  /** In yuan; absent where unknown. */
  amount: z.exactOptional(z.string()),
  /** Whether the date asked is after the latest lawful one; absent where either is unknown. */
  beyondCap: z.exactOptional(z.boolean()),
  /** What must not be charged, in yuan. */
  penaltyInterest: z.exactOptional(z.string()),
  /** Whose penalty rate the figures were computed at; absent where there are none. */
  rateBasis: z.exactOptional(z.enum(['contract', 'assumed-multiple'])),
  /** The contract interest of the period, which continues to run. */
  contractInterest: z.exactOptional(z.string()),
});
/**
 * A component's answers. Of a waiver it gives what must not be charged and, for principal, the contract interest that
 * continues to run. Decide the loan in full for the period of the waiver and the sum of the two.
 */
export type CompactComponent = Immutable<z.output<typeof compactComponent>>;

/** What a compact decision is. */
export const compactDecisionSchema = z.strictObject({
  /** The host's own id of the loan. */
  loanId,
  /** The strongest of the instalments' tracks. */
  track,
  /** Whether it is an inclusive small-micro loan (普惠小微贷款), and by which limb of the definition. */
  inclusive,
  /** What follows for each instalment, in the order of the schedule. */
  instalments: z.array(
    z.strictObject({
      /** The day on which it falls due, `YYYY-MM-DD`; absent where unknown. */
      dueDate: z.exactOptional(z.string()),
      /** The stronger of the tracks of its principal and its interest. */
      track,
      /** What follows for the principal. */
      principal: compactComponent,
      /** What follows for the interest. */
      interest: compactComponent,
    }),
  ),
  /** What follows for each guarantee, in the order of the input; absent where it says nothing of any. */
  guarantees,
  /** What rules of the house decide, in the order in which they do; absent where there are none. */
  house,
  /** The provisions that the decision rests on, by their ids, each once. */
  provisions: z.array(z.string()),
  /** Data that contradict each other, each kind once; absent where there are none. */
  warnings: z.exactOptional(z.array(z.string())),
  /** The input's facts that would settle what is undetermined, by path. */
  missing,
});
/**
 * A decision as a line of a portfolio: its answers, and the provisions by id. A line leaves out what is the same for every
 * loan, and what deciding the loan in full gives: findings, formulas, the words of provisions, readings, the rulebook.
 */
export type CompactDecision = Immutable<z.output<typeof compactDecisionSchema>>;

/**
 * The compact form of a decision.
 *
 * @throws {InvalidInputError} where the value is not a decision
 */
export function compactDecision(decision: Decision): CompactDecision {
  const refusal = (problems: Misfit[]) => new InvalidInputError(REFUSED_INPUTS.decision, problems);
  return plainCopy(compacted(parsedInput(decisionSchema, decision, refusal)));
}

/** The same of a decision that was just made, or was read by its schema, which knows no ids. It shares parts with it. */
export function compacted(decision: DecisionData): CompactDecision {
  const { guarantees, house, warnings } = decision;
  return {
    loanId: decision.loanId,
    track: decision.track,
    inclusive: decision.inclusive,
    instalments: decision.instalments.map(({ principal, interest, ...rest }) => ({
      ...rest,
      principal: compactedComponent(principal),
      interest: compactedComponent(interest),
    })),
    ...(guarantees === undefined ? {} : { guarantees }),
    ...(house === undefined ? {} : { house }),
    provisions: decision.citations.map(({ provision }) => provision),
    ...(warnings.length === 0 ? {} : { warnings: [...new Set(warnings.map(({ conclusion }) => conclusion))] }),
    missing: decision.missing,
  };
}

function compactedComponent(decided: ComponentDecision): CompactComponent {
  const { track, outcome, latestDate, grantedUntil, amount, beyondCap, penaltyInterest } = decided;
  return {
    track,
    outcome,
    penaltyWaived: penaltyInterest.waived,
    ...(latestDate === undefined ? {} : { latestDate }),
    ...(grantedUntil === undefined ? {} : { grantedUntil }),
    ...(amount === undefined ? {} : { amount }),
    ...(beyondCap === undefined ? {} : { beyondCap }),
    ...sparedFigures(penaltyInterest),
  };
}

function sparedFigures(waiver: ComponentDecision['penaltyInterest']) {
  if (waiver.amount === undefined) return {};
  const { contractInterest } = waiver;
  return {
    penaltyInterest: waiver.amount,
    rateBasis: waiver.rateBasis,
    ...(contractInterest === undefined ? {} : { contractInterest: contractInterest.amount }),
  };
}
