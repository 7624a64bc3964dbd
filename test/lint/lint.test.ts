import { describe, expect, it } from 'vitest';
import { lendingTargets, mainBank, supports } from '../../src/assess/index.js';
import { audit } from '../../src/audit/index.js';
import { decide, InvalidOptionError, type Rulebook, type RulebookIds } from '../../src/index.js';
import { DEFAULT_BUDGET, type LintFault, lint } from '../../src/lint/index.js';
import { readRulebook } from '../../src/node/read-rulebook.js';
import { readRulebookFiles } from '../../src/node/read-rulebook-files.js';
import { enterpriseSize2011 } from '../../src/rulebook/shipped/enterprise-size-2011.js';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';
import { loadWrittenRulebook } from '../../src/rulebook/written/load-written-rulebook.js';
import { DEEP, isDrawn, itAtTimes, sampleOf } from '../depth.js';
import { addCondition, broken } from './broken.js';

/** The faults of a rulebook, or only of the rule sets named. */
const found = (rulebook: Rulebook, ...ruleSets: readonly string[]) =>
  lint(rulebook, ruleSets.length === 0 ? {} : { ruleSets }).faults;
/** The faults without those of `otherwise`, which gains cases if a rule has too many conditions. */
const foundBesides = (rulebook: Rulebook, ...ruleSets: readonly string[]) =>
  found(rulebook, ...ruleSets).filter(({ pointer }) => !pointer.endsWith('/otherwise/conditions'));

describe('lint finds no fault', () => {
  it.each([
    ['the notice of 2020', ningxia2020()],
    ['the standard of 2011', enterpriseSize2011()],
  ])('in %s, within a third of the default budget', { timeout: 120_000 }, (_, rulebook) => {
    // `npm test` examines some rule sets, other ones with each seed; in depth the whole rulebook.
    const ids = sampleOf(
      rulebook.ruleSets.map(({ id }) => id),
      1,
    );
    const { faults, unproved, examined, steps } = lint<RulebookIds>(rulebook, DEEP ? {} : { ruleSets: ids });
    expect(faults).toEqual([]);
    expect(unproved).toEqual([]);
    expect(examined.ruleSets).toBe(ids.length);
    expect(steps).toMatchObject({ budget: DEFAULT_BUDGET });
    expect(steps.taken).toBeLessThan(DEFAULT_BUDGET / 3);
  });

  it('in a part of a rulebook', () => {
    for (const grain of sampleOf(['main-bank', 'renewal', 'lender-year', 'region-year', 'support'] as const, 2))
      expect(found(broken(grain, () => {}))).toEqual([]);
  });
});

describe('lint of some rule sets', () => {
  // In the second rulebook many rule sets have faults, for nothing declares their overlaps.
  const undeclared = broken(['loan', 'component', 'main-bank', 'lender-year'], ({ data }) => {
    for (const rule of data.ruleSets.flatMap(({ rules }) => rules)) delete rule.overrides;
  });

  itAtTimes('finds their faults as lint of the whole rulebook does, and none of others', () => {
    const placed = (faults: readonly LintFault[]) => faults.map(({ kind, pointer, en }) => `${kind} ${pointer} ${en}`).sort();
    const whole = found(undeclared);
    const faulty = [...new Set(whole.flatMap(({ ruleSet = '' }) => ruleSet))];
    expect(faulty.length).toBeGreaterThan(4);
    for (const id of sampleOf(
      undeclared.ruleSets.map((ruleSet) => ruleSet.id),
      4,
    ))
      expect(placed(found(undeclared, id)), id).toEqual(placed(whole.filter(({ ruleSet }) => ruleSet === id)));
    const two = faulty.slice(0, 2);
    expect(placed(found(undeclared, ...two))).toEqual(placed(whole.filter(({ ruleSet = '' }) => two.includes(ruleSet))));
  });

  it('leaves out what concerns the rulebook as a whole', () => {
    const rulebook = broken('support', ({ data }) => {
      const [first] = data.interpretations;
      if (first === undefined) throw new Error('none');
      data.interpretations.push({ ...structuredClone(first), id: 'support.unread' });
    });
    expect(found(rulebook)).toHaveLength(1);
    const report = lint(rulebook, { ruleSets: ['support-bridge-fee'] });
    expect(report).toMatchObject({ faults: [], unproved: [], examined: { ruleSets: 1, rules: 1 } });
  });

  it('refuses a rule set that the rulebook does not have', () => {
    expect(() => lint(undeclared, { ruleSets: ['deferral-tracks'] })).toThrow(InvalidOptionError);
    expect(() => lint(undeclared, { ruleSets: 'deferral-track' as never })).toThrow(InvalidOptionError);
  });
});

describe('a gap', () => {
  // Without this rule, new debt that is known not to be planned has no institution, and no rule draws a conclusion.
  const rulebook = broken('main-bank', ({ ruleSet }) => {
    const { rules } = ruleSet('main-bank-new-debt');
    rules.splice(
      rules.findIndex(({ name }) => name === 'main-bank-new-debt/none'),
      1,
    );
  });

  it('is found, with a fully known enterprise for which no rule draws a conclusion', () => {
    const [fault, ...others] = foundBesides(rulebook);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ kind: 'gap', ruleSet: 'main-bank-new-debt', witness: { subject: 'main-bank' } });
    const witness = fault?.witness;
    if (witness === undefined || !('input' in witness)) throw new Error('no witness');
    expect(mainBank(witness.input, { rulebook, readings: witness.readings }).newDebt).toBe('undetermined');
    expect(witness.input).toMatchObject({ newDebt: null });
  });
});

describe('an overlap', () => {
  it('is found if the prevailing rule does not declare that it overrides the other', () => {
    const rulebook = broken('lender-year', ({ rule }) => {
      delete rule('lending-growth/no-base').overrides;
    });
    expect(found(rulebook)).toMatchObject([
      { kind: 'overlap', rule: 'lending-growth/no-base', witness: { input: { balance: { yearBefore: '0.00' } } } },
    ]);
  });

  itAtTimes('that is declared but cannot occur is a fault', () => {
    const rulebook = broken('main-bank', ({ rule }) => {
      rule('main-bank-rescue/one-first').overrides = ['main-bank-rescue/several-first'];
    });
    const [fault, ...others] = found(rulebook);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ kind: 'needless-override', rule: 'main-bank-rescue/one-first' });
    expect(fault?.en).toContain('so that no input can show it');
    expect(fault?.witness).toBeUndefined();
  });

  it('that is declared between two rules with the same conclusion is a fault, with an input that meets both', () => {
    const rulebook = broken('support', ({ ruleSet, rule }) => {
      const half = rule('support-bridge-fee/half');
      half.overrides = ['support-bridge-fee/again'];
      ruleSet('support-bridge-fee').rules.push({
        ...structuredClone(half),
        overrides: undefined,
        name: 'support-bridge-fee/again',
        priority: 1,
      });
    });
    expect(found(rulebook)).toContainEqual(
      expect.objectContaining({
        kind: 'needless-override',
        en: expect.stringContaining('come to the same conclusion'),
        witness: expect.objectContaining({ input: { bridge: { policyFund: true } } }),
      }),
    );
  });

  it('that is declared but always decided by a third rule is a fault', () => {
    const rulebook = broken('lender-year', ({ ruleSet, rule }) => {
      // Both rules hold only for other banks, and the first rule decides those.
      const { rules } = ruleSet('lending-state-banks');
      const other = structuredClone(rule('lending-state-banks/other-bank'));
      rules.push({ ...other, overrides: undefined, name: 'lending-state-banks/late', priority: 1 });
      rule('lending-state-banks/above').overrides = ['lending-state-banks/late'];
    });
    expect(found(rulebook)).toContainEqual(
      expect.objectContaining({
        kind: 'needless-override',
        rule: 'lending-state-banks/above',
        en: expect.stringContaining('a rule of higher priority decides'),
        witness: expect.objectContaining({ input: expect.objectContaining({ largeStateOwned: false }) }),
      }),
    );
  });
});

describe('a rule that is never reached', () => {
  it('is found if its conditions exclude each other', () => {
    const rulebook = broken('main-bank', ({ rule }) => {
      addCondition(rule('main-bank-rescue/one-first'), { fact: 'main-bank.firstWithdrawal', operator: 'isNot', value: 'one' });
    });
    expect(foundBesides(rulebook)).toMatchObject([
      { kind: 'unreachable-rule', rule: 'main-bank-rescue/one-first', witness: { subject: 'main-bank' } },
    ]);
  });

  it('is found if another rule always comes first, with an input for which both hold', () => {
    const rulebook = broken('support', ({ ruleSet, rule }) => {
      const { rules } = ruleSet('support-bridge-fee');
      rules.push({ ...structuredClone(rule('support-bridge-fee/half')), name: 'support-bridge-fee/again', priority: 1 });
    });
    const [fault, ...others] = found(rulebook);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ kind: 'unreachable-rule', rule: 'support-bridge-fee/again' });
    const witness = fault?.witness;
    if (witness === undefined || !('input' in witness)) throw new Error('no witness');
    const { findings } = supports(witness.input, { rulebook });
    expect(findings.map(({ rule }) => rule)).toContain('support-bridge-fee/half');
  });

  it('is found if it is an `otherwise` and the other rules cover every case', () => {
    const rulebook = broken('lender-year', ({ ruleSet, rule }) => {
      const { rules, otherwise } = ruleSet('lending-borrowers');
      const [kept] = rules;
      if (kept === undefined || otherwise === undefined) throw new Error('none');
      const { conditions, ...event } = structuredClone(otherwise);
      rules.push({ ...kept, name: 'lending-borrowers/fewer', priority: 1, conditions, event } as never);
      delete rule('lending-borrowers/kept-up').overrides;
    });
    const [fault, ...others] = found(rulebook);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ kind: 'unreachable-rule', pointer: expect.stringMatching(/\/otherwise$/) });
    const witness = fault?.witness;
    if (witness === undefined || !('input' in witness)) throw new Error('no witness');
    const { findings } = lendingTargets(witness.input, { rulebook });
    expect(findings.map(({ rule }) => rule)).toContain('lending-borrowers/fewer');
  });

  itAtTimes('is found if it requires a conclusion that another rule set never draws', () => {
    const rulebook = broken('main-bank', ({ rule }) => {
      // An enterprise has no main bank only if it owes nothing to any bank.
      addCondition(rule('main-bank-investment/no-main-bank'), { fact: 'main-bank.borrows', operator: 'is', value: true });
      delete rule('main-bank-investment/no-main-bank').overrides;
    });
    expect(foundBesides(rulebook)).toMatchObject([{ kind: 'unreachable-rule', rule: 'main-bank-investment/no-main-bank' }]);
  });
});

describe('a duplicate rule', () => {
  it('is found in a rule set that collects every rule that holds, with a loan for which both hold', () => {
    const again = 'reported-conditions/again';
    const rulebook = broken(['loan', 'component'], ({ ruleSet, rule }) => {
      const kept = structuredClone(rule('reported-conditions/collateral-kept'));
      ruleSet('reported-conditions').rules.push({ ...kept, name: again, priority: 1 });
    });
    const [fault, ...others] = found(rulebook, 'reported-conditions');
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ kind: 'duplicate-rule', rule: again });
    const witness = fault?.witness;
    if (witness === undefined || !('loan' in witness)) throw new Error('no loan');
    const { findings } = decide(witness.loan, { rulebook, readings: witness.readings });
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining([again, 'reported-conditions/collateral-kept']));
  });

  it('is not reported if the conclusions or the conditions differ', () => {
    const rulebook = broken(['loan', 'component'], ({ ruleSet, rule }) => {
      const kept = structuredClone(rule('reported-conditions/collateral-kept'));
      kept.event.type = 'collateral-unchanged';
      ruleSet('reported-conditions').rules.push({ ...kept, name: 'reported-conditions/again', priority: 1 });
    });
    expect(found(rulebook, 'reported-conditions')).toEqual([]);
  });
});

describe('a condition that never matters', () => {
  it('is found if the other conditions of its rule imply it', () => {
    const rulebook = broken('main-bank', ({ rule }) => {
      addCondition(rule('main-bank-rescue/one-first'), {
        fact: 'main-bank.firstWithdrawal',
        operator: 'noneOf',
        value: ['none', 'tie'],
      });
    });
    expect(found(rulebook)).toMatchObject([
      { kind: 'idle-condition', rule: 'main-bank-rescue/one-first', witness: { subject: 'main-bank' } },
      { kind: 'idle-condition', rule: 'main-bank-rescue/one-first' },
    ]);
  });

  itAtTimes('is found if it lists a value that another condition rules out', () => {
    const rulebook = broken('main-bank', ({ rule }) => {
      const first = rule('main-bank-rescue/one-first');
      first.conditions = { all: [] };
      for (const condition of [
        { fact: 'main-bank.chainBroken', operator: 'is', value: true },
        { fact: 'main-bank.firstWithdrawal', operator: 'oneOf', value: ['one', 'tie'] },
        { fact: 'main-bank.firstWithdrawal', operator: 'isNot', value: 'tie' },
      ])
        addCondition(first, condition);
    });
    expect(foundBesides(rulebook)).toMatchObject([
      { kind: 'idle-condition', pointer: expect.stringMatching(/\/conditions\/all\/1\/value\/1$/) },
    ]);
  });
});

describe('an interpretation', () => {
  it('that no rule depends on is found', () => {
    const rulebook = broken('support', ({ data }) => {
      const [first] = data.interpretations;
      if (first === undefined) throw new Error('none');
      data.interpretations.push({ ...structuredClone(first), id: 'support.unread' });
    });
    expect(found(rulebook)).toMatchObject([
      { kind: 'untested-interpretation', pointer: `/interpretations/${rulebook.interpretations.length - 1}` },
    ]);
  });

  it('with a reading that makes no difference is found', () => {
    const rulebook = broken('support', ({ data }) => {
      data.interpretations[0]?.readings.push({
        id: 'listed-and-similar',
        standing: 'tenable',
        zh: '仅限所列及类似品种',
        en: 'those listed and the like',
      });
    });
    expect(foundBesides(rulebook)).toMatchObject([{ kind: 'idle-reading', pointer: '/interpretations/0/readings/2' }]);
  });
});

describe('in the rules that decide a loan, the witness is a loan', () => {
  const LOAN = ['loan', 'component'] as const;
  /** The only fault of a rule set, with its witness loan decided under the rulebook. */
  function only(ruleSet: string, change: Parameters<typeof broken>[1]) {
    const rulebook = broken(LOAN, change);
    const [fault, ...others] = foundBesides(rulebook, ruleSet);
    expect(others).toEqual([]);
    const witness = fault?.witness;
    if (fault === undefined || witness === undefined || !('loan' in witness)) throw new Error('no loan');
    return { fault, loan: witness.loan, decision: decide(witness.loan, { rulebook, readings: witness.readings, trace: true }) };
  }

  it('for which two rules hold', () => {
    const { fault, decision } = only('deferral-track', ({ rule }) => {
      rule('deferral-track/shall-defer').overrides = ['deferral-track/inclusive'];
    });
    expect(fault).toMatchObject({ kind: 'overlap', rule: 'deferral-track/shall-defer' });
    expect(decision.track).toBe('shall-defer');
    const holding = JSON.stringify(decision.trace);
    expect(holding).toContain('deferral-track/may-negotiate');
  });

  it('that a rule with too few conditions takes from the cases declared for `otherwise`', () => {
    const faults = found(
      broken(LOAN, ({ rule }) => {
        const { conditions } = rule('deferral-track/shall-defer');
        const [first] = 'all' in conditions ? conditions.all : [];
        if (first === undefined || !('all' in first)) throw new Error('no list');
        first.all = first.all.filter((it) => !('fact' in it && it.fact === 'component.inWindow'));
      }),
      'deferral-track',
    );
    const taken = faults.filter(({ pointer, en }) => pointer.includes('/rules/') && en.includes('declared to cover'));
    expect(taken).toMatchObject([{ kind: 'overlap', rule: 'deferral-track/shall-defer', witness: { subject: 'loan' } }]);
    const witness = taken[0]?.witness;
    if (witness === undefined || !('loan' in witness)) throw new Error('no loan');
    expect(decide(witness.loan, { readings: witness.readings }).track).toBe('not-covered');
  });

  it('that meets every condition except the one that excludes the rest', () => {
    const { fault, decision } = only('deferral-cap', ({ rule }) => {
      addCondition(rule('deferral-cap/interest'), { fact: 'component.inWindow', operator: 'is', value: 'no' });
    });
    expect(fault).toMatchObject({ kind: 'unreachable-rule', rule: 'deferral-cap/interest' });
    expect(decision.instalments[0]?.interest.track).toBe('shall-defer');
    expect(decision.findings.map(({ rule }) => rule)).not.toContain('deferral-cap/interest');
  });

  it.each(
    sampleOf(
      [
        [
          'one fen below the ceiling',
          'inclusive-loan/enterprise',
          'borrower.creditTotal',
          'lessThan',
          'param:inclusive.creditCeiling',
        ],
        [
          'a day asked, beyond the cap, after the window ends',
          'deferral-outcome/principal-to-cap',
          'component.requestedUntil',
          'after',
          'param:deferral.windowEnd',
        ],
      ] as const,
      1,
    ),
  )('whose %s makes a condition idle', (_, rule, fact, operator, param) => {
    const rulebook = broken(LOAN, (book) => addCondition(book.rule(rule), { fact, operator, value: { fact: param } }));
    const faults = found(rulebook, rule.split('/')[0] ?? '');
    expect(faults).toContainEqual(expect.objectContaining({ kind: 'idle-condition', rule }));
    for (const { witness } of faults) expect(witness).toMatchObject({ subject: 'loan', loan: { id: 'witness' } });
  });

  itAtTimes('with its servicing, in the rules of an audit', { timeout: 30_000 }, () => {
    const grains = [...LOAN, 'servicing'] as const;
    const rulebook = broken(grains, ({ ruleSet }) => {
      const { rules } = ruleSet('audit-deferral');
      const [first] = rules;
      if (first === undefined) throw new Error('none');
      rules.push({ ...structuredClone(first), name: 'audit-deferral/again', priority: 1 });
    });
    const [fault] = found(rulebook, 'audit-deferral');
    expect(fault).toMatchObject({ kind: 'unreachable-rule', rule: 'audit-deferral/again' });
    const witness = fault?.witness;
    if (witness === undefined || !('loan' in witness) || witness.servicing === undefined) throw new Error('no servicing');
    const { breaches } = audit(witness.loan, witness.servicing, { rulebook, readings: witness.readings });
    expect(breaches.map(({ rule }) => rule)).toContain(
      rulebook.ruleSets.find(({ id }) => id === 'audit-deferral')?.rules[0]?.name,
    );
  });
});

describe('conditions that a host may add', () => {
  const LOAN = ['loan', 'component'] as const;
  const ask = {
    type: 'none',
    params: { force: 'definition', provisions: ['notice/s2/p2/2'], zh: '试验', en: 'a trial' },
  } as const;

  it('on an earlier due date and the requested day overlap, with a loan as the witness', () => {
    const rulebook = broken(LOAN, ({ ruleSet }) => {
      ruleSet('deferral-cap').rules.push({
        name: 'deferral-cap/asked-late',
        priority: 900,
        conditions: {
          all: [{ fact: 'component.requestedUntil', operator: 'onOrAfter', value: { fact: 'param:deferral.windowStart' } }],
        },
        event: structuredClone(ask),
      } as never);
    });
    const overlapping = found(rulebook, 'deferral-cap').filter(({ kind }) => kind === 'overlap');
    expect(overlapping.length).toBeGreaterThan(0);
    for (const { witness, unconfirmed } of overlapping) {
      expect(unconfirmed).toBeUndefined();
      if (witness === undefined || !('loan' in witness)) throw new Error('no loan');
      const { findings } = decide(witness.loan, { rulebook, readings: witness.readings });
      expect(findings.map(({ rule }) => rule)).toContain('deferral-cap/asked-late');
    }
  });

  it.runIf(isDrawn('conditions that a host may add')).each(
    sampleOf(
      [
        ['application.appliedOn', { operator: 'onOrAfter', value: { fact: 'param:deferral.windowStart' } }],
        ['application.method', { operator: 'is', value: 'renewal' }],
        ['application.principalUntil', { operator: 'onOrAfter', value: { fact: 'param:deferral.windowStart' } }],
        ['application.interestUntil', { operator: 'onOrAfter', value: { fact: 'param:deferral.windowStart' } }],
        ['application.interestRequested', { operator: 'is', value: true }],
      ] as const,
      1,
    ),
  )('on %s are examined and are not idle', (fact, comparison) => {
    const rulebook = broken(LOAN, ({ rule }) =>
      addCondition(rule('deferral-outcome/principal-as-requested'), { fact, ...comparison }),
    );
    const faults = found(rulebook, 'deferral-outcome');
    const own = faults.filter(({ rule }) => rule === 'deferral-outcome/principal-as-requested');
    // For principal, its requested day is the requested day of the component, so a bound on both is treated as one.
    if (fact !== 'application.principalUntil') expect(own).toEqual([]);
  });
});

it('a rule whose only condition always holds is found', () => {
  const rulebook = broken(['loan', 'component'], ({ rule }) => {
    const every = { fact: 'component.kind', operator: 'oneOf', value: ['principal', 'interest'] } as const;
    rule('interest-plan/to-agree').conditions = { all: [structuredClone(every)] } as never;
  });
  expect(found(rulebook, 'interest-plan')).toContainEqual(
    expect.objectContaining({
      kind: 'idle-condition',
      rule: 'interest-plan/to-agree',
      pointer: expect.stringMatching(/\/conditions$/),
    }),
  );
});

describe('the register', () => {
  it('has a fault for a provision that nothing cites, and for a cited provision that is marked undecidable', () => {
    const rulebook = broken('renewal', ({ data }) => {
      const [first] = data.provisions;
      if (first === undefined) throw new Error('none');
      first.undecidable = { zh: '试验', en: 'a trial' };
      data.provisions.push({ ...structuredClone(first), id: 'notice/s9/p9/1', span: undefined, undecidable: undefined });
    });
    expect(found(rulebook)).toMatchObject([
      { kind: 'uncited-provision', pointer: `/provisions/${rulebook.provisions.length - 1}` },
      { kind: 'undecidable-but-cited', pointer: '/provisions/0/undecidable' },
    ]);
  });

  it('has a fault for an unused parameter, unless the host declares that it uses it', () => {
    const rulebook = broken('support', ({ data }) => {
      const [first] = data.parameters;
      if (first === undefined) throw new Error('none');
      data.parameters.push({ ...structuredClone(first), id: 'support.unused' });
    });
    expect(found(rulebook)).toMatchObject([{ kind: 'unused-parameter' }]);
    expect(lint(rulebook, { parametersUsed: ['support.unused'] }).faults).toEqual([]);
    expect(() => lint(rulebook, { parametersUsed: ['support.unsued'] })).toThrow(InvalidOptionError);
  });
});

it('a rulebook of a host’s own is examined too', () => {
  expect(found(readRulebook('fixtures/rulebooks/invented-2021'))).toEqual([]);
});

it('says where a fault is written, in the file of the rule and in those that it refers to', () => {
  const files = structuredClone(readRulebookFiles('fixtures/rulebooks/invented-2021').files) as Record<string, never>;
  const track = files['rule-sets/autumn-track.json'] as unknown as { rules: { when: unknown[] }[] };
  track.rules[0]?.when.push({ condition: 'of-a-loan' });
  const when = [{ fact: 'component.kind', operator: 'is', value: 'principal' }];
  const conditions = { ...Object(files['conditions.json']), 'of-a-loan': { zh: '本金', en: 'principal', when } };
  const { faults } = lint(loadWrittenRulebook({ ...files, 'conditions.json': conditions }));
  expect(faults.map(({ kind, written }) => ({ kind, written }))).toContainEqual({
    kind: 'idle-condition',
    written: { file: 'rule-sets/autumn-track.json', pointer: '/rules/0/when/1' },
  });
});
