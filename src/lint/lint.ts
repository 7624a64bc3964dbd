import { idsOption, onlyOptions, wholeNumberOption } from '../rulebook/caller-options.js';
import { comparisonsOf } from '../rulebook/condition.js';
import { reliedOn } from '../rulebook/load/checked-rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { COUNTED } from '../rulebook/words/expected-words.js';
import { writtenAt } from '../rulebook/written/written-places.js';
import { PARAMETERS_OF_CODE, parameterFaults, provisionFaults } from './checks/register-faults.js';
import { unusedWords } from './checks/unused-words.js';
import { examineLaws } from './examined-laws.js';
import { FAULT_KINDS, type FaultKind, type LintFault, type LintReport } from './lint-report.js';
import { Steps } from './proof/step-budget.js';

/** The default number of steps that an examination may take: five times as many as the shipped rulebook needs. */
export const DEFAULT_BUDGET = 100_000_000;
const BUDGETS = { of: COUNTED.steps, least: 1, most: Number.MAX_SAFE_INTEGER };

/** How a rulebook is examined. */
export interface LintOptions<Ids extends RulebookIds = RulebookIds> {
  /** Parameters that the host's own arithmetic uses, in addition to those that the library's arithmetic uses. */
  readonly parametersUsed?: readonly (keyof Ids['parameters'] & string)[] | undefined;
  /**
   * How many steps the examination may take: a whole number from 1 to 2⁵³ − 1, by default 100,000,000, which take half a
   * minute. Steps are counted, not timed, so that a rulebook has the same report on every machine. Whatever is not proved
   * within these steps is listed in `unproved`.
   */
  readonly budget?: number | undefined;
  /**
   * The ids of the rule sets to examine, by default all. While one rule set is written, it is examined in much less time than
   * the rulebook. What concerns the rulebook as a whole is then left out: whether each provision is cited, each parameter and
   * each word used, and whether each reading makes a difference.
   */
  readonly ruleSets?: readonly Ids['ruleSet'][] | undefined;
}

/**
 * Examines a rulebook for faults that loading it cannot detect. It divides the facts that the rules test into the cells that
 * the rules distinguish. Over all cells and readings it proves that each rule set is complete, has no undeclared overlaps, no
 * rules that are never reached and no conditions that never matter. A fault comes with an input that was decided and seen
 * to show it. The examination also checks that every provision is cited or undecidable, that every parameter is used, and
 * that every reading makes a difference.
 *
 * For each field, the values at every figure and day of the law represent the rest, with a value between any two figures that
 * the field is compared with. For a field used in arithmetic, the values at which a comparison of the result changes are added.
 * Two elements represent a list of any length. It is not a gap if a bank has yet to fix something itself, such as the day to
 * which it defers. If `otherwise` declares the cases that it covers (`conditions`), every input that reaches it must be among
 * them. A missing rule, or a day or figure lost at the edge of a rule, is then reported as a gap.
 *
 * Of a rulebook in which anything is dated, the law of each period in which it stays the same is examined. A gap or an overlap is a
 * fault in any of them; a rule, a condition or a reading without effect is one only if it has none in all of them.
 *
 * The examination ends within its budget of steps. It reports the faults found by then. Possible faults that it has neither
 * found nor ruled out are listed in `unproved`, with the rule set and the rule. The rulebook is only proved to be free of
 * faults if both lists are empty.
 *
 * @throws {InvalidOptionError} if `parametersUsed` or `ruleSets` names one that the rulebook does not have, or the budget is
 *   invalid
 *
 * @example
 * import { readRulebook } from 'liubao-rules/node'
 * lint(readRulebook('fixtures/rulebooks/invented-2021')).faults // []
 */
export function lint<Ids extends RulebookIds>(rulebook: Rulebook<Ids>, options?: LintOptions<NoInfer<Ids>>): LintReport;
export function lint(rulebook: Rulebook, options: LintOptions = {}): LintReport {
  onlyOptions<LintOptions>(options, { parametersUsed: true, budget: true, ruleSets: true });
  reliedOn(rulebook);
  const { id, version, digest, parameters } = rulebook;
  const parametersUsed = idsOption(options, 'parametersUsed', parameters) ?? [];
  const chosen = idsOption(options, 'ruleSets', rulebook.ruleSets);
  const ruleSets = rulebook.ruleSets.filter((ruleSet) => chosen?.includes(ruleSet.id) ?? true);
  const rules = ruleSets.flatMap((ruleSet) => ruleSet.rules);
  const steps = new Steps(wholeNumberOption(options, 'budget', BUDGETS) ?? DEFAULT_BUDGET);
  const { faults, unproved, cells } = examineLaws(rulebook, steps, chosen);
  return {
    rulebook: { id, version, digest },
    faults: written(rulebook, byKind(chosen === undefined ? [...faults, ...faultsOfWhole(rulebook, parametersUsed)] : faults)),
    unproved: written(rulebook, byKind(unproved)),
    examined: {
      ruleSets: ruleSets.length,
      rules: rules.length,
      conditions: rules.reduce((sum, { conditions }) => sum + comparisonsOf(conditions).length, 0),
      cells,
    },
    steps: { taken: steps.taken, budget: steps.budget },
  };
}

/** Faults that are seen in the rulebook as a whole, without a proof. */
function faultsOfWhole(rulebook: Rulebook, parametersUsed: readonly string[]): LintFault[] {
  return [
    ...provisionFaults(rulebook),
    ...parameterFaults(rulebook, [...PARAMETERS_OF_CODE, ...parametersUsed]),
    ...unusedWords(rulebook),
  ];
}

/** Adds where each stands in the files of the rulebook. */
function written<T extends { readonly pointer: string }>(rulebook: Rulebook, all: readonly T[]): T[] {
  return all.map((one) => {
    const place = writtenAt(rulebook, one.pointer);
    return place === undefined ? one : { ...one, written: place };
  });
}

function byKind<T extends { readonly kind: FaultKind }>(all: readonly T[]): T[] {
  return [...all].sort((one, other) => FAULT_KINDS.indexOf(one.kind) - FAULT_KINDS.indexOf(other.kind));
}
