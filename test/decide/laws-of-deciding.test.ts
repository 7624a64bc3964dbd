import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFor } from '../../src/decide/decide.js';
import { verdictOf } from '../../src/decide/rule-set-plan.js';
import { runRuleSet } from '../../src/evaluate/compile-rulebook.js';
import { writeComponent } from '../../src/facts/loan/parse-loan.js';
import {
  createDecider,
  type Decision,
  decide,
  type Finding,
  Loan,
  type LoanInput,
  ningxia2020Deferral,
  safeDecide,
} from '../../src/index.js';
import type { Comparison, Condition } from '../../src/rulebook/condition.js';
import { conditionsOf } from '../../src/rulebook/rule-set.js';
import { loans, readingsOf } from '../arbitraries/loan.js';
import { runs } from '../depth.js';

const anyLoan = loans({ complete: false });

/** The facts that a rule tests with `given`. Learning one may change a determined value, for it rebuts a presumption. */
const PRESUMED = ningxia2020Deferral()
  .ruleSets.flatMap(conditionsOf)
  .flatMap(comparisonsOf)
  .filter(({ operator }) => operator === 'given')
  .map(({ fact }) => fact.split('.'));

describe('a decision', () => {
  it('is plain data: the same after a round through JSON', () => {
    fc.assert(
      fc.property(anyLoan, (loan) => {
        const decision = decide(loan);
        expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
      }),
    );
  });

  it('is the same each time, and the same for a loan that was parsed before', () => {
    fc.assert(
      fc.property(anyLoan, (loan) => {
        expect(decide(structuredClone(loan))).toStrictEqual(decide(loan));
        expect(decide(Loan.parse(loan))).toStrictEqual(decide(loan));
      }),
    );
  });

  it('does not change its loan', () => {
    fc.assert(
      fc.property(anyLoan, (loan) => {
        const before = structuredClone(loan);
        decide(loan);
        expect(loan).toEqual(before);
      }),
    );
  });

  it('cites every provision of every finding, once', () => {
    fc.assert(
      fc.property(anyLoan, (loan) => {
        const { findings, warnings, citations } = decide(loan);
        const cited = citations.map(({ provision }) => provision);
        expect(new Set(cited)).toEqual(new Set([...findings, ...warnings].flatMap(({ provisions }) => provisions)));
        expect(cited.length).toBe(new Set(cited).size);
      }),
    );
  });

  it('is undetermined somewhere if and only if a fact is missing', () => {
    fc.assert(
      fc.property(anyLoan, (loan) => {
        const decision = decide(loan);
        const open = JSON.stringify([decision.inclusive, decision.instalments, decision.guarantees]).includes('"undetermined"');
        const uncomputed = decision.instalments.some(({ principal, interest }) =>
          [principal, interest].some(
            ({ grantedUntil, penaltyInterest: { waived, amount } }) =>
              (waived === 'yes' || waived === 'yes-undated') && grantedUntil !== undefined && amount === undefined,
          ),
        );
        expect(decision.missing.length > 0).toBe(open || uncomputed);
      }),
    );
  });

  it('stands when an unknown fact becomes known, unless a presumption depended on its absence', () => {
    fc.assert(
      fc.property(loans({ complete: true }), fc.array(fc.nat(40)), (loan, left) => {
        const partial = without(loan, left);
        const known = safeDecide(partial);
        fc.pre(known.ok);
        const before = answers(known.decision);
        const after = answers(decide(loan));
        for (const [what, answer] of before)
          if (answer !== 'undetermined') expect([what, after.get(what)]).toEqual([what, answer]);
      }),
      { numRuns: runs(500) },
    );
  }, 60_000);

  it('is the same with a trace, whose rules agree with the findings', () => {
    const tracing = createDecider({ trace: true });
    fc.assert(
      fc.property(anyLoan, (loan) => {
        const { trace = [], ...decision } = tracing.decide(loan);
        expect(decision).toStrictEqual(decide(loan));
        const said = [...decision.findings, ...decision.warnings];
        const at = ({ instalment, component, guarantee }: Pick<Finding, 'instalment' | 'component' | 'guarantee'>) =>
          `${instalment} ${component} ${guarantee}`;
        const held = new Set(said.map((finding) => `${finding.rule} ${at(finding)}`));
        for (const of of trace) {
          const { ruleSet, conclusion, rules } = of;
          const holding = rules.filter(({ result }) => result === 'true').map(({ rule }) => rule);
          const found = [...rules.map(({ rule }) => rule), `${ruleSet}/otherwise`].filter((rule) =>
            held.has(`${rule} ${at(of)}`),
          );
          if (Array.isArray(conclusion)) expect(found).toEqual(holding);
          else expect(found).toEqual(conclusion === 'undetermined' ? [] : [holding[0] ?? `${ruleSet}/otherwise`]);
        }
      }),
    );
  });

  it('is the same whether a cell of facts is new or remembered', () => {
    const readings = readingsOf(ningxia2020Deferral().interpretations);
    fc.assert(
      fc.property(readings, fc.array(anyLoan, { minLength: 1, maxLength: 20 }), (chosen, many) => {
        const plan = planFor({ readings: chosen });
        for (const input of many) {
          const loan = Loan.parse(input);
          const facts = loan.factValues(plan.compiled.scope.size);
          for (const instalment of loan.instalments) {
            writeComponent(facts, loan, instalment, 'principal');
            for (const grain of ['loan', 'component'] as const) {
              const { ruleSets, run } = plan.scopes[grain];
              const remembered = run([...facts]);
              const again = run([...facts]);
              const afresh = verdictOf(
                ruleSets,
                ruleSets.map(({ compiled }) => runRuleSet(compiled, facts)),
              );
              expect(again).toEqual(afresh);
              expect(remembered).toEqual(afresh);
            }
          }
        }
      }),
    );
  }, 60_000);
});

function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  if ('not' in condition) return comparisonsOf(condition.not);
  return [condition];
}

/** The loan without some of its facts. */
function without(loan: LoanInput, left: readonly number[]): LoanInput {
  const partial = structuredClone(loan) as unknown as Record<string, unknown>;
  const places: [Record<string, unknown>, string][] = [];
  const walk = (inner: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(inner)) {
      if (key === 'id' || key === 'schedule') continue;
      places.push([inner, key]);
      if (typeof value === 'object' && value !== null) walk(value as Record<string, unknown>);
    }
  };
  walk(partial);
  for (const instalment of partial.schedule as Record<string, unknown>[])
    for (const key of Object.keys(instalment)) places.push([instalment, key]);
  // Due dates and amounts stay, or a requested date could contradict the remaining facts. An instalment's own requested
  // dates stay too, or the application would supply others and make it a different loan.
  const kept = ['dueDate', 'principal', 'interest', ...PRESUMED.flat()];
  const askedByInstalments = ['principalUntil', 'interestUntil'];
  for (const at of left) {
    const [of, key] = places[at] ?? [];
    if (of === undefined || key === undefined || kept.includes(key)) continue;
    if (of !== partial.application && askedByInstalments.includes(key)) continue;
    delete of[key];
  }
  return partial as unknown as LoanInput;
}

/** The answers of a decision, by question. */
function answers(decision: Decision): Map<string, unknown> {
  const found = new Map<string, unknown>([['inclusive', decision.inclusive.value]]);
  decision.instalments.forEach(({ principal, interest }, index) => {
    for (const [kind, component] of Object.entries({ principal, interest })) {
      found.set(`${index} ${kind} track`, component.track);
      found.set(`${index} ${kind} outcome`, component.outcome);
      found.set(`${index} ${kind} waived`, component.penaltyInterest.waived);
      if (component.grantedUntil !== undefined) found.set(`${index} ${kind} granted`, component.grantedUntil);
      if (component.latestDate !== undefined) found.set(`${index} ${kind} latest`, component.latestDate);
    }
  });
  return found;
}
