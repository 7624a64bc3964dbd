import { describe, expect, it } from 'vitest';
import { planFor } from '../../src/decide/decide.js';
import { planRuleSets, planScope, verdictOf, writeDecided } from '../../src/decide/rule-set-plan.js';
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
    for (const [instalment, component, guarantee] of [
      [undefined, undefined, undefined],
      [0, 'principal', undefined],
      [0, 'interest', undefined],
      [599, 'interest', undefined],
      [undefined, undefined, 0],
      [undefined, undefined, 19],
    ] as const) {
      const made = finding?.(instalment, component, guarantee);
      expect(Object.isFrozen(made)).toBe(true);
      expect(finding?.(instalment, component, guarantee)).toBe(made);
      const place = {
        ...(instalment !== undefined && { instalment, component }),
        ...(guarantee !== undefined && { guarantee }),
      };
      expect(made).toStrictEqual({ ...statement, ...place });
    }
    expect(() => Object.assign(statement?.provisions ?? [], { 0: 'other' })).toThrow(TypeError);
  });

  it('is made anew for a place that no usual loan has, so that no input can fill memory', () => {
    const finding = planOf('component.track').conclusions[0]?.finding;
    const far = finding?.(100_000, 'principal');
    expect(finding?.(100_000, 'principal')).not.toBe(far);
    expect(finding?.(100_000, 'principal')).toStrictEqual(far);
    const guaranteed = finding?.(undefined, undefined, 1_000);
    expect(finding?.(undefined, undefined, 1_000)).not.toBe(guaranteed);
    expect(finding?.(undefined, undefined, 1_000)).toStrictEqual(guaranteed);
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

describe('a verdict', () => {
  it('has what each rule set decides, and nothing of one that is undetermined, missing or collects', () => {
    const [one, two, three] = ['component.track', 'component.warnings', 'component.cap'].map(planOf);
    const sets = [one, two, three].flatMap((set) => set ?? []);
    const { decided, conclusions } = verdictOf(sets, [0, [0, 1], -1]);
    expect(decided).toEqual([one?.conclusions[0]?.type, undefined, undefined]);
    expect(conclusions).toEqual([one?.conclusions[0], two?.conclusions[0], two?.conclusions[1]]);
    const short = verdictOf(sets, [0]);
    expect(short.decided).toEqual([one?.conclusions[0]?.type, undefined, undefined]);
    expect(short.conclusions).toEqual([one?.conclusions[0]]);
    const facts: FactValues = ['a', 'b', 'c', 'd'];
    writeDecided([2, 0, 3], { ...short, decided: ['x', undefined, 'z'] }, facts);
    expect(facts).toEqual([undefined, 'b', 'x', 'z']);
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
