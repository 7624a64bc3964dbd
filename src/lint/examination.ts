import type { Interpretation } from '../law/interpretation.js';
import type { RuleSet } from '../rulebook/rule-set.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Check } from './check.js';
import { contractRefusals } from './checks/contract-refusals.js';
import { duplicateRuleChecks } from './checks/duplicate-rules.js';
import { placeOf } from './checks/fault-place.js';
import { gapChecks } from './checks/gaps.js';
import { idleConditionChecks } from './checks/idle-conditions.js';
import { overlapChecks } from './checks/overlaps.js';
import { ReadingDifferences, readingFaults, testingReading, unprovedReadings } from './checks/reading-faults.js';
import { unreachableRuleChecks } from './checks/unreachable-rules.js';
import { variedComparisons } from './checks/variants.js';
import type { LintFault, LintUnproved } from './lint-report.js';
import { NOT_PROVED, UNPROVED_WORDS } from './lint-words.js';
import { type Proof, proofOf } from './proof/proof.js';
import { type RelatedRuleSets, relatedRuleSetsOf } from './proof/related-rule-sets.js';
import { Overrun, type Steps } from './proof/step-budget.js';

/** The result of examining the rule sets of a rulebook. */
export interface Examination {
  readonly faults: readonly LintFault[];
  readonly unproved: readonly LintUnproved[];
  /** The number of cells that the rules distinguish. */
  readonly cells: number;
}

type Reason = Pick<LintUnproved, 'reason' | 'facts'>;

/** A question that the examination has to answer. */
interface Task {
  run(proof: Proof): void;
  /** Why the last attempt was stopped. Storing the error itself would keep everything that its stack refers to in memory. */
  reason?: Reason;
  state: 'open' | 'done' | 'too large';
}

interface CheckTask extends Task {
  readonly check: Check;
  readonly faults: Map<string, LintFault>;
}

interface ReadingTask extends Task {
  readonly ruleSet: RuleSet;
  readonly interpretation: Interpretation;
}

interface Plan {
  readonly related: RelatedRuleSets;
  readonly tasks: readonly Task[];
  cells: number;
}

// The first share is enough for most tasks. Each further attempt gets `GROWTH` times as many steps, so that failed attempts
// add little to the total.
const FIRST_SHARE = 125_000;
const GROWTH = 8;

/**
 * Examines the rule sets of a rulebook, or those with the given ids, until every question is answered or the budget is spent. Each question gets a share of
 * the steps. A question that needs more is tried again with a larger share after all others, so that no rule set keeps others
 * from being examined. The budget only decides where the examination ends, not what it does or in which order. A larger
 * budget therefore finds everything that a smaller one does.
 */
export function examine(rulebook: Rulebook, steps: Steps, ids?: readonly string[]): Examination {
  // Whether a reading makes a difference is a question about all rule sets together.
  const interpretations = ids === undefined ? rulebook.interpretations : [];
  const differences = new ReadingDifferences();
  const checks: CheckTask[] = [];
  const readings: ReadingTask[] = [];
  const plans = relatedRuleSetsOf(rulebook, ids).map((related): Plan => {
    const own = checksOf(related.examined).map(checkTask);
    const ofReadings = interpretations.flatMap((interpretation) =>
      testingReading(related.examined, interpretation).map(
        (ruleSet): ReadingTask => ({
          ruleSet,
          interpretation,
          run: (proof) => differences.seek(proof, ruleSet, interpretation),
          state: 'open',
        }),
      ),
    );
    checks.push(...own);
    readings.push(...ofReadings);
    return { related, tasks: [...own, ...ofReadings], cells: 0 };
  });
  try {
    for (let share = FIRST_SHARE; plans.some(isOpen); share *= GROWTH)
      for (const plan of plans.filter(isOpen)) attemptAll(plan, steps, share);
  } catch (error) {
    if (!(error instanceof Overrun)) throw error;
  }
  return {
    faults: [
      // Whether loans can be decided is a question about all rule sets together.
      ...(ids === undefined ? contractRefusals(rulebook) : []),
      ...checks.flatMap(({ faults }) => [...faults.values()]),
      ...readingFaults({ ...rulebook, interpretations }, differences),
    ],
    unproved: [
      ...checks.flatMap((task) => (task.state === 'done' ? [] : [unprovedOf(rulebook, task)])),
      ...unprovedReadingsOf({ ...rulebook, interpretations }, differences, readings),
    ],
    cells: plans.reduce((sum, { cells }) => sum + cells, 0),
  };
}

function checksOf(ruleSets: readonly RuleSet[]): Check[] {
  return [gapChecks, overlapChecks, unreachableRuleChecks, duplicateRuleChecks, idleConditionChecks].flatMap((of) =>
    of(ruleSets),
  );
}

function checkTask(check: Check): CheckTask {
  const faults = new Map<string, LintFault>();
  return {
    check,
    faults,
    run(proof) {
      // A later attempt finds the faults of an earlier one again.
      for (const fault of check.find(proof)) {
        const key = JSON.stringify([fault.pointer, fault.en]);
        if (!faults.has(key)) faults.set(key, fault);
      }
    },
    state: 'open',
  };
}

function isOpen({ tasks }: Plan): boolean {
  return tasks.some(({ state }) => state === 'open');
}

/** Attempts every open task of a plan, each within a share of the steps. */
function attemptAll(plan: Plan, steps: Steps, share: number): void {
  const open = plan.tasks.filter(({ state }) => state === 'open');
  let made: Proof | undefined;
  for (const task of open) {
    const anew = made === undefined;
    const proof: Proof | Overrun = made ?? proofWithin(plan, steps, share);
    const overrun = proof instanceof Overrun ? proof : steps.attempt(share, () => task.run(proof));
    if (!(proof instanceof Overrun)) made = proof;
    if (!(overrun instanceof Overrun)) {
      task.state = 'done';
      continue;
    }
    task.reason = reasonOf(overrun);
    if (overrun.why !== 'size') continue;
    // Earlier results take up memory too. A task is only given up if it is too large with a new proof or by its facts alone.
    if (anew || overrun.facts.length > 0) task.state = 'too large';
    if (overrun.facts.length === 0) made = undefined;
  }
}

function proofWithin(plan: Plan, steps: Steps, share: number): Proof | Overrun {
  steps.letGoOfAll();
  const proof = steps.attempt(Number.POSITIVE_INFINITY, () => proofOf(plan.related, variedComparisons, steps, share));
  if (!(proof instanceof Overrun)) plan.cells = cellsIn(proof);
  return proof;
}

function cellsIn({ partition }: Proof): number {
  const own = partition.variables.map((variable) => (variable.kind === 'cells' ? variable.cells.length : 0));
  return [...own, ...partition.relations.map(({ rows }) => rows.length)].reduce((one, other) => one + other, 0);
}

const NOT_ATTEMPTED: Reason = { reason: 'budget' };

function unprovedOf(rulebook: Rulebook, { check: { kind, ruleSet, rule }, reason = NOT_ATTEMPTED }: CheckTask): LintUnproved {
  const place = placeOf(rulebook, ruleSet, rule);
  const wording = NOT_PROVED[kind]?.(ruleSet, place.rule) ?? UNPROVED_WORDS.other(kind);
  return { kind, ...place, ruleSet: ruleSet.id, ...wording, ...reason };
}

function reasonOf({ why, facts }: Overrun): Reason {
  return { reason: why === 'size' ? 'size' : 'budget', ...(facts.length === 0 ? {} : { facts }) };
}

function unprovedReadingsOf(rulebook: Rulebook, differences: ReadingDifferences, tasks: readonly ReadingTask[]): LintUnproved[] {
  return [...unprovedReadings(rulebook, differences)].flatMap(({ pointer, interpretation, reading, ruleSets }) =>
    ruleSets.map((ruleSet): LintUnproved => {
      const task = tasks.find((one) => one.ruleSet === ruleSet && one.interpretation.id === interpretation);
      return {
        kind: 'idle-reading',
        pointer,
        ruleSet: ruleSet.id,
        ...UNPROVED_WORDS.reading(interpretation, reading, ruleSet.title.zh, ruleSet.id),
        ...(task?.reason ?? NOT_ATTEMPTED),
      };
    }),
  );
}
