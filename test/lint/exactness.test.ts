import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPONENTS, type ComponentKind, writeComponent } from '../../src/facts/parse-loan.js';
import { Loan, type LoanInput } from '../../src/index.js';
import { type Family, familiesOf, LEFT_OPEN } from '../../src/lint/family.js';
import { compileComparison } from '../../src/rules/comparison.js';
import { type CompiledRulebook, compileRulebook, decideFirst, UNDETERMINED } from '../../src/rules/compile.js';
import type { Comparison } from '../../src/rules/condition.js';
import { ningxia2020 } from '../../src/rules/ningxia-2020.js';
import { conclusionsOf } from '../../src/rules/rule-set.js';
import type { FactValues } from '../../src/rules/scope.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../src/rules/truth.js';
import { loans, readingsOf } from '../arbitraries/loan.js';

const book = ningxia2020();
const TRUTHS: readonly Truth[] = [TRUE, FALSE, UNKNOWN];
const families = familiesOf(book, () => []);

/** The state of each variable of a family for facts that were read and decided; `-1` where the family has none for them. */
function statesOf(
  family: Family,
  compiled: CompiledRulebook,
  facts: FactValues,
  readings: Record<string, string>,
  fired: ReadonlyMap<string, number>,
): number[] {
  const { variables, relations } = family.partition;
  const truth = (comparison: Comparison) => compileComparison(comparison, compiled.scope)(facts);
  const states = variables.map((variable) => {
    switch (variable.kind) {
      case 'cells': {
        const own = variable.comparisons.map(truth).join('');
        return variable.cells.findIndex(({ truths }) => truths.join('') === own);
      }
      case 'reading':
        return variable.readings.indexOf(readings[variable.interpretation] ?? '');
      case 'conclusion': {
        const index = fired.get(variable.ruleSet) ?? UNDETERMINED;
        return index === UNDETERMINED ? variable.states - 1 : index;
      }
      default:
        return 0;
    }
  });
  for (const { comparisons, variables: related } of relations) {
    comparisons.forEach((comparison, at) => {
      const state = TRUTHS.indexOf(truth(comparison));
      states[related[at] as number] = state;
    });
  }
  return states;
}

describe('the cells that a rulebook is cut into', () => {
  const component = families.find(({ examined }) => examined.some(({ id }) => id === 'deferral-outcome')) as Family;

  it('hold every loan, which is decided in its cell as it is by the evaluator', { timeout: 60_000 }, () => {
    const kinds = fc.constantFrom<ComponentKind>(...COMPONENTS);
    fc.assert(
      fc.property(loans({ complete: false }), kinds, readingsOf(book.interpretations), (input: LoanInput, kind, readings) => {
        const loan = Loan.parse(input);
        const compiled = compileRulebook(book, { readings }, component.model.grains);
        const facts: FactValues = loan.facts.slice();
        while (facts.length < compiled.scope.size) facts.push(undefined);
        const [first] = loan.instalments;
        if (first === undefined) return;
        writeComponent(facts, loan, first, kind);
        for (const grain of component.model.grains) compiled.derive(facts, grain);
        const fired = new Map<string, number>();
        const own = compiled.ruleSets.filter(({ ruleSet }) => component.ruleSets.some(({ id }) => id === ruleSet.id));
        for (const each of own)
          if (each.ruleSet.hitPolicy === 'first' && each.ruleSet.grain !== 'guarantee')
            fired.set(each.ruleSet.id, decideFirst(each, facts));
        const states = statesOf(component, compiled, facts, readings, fired);
        expect(states).not.toContain(-1);
        const within = {
          allowed: (variable: number, state: number) => isFree(component, variable) || states[variable] === state,
        };
        for (const ruleSet of component.ruleSets) {
          const index = fired.get(ruleSet.id);
          if (index === undefined) continue;
          const decided = index === UNDETERMINED ? LEFT_OPEN : index;
          const constraints = component.constraints(ruleSet);
          const found = component.diagrams.find(
            [component.decision(ruleSet), ...constraints],
            ([value, ...rest]) => value === decided && rest.every((each) => each === 1),
            within,
          );
          expect(found, `${ruleSet.id}: ${conclusionsOf(ruleSet)[index]?.type ?? 'undetermined'}`).toBeDefined();
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** What no fact of a loan says: whether it leaves something out, and the loan's track. */
function isFree({ partition }: Family, variable: number): boolean {
  const { kind } = partition.variables[variable] ?? {};
  return kind === 'completeness';
}
