import { InvalidOptionError } from '../evaluate/scope.js';
import { comparisonsOf } from '../rulebook/condition.js';
import { listOption, optionOf, wholeNumberOption } from '../rulebook/given-options.js';
import { reliedOn } from '../rulebook/load/checked-rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { PARAMETERS_OF_CODE, parameterFaults, provisionFaults } from './checks/register-faults.js';
import { unusedWords } from './checks/unused-words.js';
import { examine } from './examination.js';
import { FAULT_KINDS, type FaultKind, type LintReport } from './lint-report.js';
import { Steps } from './proof/step-budget.js';

/** How many steps an examination may take by default: five times as many as the shipped rulebook needs. */
export const DEFAULT_BUDGET = 100_000_000;
const BUDGETS = { of: 'steps', least: 1, most: Number.MAX_SAFE_INTEGER };

/** How a rulebook is examined. */
export interface LintOptions {
  /** Parameters that the host's own arithmetic uses, besides those that the library's does. */
  readonly parametersUsed?: readonly string[] | undefined;
  /**
   * How many steps the examination may take: a whole number from 1 to 2⁵³ − 1, by default 100,000,000, which take half a
   * minute. Steps are counted, not timed, so that a rulebook has the same report on every machine. What is not proved in
   * these steps stands in `unproved`.
   */
  readonly budget?: number | undefined;
}

/**
 * Examines a rulebook for what loading it cannot see. The facts that its rules test are cut into the cells that the
 * rules tell apart, and over all cells and readings each rule set is shown to be complete, without overlaps that are not
 * declared, without rules that are never reached and without conditions that never matter; each fault with an input that
 * was decided and seen to show it. Every provision must be cited or undecidable, every parameter used, every reading make
 * a difference.
 *
 * Of each field the values at every figure and day of the law, and between any two of them or of what it is compared with,
 * stand for the rest; of what is added up or multiplied, those too at which a comparison of the result turns. Of a list two
 * elements stand for all. What a bank has yet to fix itself, such as the day of a deferral that it sets, is no gap. Where
 * `otherwise` says what is meant to fall to it (`conditions`), all that does is shown to be among that, so that a rule left
 * out, or a day or a figure lost at its edge, is a gap.
 *
 * The examination ends within its budget of steps. The faults that it has found by then are reported; what it has neither
 * found nor ruled out is `unproved`, with the rule set and the rule. Only a report with neither says that nothing is wrong.
 *
 * @throws {InvalidOptionError} for a parameter said to be used that the rulebook does not have, or a budget that is none
 *
 * @example
 * import { readRulebook } from 'liubao-rules/node'
 * lint(readRulebook('fixtures/rulebooks/invented-2021')).faults // []
 */
export function lint(given: Rulebook, options: LintOptions = {}): LintReport {
  const rulebook = reliedOn(given);
  const parametersUsed = checkedParameters(rulebook, listOption('parametersUsed', optionOf(options, 'parametersUsed')) ?? []);
  const steps = new Steps(wholeNumberOption(options, 'budget', BUDGETS) ?? DEFAULT_BUDGET);
  const { faults, unproved, cells } = examine(rulebook, steps);
  const { id, version, digest, ruleSets } = rulebook;
  const rules = ruleSets.flatMap((ruleSet) => ruleSet.rules);
  return {
    rulebook: { id, version, digest },
    faults: byKind([
      ...faults,
      ...provisionFaults(rulebook),
      ...parameterFaults(rulebook, [...PARAMETERS_OF_CODE, ...parametersUsed]),
      ...unusedWords(rulebook),
    ]),
    unproved: byKind(unproved),
    examined: {
      ruleSets: ruleSets.length,
      rules: rules.length,
      conditions: rules.reduce((sum, { conditions }) => sum + comparisonsOf(conditions).length, 0),
      cells,
    },
    steps: { taken: steps.taken, budget: steps.budget },
  };
}

function checkedParameters({ parameters }: Rulebook, used: readonly string[]): readonly string[] {
  const known = parameters.map(({ id }) => id);
  const strange = used.find((id) => !known.includes(id));
  if (strange !== undefined) throw new InvalidOptionError('parametersUsed', strange, `one of ${known.join(', ')}`);
  return used;
}

function byKind<T extends { readonly kind: FaultKind }>(all: readonly T[]): T[] {
  return [...all].sort((one, other) => FAULT_KINDS.indexOf(one.kind) - FAULT_KINDS.indexOf(other.kind));
}
