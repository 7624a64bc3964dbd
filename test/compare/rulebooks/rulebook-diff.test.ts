import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangedRule, diffRulebooks, type RulebookDiff, type RuleWitness } from '../../../src/compare/index.js';
import type { Decision } from '../../../src/decide/decision.js';
import {
  createDecider,
  InvalidRulebookError,
  type LoanInput,
  ningxia2020,
  ningxia2020Deferral,
  type Rulebook,
} from '../../../src/index.js';
import { readRulebook } from '../../../src/node/index.js';
import { loans } from '../../arbitraries/loan.js';
import { DEEP, itAtTimes, runs } from '../../depth.js';
import { SAMPLE } from '../laws.js';
import { byId, revised, withParameter } from './revised-rulebook.js';

const OWN = ningxia2020Deferral();
const INVENTED = readRulebook('fixtures/rulebooks/invented-2021');
const namesOf = (rules: readonly ChangedRule[]) => rules.map(({ rule, change, differs }) => [rule, change, differs.join()]);
const ruleIn = ({ rules }: RulebookDiff, rule: string): ChangedRule => {
  const found = rules.find((one) => one.rule === rule);
  if (found === undefined) throw new RangeError(`no rule ${rule}`);
  return found;
};
const witnessOf = ({ effect, rule }: ChangedRule): RuleWitness => {
  if (effect.kind !== 'differs') throw new RangeError(`${rule}: ${effect.kind}`);
  return effect.witness;
};

/** What a decision finds by the rule sets that decide a fact, at each place. */
function foundOn({ findings, warnings }: Decision, { ruleSets }: Rulebook, fact: string): string {
  const ids = ruleSets.filter(({ decides }) => decides === fact).map(({ id }) => id);
  return JSON.stringify(
    [...findings, ...warnings]
      .filter(({ ruleSet }) => ids.includes(ruleSet))
      .map((it) => [it.rule, it.conclusion, it.instalment, it.component, it.guarantee]),
  );
}

/** Decides a witness anew, as any caller would. */
function expectDecidedDifferently(changed: ChangedRule, from: Rulebook, to: Rulebook): void {
  const { input } = witnessOf(changed);
  if (!('loan' in input)) throw new RangeError('a loan');
  const [one, other] = [createDecider({ rulebook: from }).decide(input.loan), createDecider({ rulebook: to }).decide(input.loan)];
  const seen = (decision: Decision, rulebook: Rulebook) => [
    foundOn(decision, rulebook, changed.decides),
    decision.instalments,
    decision.guarantees,
  ];
  expect(JSON.stringify(seen(one, from)), changed.rule).not.toBe(JSON.stringify(seen(other, to)));
  const { from: before, to: after } = witnessOf(changed);
  for (const [decision, rulebook, { rules }] of [
    [one, from, before],
    [other, to, after],
  ] as const) {
    for (const rule of rules) expect(foundOn(decision, rulebook, changed.decides)).toContain(JSON.stringify(rule));
  }
}

describe('what changed between two rulebooks', () => {
  it('is nothing between a rulebook and itself', () => {
    const { provisions, parameters, interpretations, derivedFacts, trackOrder, rules } = diffRulebooks(
      OWN,
      ningxia2020Deferral(),
    );
    expect([provisions, parameters, interpretations, derivedFacts, rules]).toEqual([[], [], [], [], []]);
    expect(trackOrder).toBeUndefined();
  });

  it('is a parameter with both values, and the rules that use it, each with a loan', () => {
    const to = withParameter(OWN, 'inclusive.creditCeiling', '30000000.00');
    const diff = diffRulebooks(OWN, to, { tries: 3_000 });
    expect(diff.parameters).toMatchObject([
      {
        id: 'inclusive.creditCeiling',
        change: 'changed',
        fields: ['value'],
        from: { value: '10000000.00', provisions: ['notice/s2/p1/1', 'civil/a205'] },
        to: { value: '30000000.00' },
      },
    ]);
    expect(namesOf(diff.rules)).toEqual([
      ['inclusive-loan/enterprise', 'changed', 'parameters'],
      ['inclusive-loan/individual-business', 'changed', 'parameters'],
      ['inclusive-loan/business-owner', 'changed', 'parameters'],
    ]);
    for (const rule of diff.rules) {
      expectDecidedDifferently(rule, OWN, to);
      const witness = witnessOf(rule);
      expect([witness.from.conclusion, witness.to.conclusion, witness.alone]).toEqual(['no', 'yes', true]);
      const { loan } = witness.input as { loan: LoanInput };
      // Nothing is stated that does not bear on it.
      expect(Object.keys(loan.borrower ?? {})).not.toContain('specialHardship');
      expect(Number(loan.borrower?.creditTotal)).toBeGreaterThan(10_000_000);
      expect(Number(loan.borrower?.creditTotal)).toBeLessThanOrEqual(30_000_000);
    }
  });

  itAtTimes('is a date that the same rule gives: the loan is deferred to another day', () => {
    const to = withParameter(OWN, 'deferral.latestDate', '2021-06-30');
    const diff = diffRulebooks(OWN, to, { tries: 4_000 });
    const witness = witnessOf(ruleIn(diff, 'deferral-cap/principal'));
    expect([witness.component, witness.from.gives, witness.to.gives]).toEqual([
      'principal',
      { latestDate: '2021-03-31' },
      { latestDate: '2021-06-30' },
    ]);
    for (const rule of diff.rules) if (rule.effect.kind === 'differs') expectDecidedDifferently(rule, OWN, to);
    // It asks for what only another reading would have.
    expect(ruleIn(diff, 'deferral-outcome/principal-as-requested').effect).toEqual({ kind: 'none', proof: 'other-readings' });
  });

  itAtTimes('is a rule that was removed, or added', () => {
    const to = revised(OWN, ({ ruleSets }) => {
      const inclusive = byId(ruleSets, 'inclusive-loan');
      inclusive.rules = inclusive.rules.filter(({ name }) => name !== 'inclusive-loan/business-owner');
    });
    const diff = diffRulebooks(OWN, to);
    expect(namesOf(diff.rules)).toEqual([['inclusive-loan/business-owner', 'removed', '']]);
    expect(diff.rules[0]?.from?.en).toContain('owner of a small or micro enterprise');
    expect(diff.rules[0]?.to).toBeUndefined();
    for (const rule of diff.rules) expectDecidedDifferently(rule, OWN, to);
    const back = diffRulebooks(to, OWN);
    expect(namesOf(back.rules)).toEqual([['inclusive-loan/business-owner', 'added', '']]);
    for (const rule of back.rules) expectDecidedDifferently(rule, to, OWN);
  });

  itAtTimes('is a reading that became the default, with the rules that it decides about', () => {
    const to = revised(OWN, ({ interpretations }) => {
      for (const reading of byId(interpretations, 'ceiling.scope').readings) {
        reading.standing = reading.standing === 'default' ? 'tenable' : 'default';
      }
    });
    const diff = diffRulebooks(OWN, to);
    expect(diff.interpretations.map(({ id, change, fields }) => [id, change, fields])).toEqual([
      ['ceiling.scope', 'changed', ['readings']],
    ]);
    expect(namesOf(diff.rules)).toEqual([
      ['inclusive-loan/individual-business', 'changed', 'readings'],
      ['inclusive-loan/business-owner', 'changed', 'readings'],
    ]);
    for (const rule of diff.rules) expectDecidedDifferently(rule, OWN, to);
  });

  itAtTimes('is the words or the provisions of a rule, by which nothing is decided differently', () => {
    const to = revised(OWN, ({ ruleSets }) => {
      const [rule] = byId(ruleSets, 'inclusive-loan').rules;
      if (rule !== undefined) rule.event.params.en += ', as it was';
    });
    expect(diffRulebooks(OWN, to).rules.map(({ rule, differs, effect }) => [rule, differs, effect])).toEqual([
      ['inclusive-loan/enterprise', ['words'], { kind: 'none', proof: 'same-logic' }],
    ]);
    // Beside a change of the law it still decides nothing itself.
    const both = diffRulebooks(OWN, withParameter(to, 'deferral.windowStart', '2020-01-25'), { tries: 1_000 });
    expect(ruleIn(both, 'inclusive-loan/enterprise').effect).toEqual({ kind: 'none', proof: 'same-logic' });
    const besides = diffRulebooks(
      OWN,
      revised(withParameter(OWN, 'inclusive.creditCeiling', '30000000.00'), ({ ruleSets }) => {
        const { otherwise } = byId(ruleSets, 'inclusive-loan');
        if (otherwise !== undefined) otherwise.params.en += '!';
      }),
    );
    expect(ruleIn(besides, 'inclusive-loan/otherwise').effect).toEqual({ kind: 'none', proof: 'only-stated' });
  });

  it('is a provision, a parameter or a title that the other does not have', () => {
    const to = revised(OWN, ({ provisions, parameters }) => {
      const [first] = provisions;
      if (first !== undefined) first.gloss += ' indeed';
      parameters.push({
        id: 'extra.ceiling',
        type: 'money',
        value: '1.00',
        inForceFrom: '2021-01-01',
        title: { zh: '另一上限', en: 'another ceiling' },
        provisions: ['notice/s2/p1/1'],
      });
    });
    const diff = diffRulebooks(OWN, to);
    expect(diff.provisions.map(({ change, fields }) => [change, fields])).toEqual([['changed', ['gloss']]]);
    expect(diff.parameters.map(({ id, change, from }) => [id, change, from])).toEqual([['extra.ceiling', 'added', undefined]]);
    expect(diff.rules).toEqual([]);
    expect(diffRulebooks(to, OWN).parameters.map(({ id, change }) => [id, change])).toEqual([['extra.ceiling', 'removed']]);
  });

  itAtTimes('is a fact that a rulebook declares itself, and the documents that its provisions stand in', () => {
    const own = readRulebook('fixtures/rulebooks/hard-hit-industries');
    const without = diffRulebooks(own, INVENTED, { tries: 400 });
    expect(without.facts.length).toBeGreaterThan(0);
    expect(new Set(without.facts.map(({ change }) => change))).toEqual(new Set(['removed']));
    expect(new Set(without.sources.map(({ change }) => change))).toEqual(new Set(['added', 'removed']));
    const [fact] = without.facts;
    // A witness may state what only one of the two rulebooks knows.
    const stated = without.rules.flatMap(({ effect }) =>
      effect.kind === 'differs' ? [JSON.stringify(effect.witness.input)] : [],
    );
    expect(stated.some((input) => input.includes(fact?.id.split('.').at(-1) ?? ''))).toBe(true);
  });

  itAtTimes('is a rule of an audit or on another subject, with an input of its kind', () => {
    const whole = ningxia2020();
    const to = revised(whole, ({ ruleSets }) => {
      const arrangement = byId(ruleSets, 'audit-guarantee-arrangement');
      arrangement.rules = arrangement.rules.slice(0, -1);
    });
    const audited = diffRulebooks(whole, to, { tries: 3_000 }).rules.map(witnessOf);
    expect(audited.map(({ input }) => input)).toEqual([expect.objectContaining({ servicing: expect.anything() })]);
    const bridge = diffRulebooks(whole, withParameter(whole, 'support.bridgeFeeShare', '0.6'), { tries: 3_000 });
    expect(bridge.rules.map(({ effect }) => effect.kind)).toContain('differs');
    for (const rule of bridge.rules) if (rule.effect.kind === 'differs') expect(witnessOf(rule).subject).toBe('support');
  });

  it.skipIf(!DEEP)('is said of two rulebooks that have nothing in common', { timeout: 120_000 }, () => {
    const diff = diffRulebooks(OWN, INVENTED, { tries: 200 });
    expect(new Set(diff.rules.map(({ change }) => change))).toEqual(new Set(['added', 'removed']));
    expect(diff.rules.filter(({ effect }) => effect.kind === 'differs').length).toBeGreaterThan(5);
    for (const rule of diff.rules) if (rule.effect.kind === 'differs') expectDecidedDifferently(rule, OWN, INVENTED);
  });

  it('says how many inputs were tried where none was found', () => {
    const diff = diffRulebooks(OWN, withParameter(OWN, 'deferral.latestDate', '2021-06-30'), { tries: 1 });
    const kinds = diff.rules.map(({ effect }) => effect);
    expect(kinds).toContainEqual({ kind: 'none-found', tried: expect.any(Number) });
    expect(() => diffRulebooks(OWN, OWN, { tries: 0 })).toThrow('tries');
    expect(() => diffRulebooks(OWN, structuredClone(OWN))).toThrow('loadRulebook');
  });

  itAtTimes('is the same each time', () => {
    const to = withParameter(OWN, 'deferral.windowStart', '2020-01-25');
    expect(diffRulebooks(OWN, to, { tries: 1_000 })).toEqual(diffRulebooks(OWN, to, { tries: 1_000 }));
  });
});

describe('whatever is amended', () => {
  // One amendment of the rule sets: a rule is dropped, two change places, or a rule asks the opposite of one of its conditions.
  const amendments = fc.record({ ruleSet: fc.nat(), rule: fc.nat(), kind: fc.constantFrom('drop', 'swap', 'oppose') });
  const amended = ({ ruleSet, rule, kind }: { ruleSet: number; rule: number; kind: string }): Rulebook | undefined => {
    try {
      return revised(OWN, ({ ruleSets }) => {
        const several = ruleSets.filter(({ rules }) => rules.length > 1);
        const set = several[ruleSet % several.length];
        if (set === undefined) return;
        const at = rule % (set.rules.length - 1);
        const [one, other] = [set.rules[at], set.rules[at + 1]];
        if (one === undefined || other === undefined) return;
        if (kind === 'drop') set.rules.splice(at, 1);
        else if (kind === 'oppose') one.conditions = { all: [{ not: one.conditions }] } as never;
        else [one.priority, other.priority] = [other.priority, one.priority];
      });
    } catch {
      // Some amendments make no rulebook: a fact that nothing decides any more, or a provision that nothing cites.
      return undefined;
    }
  };

  /** Deciders of both; `undefined` where the contract refuses the amended one, whose decisions could lack what a conclusion states. */
  const decidersOf = (...rulebooks: readonly Rulebook[]) => {
    try {
      return rulebooks.map((rulebook) => createDecider({ rulebook }));
    } catch (error) {
      if (error instanceof InvalidRulebookError) return undefined;
      throw error;
    }
  };

  it('a witness is decided differently, and what is proved to decide nothing decides nothing', { timeout: 600_000 }, () => {
    let seen = 0;
    fc.assert(
      fc.property(amendments, fc.array(loans({ complete: false }), { minLength: 5, maxLength: 20 }), (amendment, given) => {
        const to = amended(amendment);
        if (to === undefined) return;
        const diff = diffRulebooks(OWN, to, { tries: 2_000 });
        const deciders = decidersOf(OWN, to);
        if (deciders === undefined) return;
        for (const rule of diff.rules) {
          seen++;
          if (rule.effect.kind === 'differs') expectDecidedDifferently(rule, OWN, to);
          if (rule.effect.kind !== 'none') continue;
          for (const loan of [...given, ...SAMPLE.slice(0, 40)]) {
            const [one, other] = deciders.map(({ decide }) => decide(loan).findings);
            const concluded = (findings: typeof one) =>
              findings
                ?.filter(({ ruleSet }) => ruleSet === rule.ruleSet)
                .map((it) => [it.conclusion, it.instalment, it.component, it.guarantee]);
            const isOfRule = [one, other].some((findings) => findings?.some((it) => it.rule === rule.rule));
            if (isOfRule && diff.rules.length === 1) expect(concluded(one), rule.rule).toEqual(concluded(other));
          }
        }
      }),
      { numRuns: runs(150) },
    );
    if (DEEP) expect(seen).toBeGreaterThan(0);
  });
});
