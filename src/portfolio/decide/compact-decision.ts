import { type ComponentDecision, type Decision, decisionSchema, type InstalmentDecision } from '../../decide/decision.js';
import { InvalidInputError, type Misfit } from '../../facts/input/invalid-input.js';
import { parsedInput } from '../../facts/input/parsed-input.js';
import { plainCopy } from '../../facts/input/plain-copy.js';
import { REFUSED_INPUTS } from '../../facts/input/refused-inputs-words.js';

/**
 * A component's answers. Of a waiver the line gives what must not be charged and, for principal, the contract interest that
 * continues to run. Decide the loan by itself for the period of the waiver and the sum of the two.
 */
export type CompactComponent = Pick<
  ComponentDecision,
  'track' | 'outcome' | 'latestDate' | 'grantedUntil' | 'amount' | 'beyondCap'
> & {
  /** Whether penalty interest is waived; the figures stand beside it where they are known. */
  readonly penaltyWaived: ComponentDecision['penaltyInterest']['waived'];
  /** What must not be charged, in yuan. */
  readonly penaltyInterest?: string;
  /** Whose penalty rate the figures were computed at; absent where there are none. */
  readonly rateBasis?: 'contract' | 'assumed-multiple';
  /** The contract interest of the period, which continues to run. */
  readonly contractInterest?: string;
};

/**
 * A decision as a line of a portfolio: its answers, and the provisions by id. A line leaves out what is the same for every
 * loan, and what deciding the loan by itself gives: findings, formulas, the words of provisions, readings, the rulebook.
 */
export type CompactDecision = Pick<Decision, 'loanId' | 'track' | 'inclusive' | 'guarantees' | 'house' | 'missing'> & {
  /** What follows for each instalment, in the order of the schedule. */
  readonly instalments: readonly (Pick<InstalmentDecision, 'dueDate' | 'track'> & {
    /** What follows for the principal. */
    readonly principal: CompactComponent;
    /** What follows for the interest. */
    readonly interest: CompactComponent;
  })[];
  /** The provisions that the decision rests on, by their ids, each once. */
  readonly provisions: readonly string[];
  /** Data that contradict each other, each kind once; absent where there are none. */
  readonly warnings?: readonly string[];
};

/**
 * The compact form of a decision.
 *
 * @throws {InvalidInputError} where the value is not a decision
 */
export function compactDecision(decision: Decision): CompactDecision {
  const refusal = (problems: Misfit[]) => new InvalidInputError(REFUSED_INPUTS.decision, problems);
  const { loanId, track, inclusive, instalments, guarantees, house, citations, warnings, missing } = parsedInput(
    decisionSchema,
    decision,
    refusal,
  );
  return plainCopy({
    loanId,
    track,
    inclusive,
    instalments: instalments.map(({ principal, interest, ...rest }) => ({
      ...rest,
      principal: compactComponent(principal),
      interest: compactComponent(interest),
    })),
    ...(guarantees === undefined ? {} : { guarantees }),
    ...(house === undefined ? {} : { house }),
    provisions: citations.map(({ provision }) => provision),
    ...(warnings.length === 0 ? {} : { warnings: [...new Set(warnings.map(({ conclusion }) => conclusion))] }),
    missing,
  });
}

function compactComponent(decided: ComponentDecision): CompactComponent {
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

function sparedFigures({ amount, rateBasis, contractInterest }: ComponentDecision['penaltyInterest']) {
  if (amount === undefined || rateBasis === undefined) return {};
  return {
    penaltyInterest: amount,
    rateBasis,
    ...(contractInterest === undefined ? {} : { contractInterest: contractInterest.amount }),
  };
}
