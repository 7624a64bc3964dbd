import { describe, expect, it } from 'vitest';
import { planFor } from '../../src/decide/decide.js';
import {
  type ConclusionPlan,
  type Given,
  planRuleSets,
  planScope,
  resultsOf,
  verdictOf,
  writeDecided,
} from '../../src/decide/rule-set-plan.js';
import { type CompiledRuleSet, compileRulebook, runRuleSet } from '../../src/evaluate/compile-rulebook.js';
import type { FactValues } from '../../src/evaluate/scope.js';
import { ningxia2020 } from '../../src/index.js';

const plans = () => planRuleSets(planFor({}).compiled);
const planOf = (decides: string) => {
  const found = plans().find(({ compiled }) => compiled.ruleSet.decides === decides);
  if (found === undefined) throw new RangeError(`no ${decides}`);
  return found;
};

describe('the finding of a conclusion', () => {
  it('is the same frozen object for the same place, and has its place and no other', () => {
    const [conclusion] = planOf('component.track').conclusions;
    const finding = conclusion?.finding;
    const statement = finding?.();
    for (const [place, guarantee] of [
      [undefined, undefined],
      [{ index: 0, kind: 'principal' }, undefined],
      [{ index: 0, kind: 'interest' }, undefined],
      [{ index: 599, kind: 'interest' }, undefined],
      [undefined, 0],
      [undefined, 19],
    ] as const) {
      const made = finding?.(place, guarantee);
      expect(Object.isFrozen(made)).toBe(true);
      expect(finding?.(place, guarantee)).toBe(made);
      expect(made).toStrictEqual({
        ...statement,
        ...(place !== undefined && { instalment: place.index, component: place.kind }),
        ...(guarantee !== undefined && { guarantee }),
      });
    }
    expect(() => Object.assign(statement?.provisions ?? [], { 0: 'other' })).toThrow(TypeError);
  });

  it('is made anew for a place that no usual loan has, so that no input can fill memory', () => {
    const finding = planOf('component.track').conclusions[0]?.finding;
    for (const index of [600, 100_000]) {
      const far = finding?.({ index, kind: 'principal' });
      expect(finding?.({ index, kind: 'principal' })).not.toBe(far);
      expect(finding?.({ index, kind: 'principal' })).toStrictEqual(far);
    }
    for (const guarantee of [20, 1_000]) {
      const far = finding?.(undefined, guarantee);
      expect(finding?.(undefined, guarantee)).not.toBe(far);
      expect(finding?.(undefined, guarantee)).toStrictEqual(far);
    }
  });

  it('names the rule by which it is concluded, or that none held', () => {
    for (const { compiled, conclusions } of plans()) {
      const { ruleSet } = compiled;
      const rules = [...ruleSet.rules.map(({ name }) => name), `${ruleSet.id}/otherwise`];
      conclusions.forEach((conclusion, at) => {
        const { rule, ruleSet: of, conclusion: type, provisions } = conclusion.finding();
        expect([rule, of, type]).toEqual([rules[at], ruleSet.id, compiled.conclusions[at]?.type]);
        expect(provisions).toEqual(compiled.conclusions[at]?.params.provisions);
        expect(conclusion.warns).toBe(ruleSet.decides.endsWith('.warnings'));
      });
    }
  });
});

describe('a further result of a conclusion', () => {
  it('is a text of the rulebook, a figure of the law or a fact of the loan, with its type', () => {
    const gives = (decides: string, name: string) =>
      planOf(decides).conclusions.flatMap((conclusion) => conclusion.gives[name] ?? []);
    const limbs = gives('loan.inclusive', 'limb');
    expect(limbs.length).toBeGreaterThan(0);
    for (const { type, constant, read } of limbs) {
      expect(type).toEqual({ kind: 'choice', values: [constant] });
      expect(read([])).toBe(constant);
    }
    const slot = planFor({}).compiled.scope.slotOf('component.requestedUntil');
    const facts: FactValues = [];
    facts[slot] = 18_500;
    for (const { type, constant, read } of gives('component.outcome', 'grantedUntil')) {
      expect(type).toEqual({ kind: 'date' });
      expect(read(facts)).toBe(constant ?? 18_500);
    }
  });

  it('is left out where it is not known', () => {
    const [one] = planOf('component.outcome').conclusions.filter(({ gives }) => 'grantedUntil' in gives);
    const conclusion = { ...(one as ConclusionPlan) };
    const known: Given = { type: { kind: 'money' }, constant: 100, read: () => 100 };
    const gives = { known, unknown: { ...known, constant: undefined, read: () => undefined } };
    expect(resultsOf({ ...conclusion, gives }, [])).toStrictEqual({ known: '1.00' });
    expect(resultsOf({ ...conclusion, gives: {} }, [])).toStrictEqual({});
  });
});

describe('the trace of a rule set', () => {
  it('names its place and no other, and what fired', () => {
    const { traced, compiled, conclusions } = planOf('component.track');
    const facts: FactValues = [];
    const { rules, ...said } = traced(0, facts);
    expect(said).toStrictEqual({ ruleSet: compiled.ruleSet.id, conclusion: conclusions[0]?.type });
    expect(rules.map(({ rule }) => rule)).toEqual(compiled.ruleSet.rules.map(({ name }) => name));
    expect(traced(-1, facts, { index: 2, kind: 'interest' })).toStrictEqual({
      ruleSet: compiled.ruleSet.id,
      instalment: 2,
      component: 'interest',
      conclusion: 'undetermined',
      rules,
    });
    expect(traced([0, 1], facts, undefined, 3)).toStrictEqual({
      ruleSet: compiled.ruleSet.id,
      guarantee: 3,
      conclusion: [conclusions[0]?.type, conclusions[1]?.type],
      rules,
    });
  });
});

describe('a verdict', () => {
  it('has what each rule set decides, and nothing of one that is undetermined, missing or collects', () => {
    const [one, two, three] = ['component.track', 'component.warnings', 'component.cap'].map(planOf);
    const sets = [one, two, three].flatMap((set) => set ?? []);
    const { decided, conclusions } = verdictOf(sets, [0, [0, 1], -1]);
    expect(decided).toEqual([one?.conclusions[0]?.type, undefined, undefined]);
    expect(conclusions).toEqual([one?.conclusions[0], two?.conclusions[0], two?.conclusions[1]]);
    expect(verdictOf(sets, [0, [0], -1]).decided).toEqual([one?.conclusions[0]?.type, undefined, undefined]);
    const short = verdictOf(sets, [0]);
    expect(short.decided).toEqual([one?.conclusions[0]?.type, undefined, undefined]);
    expect(short.conclusions).toEqual([one?.conclusions[0]]);
    const facts: FactValues = ['a', 'b', 'c', 'd'];
    writeDecided([2, 0, 3], { ...short, decided: ['x', undefined, 'z'] }, facts);
    expect(facts).toStrictEqual([undefined, 'b', 'x', 'z']);
  });

  it('cites what its conclusions cite', () => {
    const set = planOf('component.warnings');
    const [one, other] = set.conclusions;
    expect(verdictOf([set], [[]]).provisions).toEqual([]);
    expect(verdictOf([set], [[0]]).provisions).toEqual(one?.provisions);
    const both = one?.provisions.map((word, at) => word | (other?.provisions[at] ?? 0));
    expect(verdictOf([set], [[0, 1]]).provisions).toEqual(both);
  });

  it('follows from the facts, whether their cell has a number or there are too many cells', () => {
    const compiled = compileRulebook(ningxia2020());
    const cap = planRuleSets(compiled).filter(({ compiled: { ruleSet } }) => ruleSet.decides === 'component.inWindow');
    const names = [...compiled.scope.vocabulary.values()];
    // Each choice and flag is asked: more cells than a number counts.
    const conditions = names
      .filter(({ type, name }) => ['choice', 'flag'].includes(type.kind) && compiled.scope.constantOf(name) === undefined)
      .map(({ name, type }) => ({
        fact: name,
        operator: 'is' as const,
        value: type.kind === 'choice' ? (type.values[0] as string) : true,
      }));
    const many = cap.map((plan) => ({ ...plan, compiled: { ...plan.compiled, conditions } as CompiledRuleSet }));
    const scopes = [planScope(cap, compiled.scope), planScope(many, compiled.scope)];
    const due = compiled.scope.slotOf('component.dueDate');
    for (const day of [18_000, 18_500, 19_500, undefined]) {
      const facts: FactValues = new Array(compiled.scope.size).fill(undefined);
      facts[due] = day;
      const fired = cap.map((plan) => runRuleSet(plan.compiled, [...facts]));
      for (const { run, slots } of scopes) {
        const own = [...facts];
        expect(run(own).fired).toEqual(fired);
        expect(slots.map((slot) => own[slot])).toEqual(fired.map((at) => cap[0]?.conclusions[at as number]?.type));
      }
    }
  });
});
