import { describe, expect, it } from 'vitest';
import { type Audit, createAuditor, type Refund, type ServicingInput } from '../../src/audit/index.js';
import { auditSchema } from '../../src/audit/result.js';
import { createDecider, InvalidRulebookError, type LoanInput, ningxia2020Deferral } from '../../src/index.js';
import { FORCES } from '../../src/law/provision.js';
import type { DerivedFact } from '../../src/rulebook/derived-fact.js';
import type { Rule } from '../../src/rulebook/rule-set.js';
import { auditedBy, auditing, concluding, type InventedRule, is, NOTICE, provision } from './invented-rules.js';

const LOAN: LoanInput = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [{ dueDate: '2020-08-15', principal: '6.00', interest: '2.00' }],
  application: { appliedOn: '2020-08-01', principalUntil: '2021-03-31', interestUntil: null },
  guarantees: [{ arrangement: 'kept' }, { arrangement: 'kept', chargedFeeRate: '0.02' }],
};
const CHARGED: ServicingInput = {
  components: [
    { instalment: 0, component: 'principal', action: 'refused', penaltyInterest: { amount: '3.00', basis: 'surcharge' } },
  ],
};
const REFUSED = { all: [is('servicing.action', 'refused')] };
const OVERDUE = { all: [is('servicing.action', 'overdue')] };

/** What is worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

describe('a finding', () => {
  const DUTIES: readonly (readonly [whose: string, provisions: string[], addressee: string[]])[] = [
    ['the addressee of its provision', ['own/bank'], ['bank']],
    ['each whom its provision addresses', ['own/both'], ['bank', 'guarantor']],
    ['the one whom each of its provisions addresses', ['own/bank', 'own/both'], ['bank']],
    ['the same whichever provision is cited first', ['own/both', 'own/bank'], ['bank']],
    ['all whom any of them addresses, where none is addressed by each', ['own/bank', 'own/guarantor'], ['bank', 'guarantor']],
    ['nobody where its provision addresses nobody', ['own/nobody'], []],
    ['whom the others address where one addresses nobody', ['own/nobody', 'own/both'], ['bank', 'guarantor']],
  ];
  const duties = once(() => {
    const provisions = [
      provision('own/bank', ['bank']),
      provision('own/guarantor', ['guarantor']),
      provision('own/both', ['bank', 'guarantor']),
      provision('own/nobody', []),
    ];
    const rules = DUTIES.map(([whose, cited]) => [whose, REFUSED, concluding('found', { provisions: cited })] as const);
    const rulebook = auditedBy([auditing('duties', rules, { hitPolicy: 'collect' })], { provisions });
    return createAuditor({ rulebook }).audit(LOAN, CHARGED);
  });
  it.each(DUTIES)('is the duty of %s', (whose, _, addressee) => {
    expect(duties().breaches.find(({ rule }) => rule === whose)?.addressee).toEqual(addressee);
  });

  it.each(['first', 'collect'] as const)(
    'is a breach, a note or nothing by the force of what it rests on, of rules tried as “%s”',
    (hitPolicy) => {
      const rulebook = auditedBy(
        FORCES.map((force) => auditing(force, [[`of-${force}`, REFUSED, concluding('found', { force })]], { hitPolicy })),
      );
      const { breaches, notes, open, undetermined } = createAuditor({ rulebook }).audit(LOAN, CHARGED);
      expect(breaches.map(({ ruleSet }) => ruleSet).sort()).toEqual(['obligation', 'prohibition']);
      expect(notes.map(({ ruleSet }) => ruleSet).sort()).toEqual(['best-effort', 'encouragement', 'permission', 'target']);
      expect([open, undetermined]).toEqual([[], []]);
    },
  );

  it.each([
    ['obligation', 'breach'],
    ['permission', 'lawful'],
    ['definition', 'lawful'],
  ] as const)('of %s alone makes the audit one of %s', (force, verdict) => {
    const rulebook = auditedBy([auditing('asked', [['found', REFUSED, concluding('found', { force })]])]);
    expect(createAuditor({ rulebook }).audit(LOAN, CHARGED).verdict).toBe(verdict);
  });

  it('says where it departs from the decision, and what is decided there', () => {
    const told = (name: string, departsFrom?: string) =>
      auditing(`of-${name}`, [[name, REFUSED, concluding('found', departsFrom === undefined ? {} : { gives: { departsFrom } })]]);
    const ofGuarantee = auditing(
      'of-guarantee',
      [
        [
          'guarantee',
          { all: [is('guarantee-servicing.consulted', false)] },
          concluding('found', { gives: { departsFrom: 'arrangement' } }),
        ],
      ],
      { grain: 'guarantee-servicing' },
    );
    const rulebook = auditedBy(
      [told('component'), told('outcome', 'outcome'), told('nothing', 'grantedUnti'), ofGuarantee],
      {},
      ningxia2020Deferral(),
    );
    const { breaches, decision } = createAuditor({ rulebook }).audit(LOAN, {
      ...CHARGED,
      guarantees: [{ guarantee: 1, consulted: false }],
    });
    expect(Object.fromEntries(breaches.map(({ rule, departsFrom }) => [rule, departsFrom]))).toStrictEqual({
      component: { path: 'instalments[0].principal' },
      outcome: { path: 'instalments[0].principal.outcome', decided: decision.instalments[0]?.principal.outcome },
      nothing: { path: 'instalments[0].principal.grantedUnti' },
      guarantee: { path: 'guarantees[1].arrangement', decided: decision.guarantees?.[1]?.arrangement },
    });
  });

  it('says by how much a fee rate is too high where that is known, and no refund where none is due', () => {
    const high = auditing('high', [['high', REFUSED, concluding('found', { gives: { excessRate: { fact: 'annualRate' } } })]]);
    const auditor = createAuditor({ rulebook: auditedBy([high]) });
    const found = (loan: LoanInput) => auditor.audit(loan, CHARGED).breaches[0];
    expect(found({ ...LOAN, annualRate: '0.0435' })).toMatchObject({ excessRate: '0.0435' });
    expect(found(LOAN)).not.toHaveProperty('excessRate');
    expect(found(LOAN)).not.toHaveProperty('refund');
  });

  it('of each rule that a rule set collects stands by itself', () => {
    const rulebook = auditedBy([
      auditing(
        'several',
        [
          ['first', REFUSED, concluding('refused')],
          ['second', OVERDUE, concluding('overdue')],
          ['third', REFUSED, concluding('refused-again', { force: 'permission' })],
        ],
        { hitPolicy: 'collect' },
      ),
    ]);
    const { breaches, notes } = createAuditor({ rulebook }).audit(LOAN, CHARGED);
    expect([breaches.map(({ rule }) => rule), notes.map(({ rule }) => rule)]).toEqual([['first'], ['third']]);
  });
});

describe('what a missing fact leaves open', () => {
  it('is settled by what settles the first day of the waiver, where the notice decides one, and else by the days charged for', () => {
    const waived = {
      fact: 'servicing.penaltyWaivedDays',
      operator: 'atLeast',
      value: { fact: 'servicing.penaltyDays' },
    } as const;
    const missing = (notice = NOTICE, grantedUntil?: string) => {
      const rulebook = auditedBy([auditing('asked', [['found', { all: [waived] }, concluding('found')]])], {}, notice);
      const auditor = createAuditor({ rulebook, readings: notice === NOTICE ? {} : { 'penalty.from': 'application' } });
      const { application: _, ...unasked } = LOAN;
      const granted = grantedUntil === undefined ? {} : { grantedUntil };
      const servicing: ServicingInput = {
        components: [{ instalment: 0, component: 'principal', action: 'deferred', ...granted }],
      };
      return auditor.audit({ ...unasked, application: { principalUntil: '2021-03-31' } }, servicing).missing;
    };
    expect(missing()).toEqual(['servicing.components[0].grantedUntil']);
    expect(missing(ningxia2020Deferral())).toEqual(['application.appliedOn', 'servicing.components[0].grantedUntil']);
    expect(missing(ningxia2020Deferral(), '2020-12-31')).toEqual(['application.appliedOn']);
    expect(missing(NOTICE, '2020-12-31')).toEqual([]);
  });

  const DAYS = { fact: 'servicing.penaltyDays', operator: 'atLeast', value: { fact: 'servicing.penaltyWaivedDays' } } as const;
  const missing = (entry: object, rule: Rule['conditions'], loan: LoanInput = LOAN) => {
    const rulebook = auditedBy([auditing('asked', [['found', rule, concluding('found')]])]);
    const servicing = { components: [{ instalment: 0, component: 'principal', ...entry }] } as ServicingInput;
    return createAuditor({ rulebook }).audit(loan, servicing).missing;
  };
  const AMOUNT = 'servicing.components[0].penaltyInterest.amount';
  const GRANTED = 'servicing.components[0].grantedUntil';

  it.each<[string, object, string[]]>([
    ['it is not known whether it was deferred', {}, [GRANTED, AMOUNT]],
    ['it was deferred', { action: 'deferred' }, [GRANTED, AMOUNT]],
    ['it was not deferred', { action: 'refused' }, [AMOUNT]],
    ['it was not deferred, and nothing else is missing', { action: 'refused', penaltyInterest: { amount: '3.00' } }, [GRANTED]],
  ])('is settled by the day to which it was deferred only if it may have been: %s', (_, entry, paths) => {
    const { application: _asked, ...unasked } = LOAN;
    expect(missing(entry, { all: [DAYS, is('servicing.penaltyTaken', true)] }, unasked)).toEqual(paths);
  });

  it.each<[string, Rule['conditions'], object, LoanInput, boolean]>([
    ['the days of a deferral of known days', { all: [DAYS] }, { grantedUntil: '2020-08-25' }, LOAN, false],
    ['the days of a deferral to an unknown day', { all: [DAYS] }, {}, LOAN, true],
    [
      'the days of a deferral from an unknown day',
      { all: [DAYS] },
      { grantedUntil: '2020-08-25' },
      { ...LOAN, schedule: [{}] },
      true,
    ],
    ['the days in a deferral to an unknown day', { all: [is('servicing.penaltyInDeferral', false)] }, {}, LOAN, true],
    [
      'the days in a deferral of known days',
      { all: [is('servicing.penaltyInDeferral', false)] },
      { grantedUntil: '2020-08-25' },
      LOAN,
      false,
    ],
  ])('is what turns on %s', (_, rule, entry, loan, isOpen) => {
    const rulebook = auditedBy([auditing('asked', [['found', rule, concluding('found')]])]);
    const components: ServicingInput['components'] = [{ instalment: 0, component: 'principal', action: 'deferred', ...entry }];
    expect(createAuditor({ rulebook }).audit(loan, { components }).undetermined).toHaveLength(isOpen ? 1 : 0);
  });

  it('is told of each rule that a rule set collects, also where others of it hold', () => {
    const rules: readonly InventedRule[] = [
      ['refused', REFUSED, concluding('refused')],
      ['charged', { all: [is('servicing.penaltyTaken', true)] }, concluding('charged')],
      ['paid', { all: [is('servicing.action', 'paid')] }, concluding('paid', { force: 'permission' })],
      ['not-charged', { all: [is('servicing.penaltyTaken', false)] }, concluding('charged')],
      ['late', { all: [is('servicing.penaltyTaken', true), DAYS] }, concluding('late')],
    ];
    const rulebook = auditedBy([auditing('asked', rules, { hitPolicy: 'collect' })]);
    const audit = createAuditor({ rulebook }).audit(LOAN, {
      components: [{ instalment: 0, component: 'principal', penaltyInterest: { amount: '3.00' } }],
    });
    expect(audit.breaches.map(({ rule }) => rule)).toEqual(['charged']);
    const asked = audit.undetermined.map(({ mayBe, missing: paths }) => [mayBe, paths]);
    expect(asked).toEqual([
      ['breach', ['servicing.components[0].action']],
      ['note', ['servicing.components[0].action']],
      // What other rules lack would not settle it.
      ['breach', ['servicing.components[0].grantedUntil']],
    ]);
  });

  const undetermined = (force: (typeof FORCES)[number], refund: boolean): Audit => {
    const gives = refund ? { gives: { refund: { fact: 'servicing.penaltyCharged' } } } : {};
    const rulebook = auditedBy([auditing('asked', [['found', OVERDUE, concluding('found', { force, ...gives })]])]);
    return createAuditor({ rulebook }).audit(LOAN, { components: [{ instalment: 0, component: 'interest' }] });
  };

  it.each([
    ['obligation', 'breach', 'undetermined'],
    ['prohibition', 'breach', 'undetermined'],
    ['permission', 'note', 'lawful'],
    ['definition', 'note', 'lawful'],
  ] as const)('may be a breach only where a provision obliges or forbids: %s', (force, mayBe, verdict) => {
    const audit = undetermined(force, false);
    expect(audit.undetermined).toEqual([
      {
        ruleSet: 'asked',
        zh: '问:asked',
        en: 'asks asked',
        instalment: 0,
        component: 'interest',
        mayBe,
        missing: ['servicing.components[0].action'],
      },
    ]);
    expect(audit.verdict).toBe(verdict);
    expect(audit.missing).toEqual(['servicing.components[0].action']);
    expect(auditSchema.safeParse(audit).error).toBeUndefined();
  });

  it('leaves the total refund open where a refund may be due, and nowhere else', () => {
    expect(undetermined('obligation', true).totalRefund).toEqual({
      least: '0.00',
      chosen: '0.00',
      most: '0.00',
      complete: false,
    });
    expect(undetermined('obligation', false).totalRefund.complete).toBe(true);
    expect(undetermined('permission', true).totalRefund.complete).toBe(true);
  });
});

/** A figure by its formula: numbers, `+ − × ÷` from left to right, the last two first, and brackets. */
function figureOf(formula: string): number {
  const tokens = formula.match(/[\d.]+|[+−×÷()]/g) ?? [];
  const next = () => tokens.shift() as string;
  const factor = (): number => {
    if (tokens[0] !== '(') return Number(next());
    next();
    const inner = sum();
    next();
    return inner;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[0] === '×' || tokens[0] === '÷') value = next() === '×' ? value * factor() : value / factor();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[0] === '+' || tokens[0] === '−') value = next() === '+' ? value + product() : value - product();
    return value;
  };
  return sum();
}

describe('the formula of a refund', () => {
  const ARITHMETIC = ['sum', 'difference', 'product', 'quotient'] as const;
  const made = (fact: string, arithmetic: (typeof ARITHMETIC)[number], operands: string[]) =>
    ({
      fact,
      type: 'money',
      grain: 'servicing',
      title: { zh: '数', en: 'figure' },
      [arithmetic]: operands,
    }) as unknown as DerivedFact;
  const CHARGE = 'servicing.penaltyCharged';
  const AMOUNT = 'component.amount';
  const OTHER = 'servicing.penaltySurcharge';
  /** Each arithmetic of two figures, as either operand of each arithmetic. */
  const inner = ARITHMETIC.map((arithmetic) => made(`own.${arithmetic}`, arithmetic, [AMOUNT, CHARGE]));
  const outer = ARITHMETIC.flatMap((by) =>
    ARITHMETIC.flatMap((of) => [
      made(`own.${by}-of-${of}`, by, [`own.${of}`, OTHER]),
      made(`own.${by}-with-${of}`, by, [OTHER, `own.${of}`]),
    ]),
  );
  const flat = ARITHMETIC.map((arithmetic) => made(`own.flat-${arithmetic}`, arithmetic, [AMOUNT, CHARGE, OTHER]));
  const all = [...inner, ...outer, ...flat];
  const rules = all.map(({ fact }) => [fact.slice(4), REFUSED, concluding('found', { gives: { refund: { fact } } })] as const);
  const refunds = once(() => {
    const rulebook = auditedBy([auditing('figures', rules, { hitPolicy: 'collect' })], { derivedFacts: all });
    const { breaches } = createAuditor({ rulebook }).audit(LOAN, CHARGED);
    return new Map(breaches.map(({ rule, refund }) => [rule as string, refund]));
  });

  it('is told for every figure that arithmetic makes', () => {
    expect([...refunds().keys()]).toEqual(rules.map(([name]) => name));
  });

  it.each(rules)('comes to the refund, and has brackets only where they change it: %s', (rule) => {
    const { formula = '', amount } = refunds().get(rule) as Refund;
    const [figure = '', result] = formula.split(' = ');
    expect(result).toBe(amount);
    expect(Math.abs(figureOf(figure) - Number(amount))).toBeLessThanOrEqual(0.005);
    if (figure.includes('(')) expect(figureOf(figure.replace(/[()]/g, ''))).not.toBe(figureOf(figure));
  });

  it('is left out where the refund is what was charged', () => {
    const charged = auditedBy([
      auditing('charge', [['charge', REFUSED, concluding('found', { gives: { refund: { fact: CHARGE } } })]]),
    ]);
    const [found] = createAuditor({ rulebook: charged }).audit(LOAN, CHARGED).breaches;
    expect(found?.refund).toEqual({ amount: '3.00' });
  });

  it('has the days of the deferral where the days charged for are not told', () => {
    const days = made('own.days', 'product', ['servicing.penaltyDays', CHARGE]);
    const counted = auditedBy(
      [
        auditing('days', [
          [
            'days',
            { all: [is('servicing.action', 'deferred')] },
            concluding('found', { gives: { refund: { fact: 'own.days' } } }),
          ],
        ]),
      ],
      { derivedFacts: [days] },
    );
    const entry = { instalment: 0, component: 'principal', action: 'deferred', grantedUntil: '2020-08-25' } as const;
    const servicing: ServicingInput = { components: [{ ...entry, penaltyInterest: { amount: '3.00' } }] };
    const [found] = createAuditor({ rulebook: counted }).audit(LOAN, servicing).breaches;
    expect(found?.refund).toEqual({ amount: '30.00', formula: '10 × 3.00 = 30.00' });
    const undated = createAuditor({ rulebook: counted }).audit({ ...LOAN, schedule: [{}] }, servicing);
    expect(undated.breaches[0]).not.toHaveProperty('refund');
    expect(undated.totalRefund.complete).toBe(false);
  });

  it('has a count as a whole number and a parameter as it is set', () => {
    const days = made('own.days', 'product', ['servicing.penaltyDays', 'param:penalty.multiplier', CHARGE]);
    const counted = auditedBy(
      [auditing('days', [['days', REFUSED, concluding('found', { gives: { refund: { fact: 'own.days' } } })]])],
      { derivedFacts: [days] },
    );
    const servicing = {
      components: [
        {
          instalment: 0,
          component: 'principal',
          action: 'refused',
          penaltyInterest: { amount: '3.00', from: '2020-08-16', until: '2020-08-26' },
        },
      ],
    } as const;
    const [found] = createAuditor({ rulebook: counted, parameters: { 'penalty.multiplier': '1.3' } }).audit(
      LOAN,
      servicing,
    ).breaches;
    expect(found?.refund).toEqual({ amount: '39.00', formula: '10 × 1.3 × 3.00 = 39.00' });
  });
});

describe('a rulebook without rules on what was done', () => {
  it('decides loans and audits none, and says so', () => {
    const rulebook = auditedBy([]);
    expect(createDecider({ rulebook }).decide(LOAN).loanId).toBe('L-1');
    const refused = () => createAuditor({ rulebook });
    expect(refused).toThrow(InvalidRulebookError);
    expect(refused).toThrow('/ruleSets: none decides for servicing or guarantee-servicing');
  });

  it.each(['servicing', 'guarantee-servicing'] as const)('audits by rules on one kind alone: %s', (grain) => {
    const fact = grain === 'servicing' ? OVERDUE : { all: [is('guarantee-servicing.consulted', false)] };
    const rulebook = auditedBy([auditing('one', [['one', fact, concluding('found')]], { grain })], {}, ningxia2020Deferral());
    const { breaches } = createAuditor({ rulebook }).audit(LOAN, {
      components: [{ instalment: 0, component: 'principal', action: 'overdue' }],
      guarantees: [{ guarantee: 0, consulted: false }],
    });
    expect(breaches.map(({ ruleSet }) => ruleSet)).toEqual(['one']);
  });
});
