import { reliedOn } from '../rules/checked-rulebook.js';
import { listOption, optionOf } from '../rules/given-options.js';
import type { Rulebook } from '../rules/rulebook.js';
import { InvalidOptionError } from '../rules/scope.js';
import { duplicateRules } from './duplicate-rules.js';
import { comparisonsOf, type Family, familiesOf } from './family.js';
import { gaps } from './gaps.js';
import { idleConditions } from './idle-conditions.js';
import { overlaps } from './overlaps.js';
import { readingFaults } from './readings.js';
import { PARAMETERS_OF_CODE, parameterFaults, provisionFaults } from './register.js';
import { FAULT_KINDS, type LintReport, type LintScope } from './report.js';
import { unreachableRules } from './unreachable-rules.js';
import { variantsOf } from './variants.js';

/** How a rulebook is examined. */
export interface LintOptions {
  /** Parameters that the host's own arithmetic uses, besides those that the library's does. */
  readonly parametersUsed?: readonly string[] | undefined;
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
 * elements stand for all. What a bank has yet to fix itself, such as the day of a deferral that it sets, is no gap. Where `otherwise` says what is meant to fall to it (`conditions`), all
 * that does is shown to be among that, so that a rule left out, or a day or a figure lost at its edge, is a gap.
 *
 * @throws {InvalidOptionError} for a parameter said to be used that the rulebook does not have
 *
 * @example
 * import { readRulebook } from 'liubao-rules/node'
 * lint(readRulebook('fixtures/rulebooks/invented-2021')).faults // []
 */
export function lint(given: Rulebook, options: LintOptions = {}): LintReport {
  const rulebook = reliedOn(given);
  const parametersUsed = checkedParameters(rulebook, listOption('parametersUsed', optionOf(options, 'parametersUsed')) ?? []);
  const families = familiesOf(rulebook, (conditions) => variantsOf(conditions).flatMap(({ without }) => comparisonsOf(without)));
  const { id, version, digest } = rulebook;
  const faults = [
    ...families.flatMap((family) => [
      ...gaps(family),
      ...overlaps(family),
      ...unreachableRules(family),
      ...duplicateRules(family),
      ...idleConditions(family),
    ]),
    ...readingFaults(rulebook, families),
    ...provisionFaults(rulebook),
    ...parameterFaults(rulebook, [...PARAMETERS_OF_CODE, ...parametersUsed]),
  ];
  return {
    rulebook: { id, version, digest },
    faults: faults.sort((one, other) => FAULT_KINDS.indexOf(one.kind) - FAULT_KINDS.indexOf(other.kind)),
    examined: scopeOf(rulebook, families),
  };
}

function checkedParameters({ parameters }: Rulebook, used: readonly string[]): readonly string[] {
  const known = parameters.map(({ id }) => id);
  const strange = used.find((id) => !known.includes(id));
  if (strange !== undefined) throw new InvalidOptionError('parametersUsed', strange, `one of ${known.join(', ')}`);
  return used;
}

function scopeOf({ ruleSets }: Rulebook, families: readonly Family[]): LintScope {
  const rules = ruleSets.flatMap((ruleSet) => ruleSet.rules);
  return {
    ruleSets: ruleSets.length,
    rules: rules.length,
    conditions: rules.reduce((sum, { conditions }) => sum + comparisonsOf(conditions).length, 0),
    cells: families.reduce((sum, { partition }) => {
      const own = partition.variables.map((variable) => (variable.kind === 'cells' ? variable.cells.length : 0));
      return sum + [...own, ...partition.relations.map(({ rows }) => rows.length)].reduce((one, other) => one + other, 0);
    }, 0),
  };
}
