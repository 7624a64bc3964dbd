import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileComparison, named } from '../../src/evaluate/comparison.js';
import { type CompiledRulebook, type CompiledRuleSet, compileRulebook, runRuleSet } from '../../src/evaluate/compile-rulebook.js';
import { compilePartition, compileSplitPartition } from '../../src/evaluate/decision-cells.js';
import { compileMissing } from '../../src/evaluate/missing-facts.js';
import type { FactValues, Scope } from '../../src/evaluate/scope.js';
import { settleCondition } from '../../src/evaluate/settled-condition.js';
import { type ConditionTrace, compileTracer } from '../../src/evaluate/trace.js';
import { decimalValue, type FactType, type FactValue } from '../../src/facts/fact.js';
import { Decimal } from '../../src/facts/values/decimal.js';
import { ningxia2020 } from '../../src/index.js';
import { type Comparison, type Condition, isFactReference } from '../../src/rulebook/condition.js';
import { formulaOf } from '../../src/rulebook/derived-fact.js';
import { FALSE, TRUE, UNKNOWN } from '../../src/rulebook/truth.js';
import type { NamedFact } from '../../src/rulebook/vocabulary.js';
import { RANDOM, rulebookWith, ruleSets } from '../arbitraries/rule-set.js';
import { runs } from '../depth.js';
import { gridOf } from '../grid/rule-set-cells.js';

// Random rule sets are evaluated here a second time, as plainly as can be: each comparison of what it names, each group as Kleene's
// logic has it, each conclusion by trying what the unknown rules may turn out to be.

type Plain = boolean | undefined;

const CELLS = 12;
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const cases = fc.record({
  ruleSet: ruleSets,
  open: fc.boolean(),
  places: fc.array(place, { minLength: CELLS, maxLength: CELLS }),
});

/** A random rule set compiled, and facts in random cells of its grid. */
function compiledCase({ ruleSet, open, places }: typeof cases extends fc.Arbitrary<infer T> ? T : never) {
  const compiled = compileRulebook(rulebookWith(ruleSet), {}, undefined, open ? ['question'] : []);
  const one = compiled.ruleSets.find((it) => it.ruleSet.id === RANDOM) as CompiledRuleSet;
  const { scope } = compiled;
  const grid = gridOf(
    one.ruleSet.rules.map(({ conditions }) => conditions),
    compiled,
  );
  const all = places.map((part) => {
    const facts: FactValues = new Array(scope.size).fill(undefined);
    grid.at(Math.floor(part * grid.size)).forEach((value, at) => {
      const { fact, values } = grid.facts[at] as (typeof grid.facts)[number];
      facts[scope.slotOf(fact.name)] = values[value]?.exact;
    });
    return facts;
  });
  return { compiled, one, scope, facts: all };
}

/** What a name stands for, as a decimal where it is a figure. */
function statedValue(name: string, scope: Scope, facts: FactValues): string | boolean | Decimal | undefined {
  const { type, origin } = scope.vocabulary.get(name) as NamedFact;
  const constant = scope.constantOf(name) as FactValue;
  const value = constant ?? facts[scope.slotOf(name)];
  return isFigure(type) ? figureOf(type, value, origin === 'derived') : (value as string | boolean | undefined);
}

const isFigure = ({ kind }: FactType) => kind !== 'choice' && kind !== 'flag';

function figureOf(type: FactType, value: FactValue, isNatural: boolean): Decimal | undefined {
  if (value === undefined || value instanceof Decimal) return value;
  return isNatural || type.kind === 'date' ? new Decimal(value as number) : decimalValue(type, value as number);
}

function truthOf(condition: Condition, scope: Scope, facts: FactValues): Plain {
  if ('all' in condition) {
    const truths = condition.all.map((part) => truthOf(part, scope, facts));
    return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
  }
  if ('any' in condition) {
    const truths = condition.any.map((part) => truthOf(part, scope, facts));
    return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
  }
  if ('not' in condition) {
    const truth = truthOf(condition.not, scope, facts);
    return truth === undefined ? undefined : !truth;
  }
  return comparisonTruth(condition, scope, facts);
}

function comparisonTruth({ fact, operator, value }: Comparison, scope: Scope, facts: FactValues): Plain {
  const left = statedValue(fact, scope, facts);
  if (operator === 'given') return (left !== undefined) === value;
  const right = isFactReference(value) ? statedValue(value.fact, scope, facts) : value;
  if (left === undefined || right === undefined) return undefined;
  const order = () => (left as Decimal).cmp(right as Decimal);
  switch (operator) {
    case 'is':
      return left === right;
    case 'isNot':
      return left !== right;
    case 'oneOf':
      return (right as readonly unknown[]).includes(left);
    case 'noneOf':
      return !(right as readonly unknown[]).includes(left);
    case 'atMost':
    case 'onOrBefore':
      return order() <= 0;
    case 'atLeast':
    case 'onOrAfter':
      return order() >= 0;
    case 'lessThan':
    case 'before':
      return order() < 0;
    case 'moreThan':
    case 'after':
      return order() > 0;
  }
}

/** The conclusions that remain possible: one for each way in which the unknown rules may turn out. */
function possible(truths: readonly Plain[], types: readonly string[]): Set<string> {
  const at = truths.findIndex((truth) => truth !== false);
  if (at < 0) return new Set(types.slice(-1));
  const own = types[at] as string;
  if (truths[at] === true) return new Set([own]);
  return new Set([own, ...possible(truths.slice(at + 1), types.slice(at + 1))]);
}

/** The facts that the unknown parts of a condition compare. */
function openFacts(condition: Condition, scope: Scope, facts: FactValues): string[] {
  if (truthOf(condition, scope, facts) !== undefined) return [];
  if ('all' in condition) return condition.all.flatMap((part) => openFacts(part, scope, facts));
  if ('any' in condition) return condition.any.flatMap((part) => openFacts(part, scope, facts));
  if ('not' in condition) return openFacts(condition.not, scope, facts);
  return [condition.fact, ...(isFactReference(condition.value) ? [condition.value.fact] : [])];
}

/** The facts of the input that an unknown fact waits for: through arithmetic, and through the rules before one that holds. */
function awaited(fact: string, { rulebook, scope, ruleSets: all }: CompiledRulebook, facts: FactValues): Set<string> {
  const waiting = [fact];
  for (const one of waiting) {
    if (statedValue(one, scope, facts) !== undefined) continue;
    const formula = rulebook.derivedFacts.find((it) => it.fact === one);
    const by = all.find(({ ruleSet }) => ruleSet.decides === one)?.ruleSet;
    const rules = by?.rules ?? [];
    const until = rules.findIndex(({ conditions }) => truthOf(conditions, scope, facts) === true);
    // Where all that hold are findings, none stands in the way of those behind it.
    const before = until < 0 || by?.hitPolicy === 'collect' ? rules : rules.slice(0, until);
    const behind =
      formula === undefined
        ? before.flatMap(({ conditions }) => openFacts(conditions, scope, facts))
        : formulaOf(formula).operands;
    for (const it of behind) if (!waiting.includes(it)) waiting.push(it);
  }
  const isInput = (name: string) => (scope.vocabulary.get(name) as NamedFact).origin === 'input';
  return new Set(waiting.filter((name) => isInput(name) && statedValue(name, scope, facts) === undefined));
}

const truthName = (truth: Plain) => (truth === undefined ? 'unknown' : `${truth}`);

/** Every part of a trace beside the condition that it traces. */
function expectTraced(trace: ConditionTrace, condition: Condition, scope: Scope, facts: FactValues): void {
  expect(trace.result).toBe(truthName(truthOf(condition, scope, facts)));
  if ('all' in condition || 'any' in condition) {
    const [parts, traced] =
      'all' in condition ? [condition.all, 'all' in trace && trace.all] : [condition.any, 'any' in trace && trace.any];
    expect(traced).toHaveLength(parts.length);
    parts.forEach((part, at) => {
      expectTraced((traced as readonly ConditionTrace[])[at] as ConditionTrace, part, scope, facts);
    });
  } else if ('not' in condition) {
    expectTraced('not' in trace ? trace.not : trace, condition.not, scope, facts);
  } else {
    const { value } = condition;
    const stated = { fact: condition.fact, operator: condition.operator, ...(isFactReference(value) && { from: value.fact }) };
    expect(trace).toMatchObject(stated);
    const has = (name: string) => statedValue(name, scope, facts) !== undefined;
    expect('value' in trace).toBe(has(condition.fact));
    expect('expected' in trace).toBe(isFactReference(value) ? has(value.fact) : true);
    if (!isFactReference(value)) expect(trace).toMatchObject({ expected: value });
  }
}

describe('random rule sets', () => {
  it('are evaluated as their conditions read, and traced so in every part', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { one, scope, facts: all } = compiledCase(given);
        const { ruleSet } = one;
        const trace = compileTracer(one, scope);
        for (const facts of all) {
          const truths = ruleSet.rules.map(({ conditions }) => truthOf(conditions, scope, facts));
          const traced = trace(facts);
          expect(traced.map(({ rule, result }) => [rule, result])).toEqual(
            ruleSet.rules.map(({ name }, at) => [name, truthName(truths[at])]),
          );
          traced.forEach(({ conditions }, at) => {
            expectTraced(conditions, ruleSet.rules[at]?.conditions as Condition, scope, facts);
          });
          expect(trace([...facts])).toBe(traced);
          const fired = runRuleSet(one, facts);
          if (ruleSet.hitPolicy === 'collect') {
            expect(fired).toEqual(truths.flatMap((truth, at) => (truth === true ? [at] : [])));
            continue;
          }
          const types = one.conclusions.map(({ type, params }) => JSON.stringify([type, params.gives]));
          const remaining = [...possible(truths, types)];
          expect(fired === -1 ? undefined : types[fired as number]).toBe(remaining.length === 1 ? remaining[0] : undefined);
          expect(facts[one.slot]).toBe(fired === -1 ? undefined : one.conclusions[fired as number]?.type);
        }
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('name the facts of the input that an unknown conclusion waits for, each once', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { compiled, one, facts: all } = compiledCase(given);
        const missing = compileMissing(compiled);
        for (const facts of all) {
          runRuleSet(one, facts);
          const found = missing(one.ruleSet.decides, facts);
          const expected = awaited(one.ruleSet.decides, compiled, facts);
          expect([...found].sort()).toEqual([...expected].sort());
          if (one.ruleSet.hitPolicy === 'first' && facts[one.slot] === undefined && !given.open) expect(found).not.toEqual([]);
          expect(missing(one.ruleSet.decides, facts, new Set([one.ruleSet.decides]))).toEqual([]);
        }
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('keep their truth when what readings and parameters settle is left out, and none of that is left', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { one, scope, facts: all } = compiledCase(given);
        for (const { conditions } of one.ruleSet.rules) {
          const settled = settleCondition(conditions, scope);
          const isLeft = (part: Condition): boolean => {
            if ('all' in part || 'any' in part) {
              const parts = 'all' in part ? part.all : part.any;
              return parts.length > 1 && parts.every(isLeft);
            }
            if ('not' in part) return isLeft(part.not);
            const { fact, operator, value } = part;
            if (operator === 'given') return scope.constantOf(fact) === undefined;
            const right = isFactReference(value) ? scope.constantOf(value.fact) : value;
            return scope.constantOf(fact) === undefined || right === undefined;
          };
          if (typeof settled !== 'number') expect(isLeft(settled)).toBe(true);
          for (const facts of all) {
            const truth = typeof settled === 'number' ? settled === TRUE : truthOf(settled, scope, facts);
            expect(truth).toBe(truthOf(conditions, scope, facts));
          }
        }
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('come to the same wherever facts fall in one cell, whole or in two parts', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { one, scope, facts: all } = compiledCase(given);
        const cellOf = compilePartition([one], scope);
        const split = compileSplitPartition([one], scope);
        const found = new Map<number | undefined, unknown>();
        const inParts = new Map<string, number | undefined>();
        for (const facts of all) {
          const cell = cellOf?.(facts);
          const came = one.ruleSet.rules.map(({ conditions }) => truthName(truthOf(conditions, scope, facts)));
          expect(found.get(cell) ?? came).toEqual(came);
          found.set(cell, came);
          const parts = `${split?.outer(facts)} ${split?.inner(facts)}`;
          expect(inParts.get(parts) ?? cell).toBe(cell);
          inParts.set(parts, cell);
        }
        expect(new Set(inParts.values()).size).toBe(inParts.size);
      }),
      { numRuns: runs(2_000) },
    );
  });
});

describe('what an unknown conclusion waits for', () => {
  const rule = (conditions: Condition, type = 'defer') => ({ conditions, event: conclusionOf(type) });
  const conclusionOf = (type: string) => ({
    type,
    params: { force: 'definition', provisions: ['source/1'], zh: '字', en: 'word' },
  });
  const bookOf = (...rules: readonly ReturnType<typeof rule>[]) =>
    compileRulebook(rulebookWith({ hitPolicy: 'first', rules, otherwise: conclusionOf('refuse') }));
  const missingIn = (compiled: CompiledRulebook, known: Readonly<Record<string, FactValue>> = {}) => {
    const facts: FactValues = new Array(compiled.scope.size).fill(undefined);
    for (const [name, value] of Object.entries(known)) facts[compiled.scope.slotOf(name)] = value;
    return compileMissing(compiled)('loan.random', facts);
  };
  const asked = (fact: string): Condition => ({ fact, operator: 'is', value: true });

  it('is nothing behind a rule that holds under every input', () => {
    const always: Condition = { fact: 'param:ceiling', operator: 'given', value: true };
    const compiled = bookOf(
      rule(asked('borrower.pandemicAffected')),
      rule(always, 'negotiate'),
      rule(asked('borrower.specialHardship'), 'refuse'),
    );
    expect(missingIn(compiled)).toEqual(['borrower.pandemicAffected']);
  });

  it('is found behind a rule that holds where all that hold are findings', () => {
    const rules = [rule({ fact: 'param:ceiling', operator: 'given', value: true }), rule(asked('borrower.specialHardship'))];
    const compiled = compileRulebook(rulebookWith({ hitPolicy: 'collect', rules, otherwise: conclusionOf('refuse') }));
    expect(missingIn(compiled)).toEqual(['borrower.specialHardship']);
  });

  it('is found where rules tell more cells apart than a number counts', () => {
    const sums = ['loan.bothRates', 'loan.spread', 'annualRate', 'penaltyAnnualRate', 'param:rate'];
    const operators = ['atMost', 'atLeast', 'lessThan', 'moreThan'] as const;
    const comparisons = sums.flatMap((fact) =>
      sums.flatMap((other) => operators.map((operator): Condition => ({ fact, operator, value: { fact: other } }))),
    );
    const many = comparisons.filter(
      (it) => 'fact' in it && !it.fact.startsWith('param:') && it.fact !== (it.value as { fact: string }).fact,
    );
    const compiled = bookOf(
      rule({ all: [...many, asked('borrower.specialHardship')] }),
      rule(asked('borrower.pandemicAffected')),
    );
    expect(compilePartition(compiled.ruleSets, compiled.scope)).toBeUndefined();
    const missing = compileMissing(compiled);
    const facts: FactValues = new Array(compiled.scope.size).fill(undefined);
    const rates = ['annualRate', 'borrower.pandemicAffected', 'borrower.specialHardship', 'penaltyAnnualRate'];
    expect([...missing('loan.random', facts)].sort()).toEqual(rates);
    facts[compiled.scope.slotOf('borrower.specialHardship')] = false;
    expect(missing('loan.random', facts)).toEqual(['borrower.pandemicAffected']);
  });
});

describe('the cells of facts', () => {
  const cellsOf = (condition: Condition) => {
    const event = { type: 'defer', params: { force: 'definition', provisions: ['source/1'], zh: '字', en: 'word' } };
    const { scope, ruleSets: all } = compileRulebook(
      rulebookWith({ hitPolicy: 'first', rules: [{ conditions: condition, event }], otherwise: { ...event, type: 'refuse' } }),
    );
    const cellOf = compilePartition(
      all.filter(({ ruleSet }) => ruleSet.id === RANDOM),
      scope,
    );
    return { scope, cellOf };
  };

  it.each(['atMost', 'atLeast', 'lessThan', 'moreThan'] as const)(
    'are no more than a figure of the law makes: %s',
    (operator) => {
      const condition: Comparison = { fact: 'borrower.creditTotal', operator, value: { fact: 'param:ceiling' } };
      const { scope, cellOf } = cellsOf(condition);
      const limit = scope.constantOf('param:ceiling') as number;
      const found = new Map<Plain, Set<number | undefined>>();
      for (const value of [limit - 2, limit - 1, limit, limit + 1, limit + 2, undefined]) {
        const facts: FactValues = new Array(scope.size).fill(undefined);
        facts[scope.slotOf('borrower.creditTotal')] = value;
        const truth = truthOf(condition, scope, facts);
        found.set(truth, (found.get(truth) ?? new Set()).add(cellOf?.(facts)));
      }
      expect([...found.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
    },
  );

  it('are no more than the orders of two days that are compared', () => {
    const condition: Comparison = { fact: 'maturityDate', operator: 'before', value: { fact: 'application.appliedOn' } };
    const { scope, cellOf } = cellsOf({ all: [condition, { ...condition, operator: 'after' }] });
    const cell = (one: number, other: number) => {
      const facts: FactValues = new Array(scope.size).fill(undefined);
      facts[scope.slotOf('maturityDate')] = one;
      facts[scope.slotOf('application.appliedOn')] = other;
      return cellOf?.(facts);
    };
    expect([cell(1, 9), cell(5, 5), cell(9, 1)]).toEqual([cell(3, 4), cell(2, 2), cell(4, 3)]);
    expect(new Set([cell(1, 9), cell(5, 5), cell(9, 1)]).size).toBe(3);
  });
});

it('readings and parameters settle what they alone are asked, and not what they are compared with', () => {
  const { scope } = compileRulebook(ningxia2020());
  const ceiling = 'param:inclusive.creditCeiling';
  for (const value of [true, false]) {
    const given = { fact: ceiling, operator: 'given', value } as const;
    expect(settleCondition(given, scope)).toBe(value ? TRUE : FALSE);
    expect(compileComparison(given, scope)([])).toBe(value ? TRUE : FALSE);
  }
  const compared: Condition = { fact: ceiling, operator: 'atLeast', value: { fact: 'borrower.creditTotal' } };
  expect(settleCondition(compared, scope)).toBe(compared);
  const window = ['param:deferral.windowStart', 'param:deferral.windowEnd'] as const;
  const order: Condition = { fact: window[0], operator: 'before', value: { fact: window[1] } };
  expect(settleCondition(order, scope)).toBe(TRUE);
});

it('every operator holds where it reads so: at a value of the law, beyond it and short of it', () => {
  const { scope } = compileRulebook(ningxia2020());
  const limits = [
    ['borrower.creditTotal', 'param:inclusive.creditCeiling', ['atMost', 'atLeast', 'lessThan', 'moreThan']],
    ['component.dueDate', 'param:deferral.windowStart', ['onOrBefore', 'onOrAfter', 'before', 'after']],
  ] as const;
  const holds = (condition: Comparison, value: FactValue) => {
    const facts: FactValues = new Array(scope.size).fill(undefined);
    facts[scope.slotOf(condition.fact)] = value;
    const truth = truthOf(condition, scope, facts);
    expect(compileComparison(condition, scope)(facts)).toBe(truth === undefined ? UNKNOWN : truth ? TRUE : FALSE);
  };
  for (const [fact, parameter, operators] of limits) {
    const limit = scope.constantOf(parameter) as number;
    for (const operator of operators)
      for (const value of [limit - 1, limit, limit + 1, undefined]) holds({ fact, operator, value: { fact: parameter } }, value);
  }
  for (const value of ['enterprise', 'business-owner', undefined]) {
    for (const operator of ['is', 'isNot'] as const) holds({ fact: 'borrower.kind', operator, value: 'enterprise' }, value);
    for (const operator of ['oneOf', 'noneOf'] as const) holds({ fact: 'borrower.kind', operator, value: ['enterprise'] }, value);
  }
});

it('a name that no fact has is an error of the library', () => {
  const { scope } = compileRulebook(ningxia2020());
  expect(() => named(scope, 'loan.none')).toThrow('no fact loan.none');
  expect(() => scope.slotOf('param:inclusive.creditCeiling')).toThrow('no fact param:inclusive.creditCeiling');
});
