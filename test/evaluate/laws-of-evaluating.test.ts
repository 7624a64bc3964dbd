import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileComparison, named } from '../../src/evaluate/comparison.js';
import { type CompiledRulebook, type CompiledRuleSet, compileRulebook, runRuleSet } from '../../src/evaluate/compile-rulebook.js';
import { compilePartition, compileSplitPartition } from '../../src/evaluate/decision-cells.js';
import { compileMissing } from '../../src/evaluate/missing-facts.js';
import type { FactValues, Scope } from '../../src/evaluate/scope.js';
import { settleCondition } from '../../src/evaluate/settled-condition.js';
import { type ConditionTrace, compileTracer } from '../../src/evaluate/trace.js';
import { type FactValue, type PlainValue, plainValue } from '../../src/facts/fact.js';
import { EVERY_INPUT } from '../../src/facts/subjects/every-input.js';
import { Decimal } from '../../src/facts/values/decimal.js';
import { ningxia2020 } from '../../src/index.js';
import { type Comparison, type Condition, isFactReference } from '../../src/rulebook/condition.js';
import { formulaOf } from '../../src/rulebook/derived-fact.js';
import { FALSE, TRUE, type TruthName, UNKNOWN } from '../../src/rulebook/truth.js';
import type { NamedFact } from '../../src/rulebook/vocabulary.js';
import { RANDOM, rulebookWith, ruleSets } from '../arbitraries/rule-set.js';
import { runs } from '../depth.js';
import { gridOf } from '../grid/rule-set-cells.js';
import { type PlainTruth, plainTruth, statedValue } from './plain-truth.js';

// Random rule sets are evaluated here a second time, as plainly as can be: each condition as `plain-truth.ts` has it, each conclusion by
// trying what the unknown rules may turn out to be.

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
  const conditions = one.ruleSet.rules.map((rule) => rule.conditions);
  return { compiled, one, scope: compiled.scope, facts: factsAt(places, conditions, compiled) };
}

/** The facts in some cells of the grid of conditions, each named by what part of the grid is before it. */
function factsAt(places: readonly number[], conditions: readonly Condition[], compiled: CompiledRulebook): FactValues[] {
  const grid = gridOf(conditions, compiled);
  return places.map((part) => {
    const facts: FactValues = new Array(compiled.scope.size).fill(undefined);
    grid.at(Math.floor(part * grid.size)).forEach((value, at) => {
      const { fact, values } = grid.facts[at] as (typeof grid.facts)[number];
      facts[compiled.scope.slotOf(fact.name)] = values[value]?.exact;
    });
    return facts;
  });
}

/** The conclusions that remain possible: one for each way in which the unknown rules may turn out. */
function possible(truths: readonly PlainTruth[], types: readonly string[]): Set<string> {
  const at = truths.findIndex((truth) => truth !== false);
  if (at < 0) return new Set(types.slice(-1));
  const own = types[at] as string;
  if (truths[at] === true) return new Set([own]);
  return new Set([own, ...possible(truths.slice(at + 1), types.slice(at + 1))]);
}

/** The facts that the unknown parts of a condition compare. */
function openFacts(condition: Condition, scope: Scope, facts: FactValues): string[] {
  if (plainTruth(condition, scope, facts) !== undefined) return [];
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
    const until = rules.findIndex(({ conditions }) => plainTruth(conditions, scope, facts) === true);
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

const truthName = (truth: PlainTruth) => (truth === undefined ? 'unknown' : `${truth}`);

/** The trace of a condition, each part with its own truth and values as a caller writes them. */
function expectedTrace(condition: Condition, scope: Scope, facts: FactValues): ConditionTrace {
  const result = truthName(plainTruth(condition, scope, facts)) as TruthName;
  const traced = (part: Condition) => expectedTrace(part, scope, facts);
  if ('fact' in condition) {
    const { fact, operator, value: written } = condition;
    const names = isFactReference(written) ? [fact, written.fact] : [fact];
    const [one, other] = names.map((name) => scope.vocabulary.get(name) as NamedFact);
    // Beside what arithmetic makes, a figure is shown as arithmetic takes it.
    const isNatural = one?.origin === 'derived' || other?.origin === 'derived';
    const shown = (name: string): PlainValue | undefined => {
      const value = (scope.constantOf(name) as FactValue) ?? facts[scope.slotOf(name)];
      const natural = isNatural ? statedValue(name, scope, facts) : value;
      return natural === undefined ? undefined : plainValue((one as NamedFact).type, natural);
    };
    const value = shown(fact);
    const expected = isFactReference(written) ? shown(written.fact) : written;
    return {
      fact,
      operator,
      ...(value !== undefined && { value }),
      ...(expected !== undefined && { expected }),
      ...(isFactReference(written) && { from: written.fact }),
      result,
    };
  }
  const { named: name, ...group } = condition;
  const traces =
    'all' in group
      ? { all: group.all.map(traced) }
      : 'any' in group
        ? { any: group.any.map(traced) }
        : { not: traced(group.not) };
  return { ...traces, ...(name !== undefined && { named: name }), result };
}

const conclusionOf = (type: string) => ({
  type,
  params: { force: 'definition', provisions: ['source/1'], zh: '字', en: 'word' },
});

describe('random rule sets', () => {
  it('are evaluated as their conditions read, and traced so in every part', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { one, scope, facts: all } = compiledCase(given);
        const { ruleSet } = one;
        const trace = compileTracer(one, scope);
        for (const facts of all) {
          const truths = ruleSet.rules.map(({ conditions }) => plainTruth(conditions, scope, facts));
          const traced = trace(facts);
          expect(traced.map(({ rule, result }) => [rule, result])).toEqual(
            ruleSet.rules.map(({ name }, at) => [name, truthName(truths[at])]),
          );
          expect(traced.map(({ conditions }) => conditions)).toStrictEqual(
            ruleSet.rules.map(({ conditions }) => expectedTrace(conditions, scope, facts)),
          );
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
            const truth = typeof settled === 'number' ? settled === TRUE : plainTruth(settled, scope, facts);
            expect(truth).toBe(plainTruth(conditions, scope, facts));
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
          const came = one.ruleSet.rules.map(({ conditions }) => truthName(plainTruth(conditions, scope, facts)));
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

describe('a rulebook compiled', () => {
  const RULES = { hitPolicy: 'first', otherwise: conclusionOf('refuse') } as const;
  const asking = (conditions: Condition) => rulebookWith({ ...RULES, rules: [{ conditions, event: conclusionOf('defer') }] });

  it('names the readings on which its rules turn, and no others', () => {
    const isAsked: Condition = { fact: 'reading:question', operator: 'is', value: 'wide' };
    expect(compileRulebook(asking(isAsked)).readings).toEqual({ question: 'narrow' });
    expect(compileRulebook(asking(isAsked), { readings: { question: 'wide' } }).readings).toEqual({ question: 'wide' });
    const isNot: Condition = { fact: 'borrower.specialHardship', operator: 'is', value: true };
    expect(compileRulebook(asking(isNot)).readings).toEqual({});
    expect(compileRulebook(asking(isNot), { readings: { question: 'wide' } }).readings).toEqual({});
  });

  it('has a slot for a reading that is left open, under which rules decide as under that reading, and leave open what turns on it', () => {
    const rulebook = asking({ fact: 'reading:question', operator: 'oneOf', value: ['wide', 'literal'] });
    const open = compileRulebook(rulebook, {}, undefined, ['question']);
    expect(open.scope.constantOf('reading:question')).toBeUndefined();
    const came = (compiled: CompiledRulebook, reading?: string) => {
      const facts: FactValues = new Array(compiled.scope.size).fill(undefined);
      if (reading !== undefined) facts[compiled.scope.slotOf('reading:question')] = reading;
      return runRuleSet(compiled.ruleSets.find(({ ruleSet }) => ruleSet.id === RANDOM) as CompiledRuleSet, facts);
    };
    expect(came(open)).toBe(-1);
    for (const question of ['narrow', 'wide', 'literal']) {
      const closed = compileRulebook(rulebook, { readings: { question } });
      expect(closed.scope.constantOf('reading:question')).toBe(question);
      expect(closed.scope.size).toBe(open.scope.size - 1);
      expect(came(open, question)).toBe(came(closed));
    }
  });

  it('reads the facts that it declares of loans where it decides loans, and else none', () => {
    const rulebook = asking({ fact: 'extensions.employees', operator: 'moreThan', value: { fact: 'param:months' } });
    const { declared, extensions, scope } = compileRulebook(rulebook);
    expect(declared.map(({ name }) => name)).toEqual(['extensions.employees', 'extensions.branches']);
    const facts: FactValues = new Array(scope.size).fill(undefined);
    extensions?.({ id: 'L-1', schedule: [], extensions: { employees: 12, branches: 3 } }, facts);
    expect(declared.map(({ slot }) => facts[slot])).toEqual([12, 3]);
    const ofSubjects = compileRulebook(rulebook, {}, { grains: ['enterprise'], facts: [] });
    expect([ofSubjects.declared, ofSubjects.extensions]).toEqual([[], undefined]);
  });
});

it('every rule of the notice is traced part by part, with the conditions that it names', () => {
  const shipped = compileRulebook(ningxia2020(), {}, EVERY_INPUT);
  const { scope } = shipped;
  for (const one of shipped.ruleSets) {
    const conditions = one.ruleSet.rules.map((rule) => rule.conditions);
    const trace = compileTracer(one, scope);
    for (const facts of factsAt([0, 0.3, 0.7, 0.95], conditions, shipped))
      expect(trace(facts).map((rule) => rule.conditions)).toStrictEqual(
        conditions.map((condition) => expectedTrace(condition, scope, facts)),
      );
  }
});

it('traces are kept only up to a number of combinations of facts, so that no input can fill memory', () => {
  const { ruleSets: all, scope } = compileRulebook(ningxia2020());
  const one = all.find(({ ruleSet }) => ruleSet.decides === 'component.inWindow') as CompiledRuleSet;
  const trace = compileTracer(one, scope);
  const due = (day: number): FactValues => {
    const facts: FactValues = new Array(scope.size).fill(undefined);
    facts[scope.slotOf('component.dueDate')] = day;
    return facts;
  };
  const first = trace(due(0));
  for (let day = 1; day < 10_000; day++) trace(due(day));
  expect(trace(due(0))).toBe(first);
  const later = trace(due(10_000));
  expect(trace(due(10_000))).not.toBe(later);
  expect(trace(due(10_000))).toStrictEqual(later);
});

describe('what an unknown conclusion waits for', () => {
  const rule = (conditions: Condition, type = 'defer') => ({ conditions, event: conclusionOf(type) });
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

  it('is told of one rule alone, each fact once', () => {
    const [affected, hard] = [asked('borrower.pandemicAffected'), asked('borrower.specialHardship')];
    const rules = [
      rule({ all: [affected, hard, { not: affected }] }),
      rule(hard),
      rule({ fact: 'param:ceiling', operator: 'given', value: true }),
    ];
    const compiled = compileRulebook(rulebookWith({ hitPolicy: 'collect', rules, otherwise: conclusionOf('refuse') }));
    const facts: FactValues = new Array(compiled.scope.size).fill(undefined);
    const { ofRule } = compileMissing(compiled);
    const lackingNow = () => rules.map((_, at) => ofRule('loan.random', at, facts));
    expect(lackingNow()).toEqual([['borrower.pandemicAffected', 'borrower.specialHardship'], ['borrower.specialHardship'], []]);
    facts[compiled.scope.slotOf('borrower.specialHardship')] = true;
    expect(lackingNow()).toEqual([['borrower.pandemicAffected'], [], []]);
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
    const truth = plainTruth(condition, scope, facts);
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

it('every operator holds of what arithmetic makes as it reads, whatever the order of the digits', () => {
  const isNever = { conditions: { fact: 'asOf', operator: 'given', value: true }, event: conclusionOf('defer') } as const;
  const { scope } = compileRulebook(rulebookWith({ hitPolicy: 'first', rules: [isNever], otherwise: conclusionOf('refuse') }));
  const limit = statedValue('param:ceiling', scope, []) as Decimal;
  const values = [new Decimal(9), limit.minus('0.01'), limit, limit.plus('0.01'), limit.times(10), undefined];
  for (const operator of ['atMost', 'atLeast', 'lessThan', 'moreThan'] as const) {
    const condition: Comparison = { fact: 'loan.yearlyInterest', operator, value: { fact: 'param:ceiling' } };
    for (const value of values) {
      const facts: FactValues = new Array(scope.size).fill(undefined);
      facts[scope.slotOf(condition.fact)] = value;
      const truth = plainTruth(condition, scope, facts);
      expect(compileComparison(condition, scope)(facts)).toBe(truth === undefined ? UNKNOWN : truth ? TRUE : FALSE);
    }
  }
});

it('a name that no fact has is an error of the library', () => {
  const { scope } = compileRulebook(ningxia2020());
  expect(() => named(scope, 'loan.none')).toThrow('no fact loan.none');
  expect(() => scope.slotOf('param:inclusive.creditCeiling')).toThrow('no fact param:inclusive.creditCeiling');
});
