import { describe, expect, it } from 'vitest';
import { GUARANTEE_FACTS, PENALTY_PARAMETERS, REQUIRED_FACTS } from '../../src/decide/contract.js';
import { LOAN_GRAINS } from '../../src/facts/fact.js';
import { createDecider, InvalidRulebookError, type Rule } from '../../src/index.js';
import { lint } from '../../src/lint/index.js';
import { readRulebook } from '../../src/node/index.js';
import { loadRulebook } from '../../src/rulebook/load/load-rulebook.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { partOf } from '../../src/rulebook/rulebook-part.js';
import { enterpriseSize2011 } from '../../src/rulebook/shipped/enterprise-size-2011.js';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';
import { sampleOf } from '../depth.js';
import { type Drafted, drafted } from '../rulebook/drafted.js';

const INVENTED = readRulebook('fixtures/rulebooks/invented-2021');

/** What decide refuses a rulebook for. */
function refusals(rulebook: Rulebook): readonly string[] {
  try {
    createDecider({ rulebook });
    return [];
  } catch (error) {
    if (error instanceof InvalidRulebookError) return error.faults.map(({ message }) => message);
    throw error;
  }
}

/** What lint says that decide refuses it for. Few steps are enough: no proof is needed. */
function reported(rulebook: Rulebook): readonly string[] {
  const { faults } = lint(rulebook, { budget: 1 });
  return faults.filter(({ kind }) => kind === 'refused-by-decide').map(({ en }) => en);
}

/** A rulebook without a rule set or a parameter, and without what needs it; `undefined` if what is left does not load. */
function without(rulebook: Rulebook, part: 'ruleSets' | 'parameters', id: string): Rulebook | undefined {
  const { digest: _, words: __, ...data } = drafted(rulebook);
  const left = { ...data, [part]: data[part].filter((one) => one.id !== id) };
  // Clauses name the rule sets that encode them.
  for (const provision of left.provisions) delete provision.clauses;
  try {
    return loadRulebook(left);
  } catch (error) {
    if (error instanceof InvalidRulebookError) return undefined;
    throw error;
  }
}

// Without the rule sets that audit: they test what loans are decided to be, and would not load without it.
const BOOKS = { 'ningxia-2020': partOf(ningxia2020(), LOAN_GRAINS, PENALTY_PARAMETERS), 'invented-2021': INVENTED };
const PARTS = Object.entries(BOOKS).flatMap(([name, rulebook]) =>
  (['ruleSets', 'parameters'] as const).flatMap((part) =>
    rulebook[part].flatMap(({ id }) => {
      const left = without(rulebook, part, id);
      return left === undefined ? [] : [[name, part, id, left] as const];
    }),
  ),
);

describe('lint reports whatever decide refuses', () => {
  it.each(sampleOf(PARTS, 4))('of %s without one of its %s, %s', (_name, _part, _id, left) => {
    expect(reported(left)).toEqual(refusals(left));
  });

  it('for each fact and parameter of the contract that can be left out', () => {
    const messages = new Set(PARTS.flatMap(([, , , left]) => refusals(left)));
    // What other rule sets test cannot be left out: then the rulebook does not load.
    const tested = ['loan.inclusive', 'component.track', 'component.cap', 'component.outcome'];
    const facts = [...Object.keys(REQUIRED_FACTS), ...Object.keys(GUARANTEE_FACTS)].filter((fact) => !tested.includes(fact));
    for (const fact of facts) expect(messages).toContain(`no rule set decides ${fact}`);
    for (const parameter of PENALTY_PARAMETERS) expect(messages).toContain(`no parameter ${parameter}`);
  });

  // Whatever the outcome or the verdict, a decision has what its schema says that it states beside it.
  const STATED = [
    ['component.outcome', ['defer-as-requested', 'defer-to-cap'], 'grantedUntil'],
    ['guarantee.feeVerdict', ['within-half', 'above-half'], 'allowedRate'],
    ['guarantee.compositeVerdict', ['within-ceiling'], 'compositeRate'],
    ['guarantee.reGuaranteeVerdict', ['exempt', 'charged'], undefined],
  ] as const;
  const BOOK = BOOKS['ningxia-2020'];
  /** The rulebook with one rule of a rule set changed. */
  const withRule = (fact: string, at: number, change: (rule: Drafted<Rule>) => void) => {
    const { digest: _, ...data } = drafted(BOOK);
    const rule = data.ruleSets.find(({ decides }) => decides === fact)?.rules[at];
    if (rule === undefined) throw new RangeError(`no rule ${at} of ${fact}`);
    change(rule);
    return loadRulebook(data);
  };
  const rulesOf = (fact: string) => BOOK.ruleSets.find(({ decides }) => decides === fact)?.rules ?? [];

  it.each(sampleOf(STATED, 1))('%s %j that may lack what a decision states beside it', (fact, values, gives) => {
    const concluding = rulesOf(fact).flatMap(({ event }, at) => ((values as readonly string[]).includes(event.type) ? [at] : []));
    expect(concluding.length).toBeGreaterThan(0);
    for (const at of concluding) {
      const untested = withRule(fact, at, (rule) => {
        rule.conditions = { all: [{ fact: 'loan.inclusive', operator: 'is', value: 'yes' }] };
      });
      const isParameter = typeof gives === 'string' && JSON.stringify(rulesOf(fact)[at]?.event.params.gives).includes('param:');
      if (!isParameter) expect(refusals(untested)).toContainEqual(expect.stringMatching(/may be unknown where the rule holds/));
      expect(reported(untested)).toEqual(refusals(untested));
      if (gives === undefined) continue;
      const silent = withRule(fact, at, (rule) => {
        delete rule.event.params.gives;
      });
      expect(refusals(silent)).toContainEqual(expect.stringMatching(`does not give "${gives}"`));
      expect(reported(silent)).toEqual(refusals(silent));
    }
  });

  it('a day granted by an outcome that defers nothing', () => {
    const at = rulesOf('component.outcome').findIndex(({ event }) => event.type === 'apply-first');
    const granting = withRule('component.outcome', at, (rule) => {
      rule.event.params.gives = { grantedUntil: { fact: 'component.requestedUntil' } };
    });
    expect(refusals(granting)).toContainEqual('component.outcome "apply-first" gives "grantedUntil", which no such decision has');
    expect(reported(granting)).toEqual(refusals(granting));
  });

  it('but not that a rulebook of another subject decides no loans', () => {
    expect(refusals(enterpriseSize2011())).not.toEqual([]);
    expect(reported(enterpriseSize2011())).toEqual([]);
  });

  it('and a value that no decision has, at the rule that concludes it', () => {
    const { digest: _, ...data } = drafted(INVENTED);
    const index = data.ruleSets.findIndex(({ decides }) => decides === 'component.outcome');
    const otherwise = data.ruleSets[index]?.otherwise;
    if (otherwise === undefined) throw new RangeError('no otherwise');
    otherwise.type = 'refused';
    const { faults } = lint(loadRulebook(data), { budget: 1 });
    expect(faults).toContainEqual(
      expect.objectContaining({ kind: 'refused-by-decide', pointer: `/ruleSets/${index}/otherwise/type` }),
    );
  });
});
