import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeGuaranteeServicing, writeServicing } from '../../../src/audit/servicing-facts.js';
import { compileComparison } from '../../../src/evaluate/comparison.js';
import { type CompiledRulebook, compileRulebook, decideFirst } from '../../../src/evaluate/compile-rulebook.js';
import { UNDETERMINED } from '../../../src/evaluate/first-hit.js';
import type { FactValues } from '../../../src/evaluate/scope.js';
import { AUDIT_GRAINS, type Grain } from '../../../src/facts/fact.js';
import { COMPONENTS, type ComponentKind, TRACKS } from '../../../src/facts/loan/component.js';
import { writeComponent } from '../../../src/facts/loan/parse-loan.js';
import { ACTIONS, PENALTY_BASES } from '../../../src/facts/loan/servicing.js';
import { EVERY_INPUT } from '../../../src/facts/subjects/every-input.js';
import { civilDate, dayNumber } from '../../../src/facts/values/civil-date.js';
import { decide, Loan, type LoanInput } from '../../../src/index.js';
import { GIVEN, GRANTED, givenFact, LATEST, WAIVED_FROM } from '../../../src/lint/inputs/servicing-model.js';
import { LEFT_OPEN, type Proof } from '../../../src/lint/proof/proof.js';
import type { Comparison, Condition } from '../../../src/rulebook/condition.js';
import { conclusionsOf } from '../../../src/rulebook/rule-set.js';
import type { Rulebook } from '../../../src/rulebook/rulebook.js';
import { ningxia2020 } from '../../../src/rulebook/shipped/ningxia-2020.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../../src/rulebook/truth.js';
import { amount, loans, noticeDay, readingsOf } from '../../arbitraries/loan.js';
import { DEEP, isDrawn, runs, sampleOf } from '../../depth.js';
import { param, withHostRules } from '../host-rules.js';
import { familiesOf } from './families.js';

const book = ningxia2020();
const TRUTHS: readonly Truth[] = [TRUE, FALSE, UNKNOWN];
const AUDITS: readonly Grain[] = AUDIT_GRAINS;
/** The ids of the rule sets of some grains. */
const idsOf = ({ ruleSets }: Rulebook, grains: readonly Grain[]) =>
  ruleSets.filter(({ grain }) => grains.includes(grain)).map(({ id }) => id);

/** The state of each variable of a proof under the given facts, or `-1` if no state of the variable fits them. */
function statesOf(
  proof: Proof,
  compiled: CompiledRulebook,
  facts: FactValues,
  readings: Record<string, string>,
  fired: ReadonlyMap<string, number>,
): number[] {
  const { variables, relations } = proof.partition;
  const truth = (comparison: Comparison) => compileComparison(comparison, compiled.scope)(facts);
  const states = variables.map((variable) => {
    switch (variable.kind) {
      case 'cells': {
        const own = variable.comparisons.map(truth).join('');
        return variable.cells.findIndex(({ truths }) => truths.join('') === own);
      }
      case 'reading':
        return variable.readings.indexOf(readings[variable.interpretation] ?? '');
      case 'given': {
        const { name, by } = GIVEN[variable.path] as (typeof GIVEN)[string];
        const deciding = compiled.ruleSets.find(({ ruleSet }) => ruleSet.decides === by);
        const given = deciding?.conclusions[fired.get(deciding.ruleSet.id) ?? UNDETERMINED]?.params.gives?.[name];
        return variable.facts.indexOf(givenFact(given));
      }
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

describe('the cells into which a proof divides a rulebook', () => {
  const families = familiesOf(book, () => [], idsOf(book, ['loan', 'component', 'guarantee']));
  const component = families.find(({ examined }) => examined.some(({ id }) => id === 'deferral-outcome')) as Proof;

  it('contain every loan, and decide it as the evaluator does', { timeout: 60_000 }, () => {
    const kinds = fc.constantFrom<ComponentKind>(...COMPONENTS);
    fc.assert(
      fc.property(loans({ complete: false }), kinds, readingsOf(book.interpretations), (input: LoanInput, kind, readings) => {
        const loan = Loan.parse(input);
        const compiled = compileRulebook(book, { readings }, { ...EVERY_INPUT, grains: component.model.grains });
        const facts: FactValues = loan.factValues(compiled.scope.size);
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
      { numRuns: runs(400) },
    );
  });
});

describe('the cells into which a proof divides audits', () => {
  const TRACK = 'loan.track';
  /** The servicing of a component, in which any field may be absent. */
  const entries = fc
    .record({
      action: fc.option(fc.constantFrom(...ACTIONS), { nil: undefined }),
      grantedUntil: fc.option(noticeDay, { nil: undefined }),
      penaltyInterest: fc.option(
        fc.oneof(
          fc.constant(null),
          fc.record({
            amount: fc.option(amount, { nil: undefined }),
            basis: fc.option(fc.constantFrom(...PENALTY_BASES), { nil: undefined }),
            days: fc.option(fc.tuple(noticeDay, fc.integer({ min: 1, max: 400 })), { nil: undefined }),
          }),
        ),
        { nil: undefined },
      ),
    })
    .map(({ action, grantedUntil, penaltyInterest }) => ({
      ...(action === undefined ? {} : { action }),
      ...(grantedUntil === undefined || (action ?? 'deferred') !== 'deferred'
        ? {}
        : { grantedUntil, action: 'deferred' as const }),
      ...(penaltyInterest === undefined ? {} : { penaltyInterest: penaltyInterest && recordOf(penaltyInterest) }),
    }));

  function recordOf({
    amount: charged,
    basis,
    days,
  }: {
    amount: string | undefined;
    basis: (typeof PENALTY_BASES)[number] | undefined;
    days: [string, number] | undefined;
  }) {
    return {
      ...(basis === undefined ? {} : { basis }),
      ...(charged === undefined ? {} : { amount: charged }),
      ...(days === undefined ? {} : { from: days[0], until: civilDate((dayNumber(days[0]) as number) + days[1]) }),
    };
  }

  const hostRules: Record<string, Condition[]> = {
    counted: [
      { fact: 'servicing.penaltyDays', operator: 'moreThan', value: param('host.days') },
      { fact: 'servicing.penaltyWaivedDays', operator: 'lessThan', value: { fact: 'servicing.penaltyDays' } },
      { fact: 'servicing.penaltyWaivedDays', operator: 'atMost', value: param('host.days') },
    ],
    charged: [
      { fact: 'servicing.penaltyCharged', operator: 'moreThan', value: param('host.amount') },
      { fact: 'servicing.penaltyRefund', operator: 'atMost', value: param('host.moreThanAmount') },
      { fact: 'servicing.penaltyRefund', operator: 'moreThan', value: param('host.amount') },
      { fact: 'servicing.penaltyDays', operator: 'atLeast', value: param('host.days') },
    ],
    ordered: [
      { fact: 'component.dueDate', operator: 'after', value: param('deferral.windowStart') },
      { fact: 'servicing.grantedUntil', operator: 'after', value: { fact: 'component.requestedUntil' } },
      { fact: 'maturityDate', operator: 'after', value: { fact: 'servicing.grantedUntil' } },
      { fact: 'maturityDate', operator: 'before', value: param('deferral.windowEnd') },
    ],
  };
  const hosts = withHostRules('servicing', Object.fromEntries(sampleOf(Object.entries(hostRules), 1)));

  it.runIf(isDrawn('the cells of audits')).each([
    ['of the shipped rulebook', book],
    ['of a rulebook with thresholds of a host', hosts],
  ])(
    '%s hold every record of what was done, which is audited in its cell as it is by the evaluator',
    { timeout: 120_000 },
    (_, book) => {
      const audits = familiesOf(book, () => [], book === hosts && !DEEP ? ['host'] : idsOf(book, AUDITS));
      expect(audits.length).toBeGreaterThan(0);
      const kinds = fc.constantFrom<ComponentKind>(...COMPONENTS);
      const guarantees = fc.record({ consulted: fc.boolean(), feeBase: amount }, { requiredKeys: [] });
      fc.assert(
        fc.property(
          // The loans of the model have one instalment, and its components determine the track of the loan.
          loans({ complete: false }).filter(({ schedule }) => schedule.length === 1),
          kinds,
          entries,
          guarantees,
          readingsOf(book.interpretations),
          (input, component, entry, guarantee, readings) => {
            const loan = Loan.parse(input);
            const [first] = loan.instalments;
            const granted = entry.grantedUntil === undefined ? undefined : dayNumber(entry.grantedUntil);
            if (first === undefined || (granted !== undefined && first.dueDate !== undefined && granted <= first.dueDate)) return;
            const { track } = decide(loan, { rulebook: book, readings });
            for (const proof of audits) {
              const compiled = compileRulebook(book, { readings }, { ...EVERY_INPUT, grains: proof.model.grains });
              const { scope } = compiled;
              const facts: FactValues = loan.factValues(scope.size);
              writeComponent(facts, loan, first, component);
              facts[scope.slotOf(TRACK)] = track === 'undetermined' ? undefined : track;
              const fired = new Map<string, number>([[TRACK, track === 'undetermined' ? UNDETERMINED : TRACKS.indexOf(track)]]);
              const run = (audited: boolean) => {
                for (const grain of proof.model.grains) compiled.derive(facts, grain);
                for (const each of compiled.ruleSets)
                  if (each.ruleSet.hitPolicy === 'first' && AUDITS.includes(each.ruleSet.grain) === audited)
                    fired.set(each.ruleSet.id, decideFirst(each, facts));
              };
              run(false);
              const given = (path: string): number | undefined => {
                const { name, by } = GIVEN[path] as (typeof GIVEN)[string];
                const deciding = compiled.ruleSets.find(({ ruleSet }) => ruleSet.decides === by);
                const value = deciding?.conclusions[fired.get(deciding.ruleSet.id) ?? UNDETERMINED]?.params.gives?.[name];
                if (typeof value !== 'object') return undefined;
                return (scope.constantOf(value.fact) ?? facts[scope.slotOf(value.fact)]) as number | undefined;
              };
              const deferral = {
                dueDate: first.dueDate,
                waivedFrom: given(WAIVED_FROM),
                grantedUntil: given(GRANTED),
                boundUntil: undefined,
                latestDate: given(LATEST),
              };
              writeServicing(facts, scope, { component, ...entry }, deferral);
              writeGuaranteeServicing(facts, scope, guarantee);
              run(true);
              const states = statesOf(proof, compiled, facts, readings, fired);
              expect(states).not.toContain(-1);
              const allowed = (variable: number, state: number) => isFree(proof, variable) || states[variable] === state;
              for (const ruleSet of proof.examined) {
                const index = fired.get(ruleSet.id) ?? UNDETERMINED;
                const collects = ruleSet.hitPolicy === 'collect';
                const found = proof.diagrams.find(
                  [collects ? LEFT_OPEN : proof.decision(ruleSet), ...proof.constraints(ruleSet)],
                  ([value, ...rest]) =>
                    value === (index === UNDETERMINED ? LEFT_OPEN : index) && rest.every((each) => each === 1),
                  { allowed },
                );
                expect(found, `${ruleSet.id}: ${conclusionsOf(ruleSet)[index]?.type ?? 'undetermined'}`).toBeDefined();
              }
            }
          },
        ),
        { numRuns: runs(150) },
      );
    },
  );
});

/** Facts beyond those of the component: whether the loan lacks something, and the decision on the other component. */
function isFree({ partition }: Proof, variable: number): boolean {
  const { kind } = partition.variables[variable] ?? {};
  return kind === 'completeness' || kind === 'of-other' || kind === 'truth-of-other';
}
