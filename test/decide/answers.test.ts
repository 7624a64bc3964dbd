import { describe, expect, it } from 'vitest';
import { AnswerGatherer, answererOf, loanAnswerer } from '../../src/decide/answers.js';
import { FEE_CEILING, PENALTY_FROM, PENALTY_PARAMETERS } from '../../src/decide/contract.js';
import { type DeciderOptions, createDecider as decider, planFor } from '../../src/decide/decide.js';
import type { Decision, GuaranteeDecision } from '../../src/decide/decision.js';
import { LoanWalk } from '../../src/decide/loan-walk.js';
import { type FactType, type FactValue, LOAN_GRAINS, plainValue } from '../../src/facts/fact.js';
import { civilDate } from '../../src/facts/values/civil-date.js';
import { yuanText } from '../../src/facts/values/money.js';
import { Loan, type LoanInput, ningxia2020 } from '../../src/index.js';
import type { Condition } from '../../src/rulebook/condition.js';
import { loadRulebook } from '../../src/rulebook/load/load-rulebook.js';
import { partOf } from '../../src/rulebook/rulebook-part.js';
import { broken } from '../lint/broken.js';
import { drafted } from '../rulebook/drafted.js';
import { withHouseOfEveryGrain } from '../rulebook/own/house-of-every-grain.js';

const SCHEDULE: LoanInput['schedule'] = [
  { dueDate: '2020-08-15', originalDueDate: null, principal: '100000.00', interest: '1200.00' },
  { dueDate: '2021-02-15', principal: '100000.00', interest: '1200.00' },
  { dueDate: '2020-10-15', originalDueDate: null, principal: '100000.00', principalUntil: ['2020-12-15', '2021-03-15'] },
];
const APPLICATION = { appliedOn: '2020-09-01', principalUntil: '2021-01-31', interestUntil: '2021-06-30' } as const;
const BORROWERS: readonly NonNullable<LoanInput['borrower']>[] = [
  { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  { kind: 'enterprise', size: 'large', creditTotal: '50000000.00' },
  { kind: 'individual-business', size: 'large', creditTotal: '50000.00' },
  { kind: 'enterprise' },
  { kind: 'individual-business' },
  { kind: 'business-owner' },
  { kind: 'other' },
  {},
];
const RATES = [{}, { annualRate: '0.0435' }, { annualRate: '0.0435', penaltyAnnualRate: '0.04' }];
const GUARANTEES: readonly NonNullable<LoanInput['guarantees']>[] = [
  [],
  [
    { arrangement: 'kept' },
    { arrangement: 'lapsed', guarantorKind: 'government', chargedFeeRate: '0.004', reGuaranteeFee: '1.00' },
  ],
];

/** Loans of which more or less is known, so that many lack the same facts for other reasons. */
const LOANS: readonly LoanInput[] = BORROWERS.flatMap((borrower) =>
  RATES.flatMap((rates) =>
    [APPLICATION, {}, null].flatMap((application) =>
      GUARANTEES.map((guarantees, at) => ({
        id: 'L-1',
        lenderKind: 'bank',
        purpose: 'operating',
        maturityDate: '2020-12-31',
        commitments: { collateralUnchanged: true },
        ...rates,
        borrower,
        application,
        schedule: at === 0 ? SCHEDULE.slice(0, 1) : SCHEDULE,
        ...(guarantees.length > 0 && { guarantees }),
      })),
    ),
  ),
);

const options = (): readonly DeciderOptions[] => [
  {},
  { asOf: '2020-08-20', readings: { 'penalty.scope': 'annex-principal', 'penalty.from': 'application' } },
  { rulebook: withHouseOfEveryGrain(ningxia2020()) },
];
const settled = (value: object) => JSON.parse(JSON.stringify(value)) as unknown;

describe('the answers on a loan', () => {
  it('are what its decision states: what is missing, what contradicts, what rules of the house decide, and for each component its days and figures', () => {
    const all = options();
    for (const [nth, one] of all.entries()) {
      const answerOf = loanAnswerer(planFor(one));
      const { decide } = decider(one);
      for (const input of LOANS.filter((_, at) => at % all.length === nth)) {
        const decision = decide(input);
        const answer = answerOf(Loan.parse(input));
        expect([answer.loan.id, answer.track]).toEqual([decision.loanId, decision.track]);
        expect(answer.missing).toEqual(decision.missing);
        expect(answer.warnings).toEqual([...new Set(decision.warnings.map(({ conclusion }) => conclusion))]);
        expect(answer.house.map(({ decided }) => decided)).toEqual(decision.house ?? []);
        expect(answer.guarantees.map(({ index }) => index)).toEqual((decision.guarantees ?? []).map((_, at) => at));
        answer.guarantees.forEach(({ chargedRate, allowedRate, compositeRate, reGuaranteeFee }, at) => {
          const { fee, compositeFee, reGuaranteeFee: free } = (decision.guarantees ?? [])[at] as GuaranteeDecision;
          const plain = (type: FactType['kind'], value: FactValue) =>
            value === undefined ? undefined : String(plainValue({ kind: type } as FactType, value));
          expect([fee.chargedRate, fee.allowedRate]).toEqual([plain('rate', chargedRate), plain('rate', allowedRate)]);
          expect([compositeFee.rate, free.charged]).toEqual([plain('rate', compositeRate), plain('money', reGuaranteeFee)]);
          expect(compositeFee.ceiling).toBe('0.01');
          for (const part of [fee, compositeFee, free]) expect(Object.values(part)).not.toContain(undefined);
        });
        answer.instalments.forEach(({ track, principal, interest }, at) => {
          const stated = decision.instalments[at] as Decision['instalments'][number];
          expect(track).toBe(stated.track);
          for (const [kind, component] of [
            ['principal', principal],
            ['interest', interest],
          ] as const) {
            const { penaltyInterest, ...said } = stated[kind];
            const day = (value: number | undefined) => (value === undefined ? undefined : civilDate(value));
            expect([component.place, component.concluded.track, component.concluded.outcome, component.waiver]).toEqual([
              { index: at, kind },
              said.track,
              said.outcome,
              penaltyInterest.waived,
            ]);
            const { amount, asked, latest, requested, granted, beyondCap, waivedFrom, penalty, rateBasis } = component;
            expect(said.amount).toBe(amount === undefined ? undefined : yuanText(amount));
            expect(said.requestedDates).toEqual(asked.length > 1 ? asked.map(civilDate) : undefined);
            expect([day(latest), day(requested), day(granted), beyondCap, day(waivedFrom), rateBasis]).toEqual([
              said.latestDate,
              said.requestedUntil,
              said.grantedUntil,
              said.beyondCap,
              penaltyInterest.from,
              penaltyInterest.rateBasis,
            ]);
            expect(penalty.spared === undefined ? undefined : yuanText(penalty.spared)).toBe(penaltyInterest.amount);
          }
        });
      }
    }
  });

  it('are those of who has answered none before, whatever loans were answered first', () => {
    // Each of these is unknown where it is unknown in the other, and the rules wait for other facts.
    const some = LOANS.filter(({ guarantees, annualRate }) => guarantees === undefined && annualRate === undefined);
    const { decide } = decider();
    for (const loans of [some, [...some].reverse()]) for (const loan of loans) decide(loan);
    for (const loan of some) expect(settled(decide(loan))).toEqual(settled(decider().decide(loan)));
  });

  it('lack what the loan itself waits for, though another loan of the same components waited for something else', () => {
    const waitsBy = (purpose: 'operating' | 'other', fact: string): Condition => ({
      all: [
        { fact: 'purpose', operator: 'is', value: purpose },
        { fact, operator: 'is', value: true },
      ],
    });
    const [one, two] = ['commitments.employmentStable', 'commitments.collateralReplaced'] as const;
    const rulebook = broken(['loan', 'component', 'guarantee'], ({ ruleSet }) => {
      const inclusive = ruleSet('inclusive-loan');
      const [rule] = inclusive.rules;
      const conditions = { any: [waitsBy('operating', one), waitsBy('other', two)] };
      inclusive.rules = [{ ...rule, conditions }] as typeof inclusive.rules;
    });
    const { decide } = decider({ rulebook });
    const missing = (purpose: 'operating' | 'other') =>
      decide({ id: 'L-1', purpose, schedule: SCHEDULE }).missing.filter((path) => path.startsWith('commitments.'));
    for (const purpose of ['operating', 'other', 'operating'] as const)
      expect(missing(purpose)).toEqual([purpose === 'operating' ? one : two]);
  });

  it('leave aside what is open of components alone, whatever rules on the loan wait for', () => {
    const rulebook = broken(LOAN_GRAINS, ({ data, ruleSet }) => {
      const { rules, ...head } = ruleSet('inclusive-loan');
      const conditions: Condition = { all: [{ fact: 'commitments.collateralReplaced', operator: 'is', value: true }] };
      const waiting = data.ruleSets.map((_, at) => ({
        ...head,
        id: `waiting-${at}`,
        decides: `loan.waiting${at}`,
        rules: [{ ...rules[0], name: `waiting-${at}/one`, conditions }],
      }));
      data.ruleSets.push(...(waiting as typeof data.ruleSets));
    });
    const [loan] = LOANS as [LoanInput];
    expect(decider({ rulebook }).decide(loan).unsettled).toEqual(decider().decide(loan).unsettled);
  });

  it('lack no track of the loan, of which its components have said what is missing', () => {
    const [loan] = LOANS.filter(({ borrower, guarantees }) => borrower?.kind === undefined && guarantees !== undefined);
    const { track, guarantees, missing } = decider().decide(loan as LoanInput);
    expect([track, guarantees?.[0]?.arrangement]).toEqual(['undetermined', 'undetermined']);
    expect(missing).toContain('borrower.kind');
    expect(missing).not.toContain('loan.track');
  });
});

it('there is no answer before the walk was at the loan itself', () => {
  const plan = planFor({});
  const walk = new LoanWalk(plan, Loan.parse({ id: 'L-1', schedule: [{}] }));
  const answers = new AnswerGatherer(answererOf(plan), walk);
  expect(() => answers.answer()).toThrow('a walk begins with the loan itself');
});

it('a decision has what was asked for or said, and no key besides', () => {
  const keys = (options: DeciderOptions, loan: LoanInput = { id: 'L-1', schedule: [{}] }) =>
    Object.keys(decider(options).decide(loan));
  const ALWAYS = ['loanId', 'track', 'inclusive', 'instalments', 'findings', 'warnings', 'missing', 'unsettled', 'readings'];
  const plain = [...ALWAYS, 'rulebook', 'citations'];
  const undated = broken(LOAN_GRAINS, ({ data }) => {
    delete data.lawAsOf;
    delete data.governs;
  });
  expect(keys({ rulebook: undated })).toEqual(plain);
  expect(keys({}).filter((key) => key !== 'lawAsOf')).toEqual(plain);
  expect(keys({ asOf: '2020-09-01' })).toContain('asOf');
  expect(keys({ lawAsOf: '2020-09-01' })).toContain('lawAsOf');
  expect(keys({ parameters: { 'inclusive.creditCeiling': '20000000.00' } })).toContain('parameters');
  expect(keys({ trace: true })).toContain('trace');
  expect(keys({}, { id: 'L-1', schedule: [{}], guarantees: [{}] })).toContain('guarantees');
  expect(Object.keys(decider().decide({ id: 'L-1', schedule: [{}] }).instalments[0] ?? {})).toEqual([
    'track',
    'principal',
    'interest',
  ]);
});

it('a decision names the rulebook that it is made by, and which that amends', () => {
  const named = (amends?: string) => {
    const rulebook = broken(LOAN_GRAINS, ({ data }) => {
      if (amends !== undefined) data.amends = amends;
    });
    const { id, version, digest } = rulebook;
    return [decider({ rulebook }).decide({ id: 'L-1', schedule: [{}] }).rulebook, { id, version, digest }] as const;
  };
  const [plain, own] = named();
  expect(plain).toStrictEqual(own);
  const [amending, changed] = named('another-rulebook');
  expect(amending).toStrictEqual({ ...changed, amends: 'another-rulebook' });
});

describe('what is decided of a guarantee', () => {
  const loan: LoanInput = { id: 'L-1', schedule: [{}], guarantees: [{ guarantorKind: 'commercial', chargedFeeRate: '0.01' }] };

  it('states no ceiling under a rulebook that holds no fee against one', () => {
    const rulebook = broken(LOAN_GRAINS, ({ data, ruleSet }) => {
      data.parameters = data.parameters.filter(({ id }) => id !== FEE_CEILING);
      const composite = ruleSet('guarantee-fee-ceiling');
      composite.rules = composite.rules.filter(({ event }) => event.type === 'not-governed') as typeof composite.rules;
    });
    const [guarantee] = decider({ rulebook }).decide(loan).guarantees ?? [];
    expect(guarantee?.compositeFee).toStrictEqual({ verdict: 'not-governed' });
  });

  it('is undetermined under a rulebook that only warns of guarantees', () => {
    const rulebook = broken(LOAN_GRAINS, ({ data }) => {
      data.ruleSets = data.ruleSets.filter(({ grain, hitPolicy }) => grain !== 'guarantee' || hitPolicy === 'collect');
      data.derivedFacts = data.derivedFacts.filter(({ grain }) => grain !== 'guarantee');
    });
    const { guarantees, missing } = decider({ rulebook }).decide(loan);
    expect(guarantees?.[0]).toMatchObject({ arrangement: 'undetermined', fee: { verdict: 'undetermined', chargedRate: '0.01' } });
    expect(missing.filter((path) => path.startsWith('guarantees'))).toEqual([]);
  });
});

describe('the waiver of penalty interest', () => {
  const [LOAN] = LOANS.filter(({ guarantees }) => guarantees === undefined) as [LoanInput];

  it('has no period and asks for no rates where a deferral is granted and nothing is waived', () => {
    const scoped = { readings: { 'penalty.scope': 'interest-only' } } as const;
    const { instalments, missing } = decider(scoped).decide(LOAN);
    expect(instalments[0]?.principal).toMatchObject({ grantedUntil: '2021-01-31', penaltyInterest: { waived: 'no' } });
    const { principal } = loanAnswerer(planFor(scoped))(Loan.parse({ ...LOAN, annualRate: '0.0435' })).instalments[0] as {
      principal: { waivedFrom: unknown; overdue: unknown; rateBasis: unknown; penalty: object };
    };
    expect([principal.waivedFrom, principal.overdue, principal.rateBasis]).toEqual([undefined, undefined, undefined]);
    // The rates of principal are not asked for; without the contract's rate the interest on interest has none.
    expect(missing).not.toContain('annualRate');
    expect(missing).toContain('penaltyAnnualRate');
  });

  /** Decides by a rulebook that waives penalty interest without a deferral. */
  const waivedAlways = (loan: LoanInput, from: 'application' | 'due-date'): Decision => {
    const rulebook = broken(['loan', 'component', 'guarantee'], ({ ruleSet }) => {
      Object.assign(ruleSet('penalty-waiver').otherwise ?? {}, { type: 'yes' });
    });
    return decider({ rulebook, readings: { 'penalty.from': from } }).decide(loan);
  };

  it('is undated where a rulebook waives it without a deferral, and then asks for no first day', () => {
    const loan: LoanInput = { ...LOAN, borrower: { kind: 'other' }, application: { principalUntil: null } };
    // The first day is known by the one reading, and not by the other.
    for (const from of ['due-date', 'application'] as const) {
      const { instalments, missing } = waivedAlways(loan, from);
      const { principal } = instalments[0] as Decision['instalments'][number];
      expect(principal.grantedUntil).toBeUndefined();
      expect(principal.penaltyInterest).toEqual({ waived: 'yes-undated' });
      expect(missing).not.toContain('application.appliedOn');
    }
  });

  it('asks for its first day where a deferral is granted', () => {
    const loan: LoanInput = { ...LOAN, application: { principalUntil: '2021-01-31' } };
    const { instalments, missing } = waivedAlways(loan, 'application');
    expect(instalments[0]?.principal).toMatchObject({ grantedUntil: '2021-01-31', penaltyInterest: { waived: 'yes-undated' } });
    expect(missing).toContain('application.appliedOn');
  });

  it('asks for no first day where a deferral is granted and nothing is waived', () => {
    const scoped = { readings: { 'penalty.scope': 'interest-only', 'penalty.from': 'application' } } as const;
    const [instalment] = SCHEDULE as [LoanInput['schedule'][number]];
    const loan = { ...LOAN, schedule: [{ ...instalment, interest: '0.00' }], application: { principalUntil: '2021-01-31' } };
    const { instalments, missing } = decider(scoped).decide(loan);
    expect(instalments[0]?.principal).toMatchObject({ grantedUntil: '2021-01-31', penaltyInterest: { waived: 'no' } });
    expect(missing).not.toContain('application.appliedOn');
  });

  it('begins on the due date under a rulebook that decides no other day', () => {
    const { digest: _, words: __, ...data } = drafted(partOf(ningxia2020(), LOAN_GRAINS, PENALTY_PARAMETERS));
    for (const provision of data.provisions) delete provision.clauses;
    data.ruleSets = data.ruleSets.filter(({ decides }) => decides !== PENALTY_FROM.fact);
    const { instalments } = decider({ rulebook: loadRulebook(data) }).decide(LOAN);
    expect(instalments[0]?.principal.penaltyInterest).toMatchObject({ waived: 'yes', from: '2020-08-15', until: '2021-01-31' });
  });

  it('has its days and no figures where the amount is not known', () => {
    const rulebook = broken(['loan', 'component', 'guarantee'], ({ ruleSet }) => {
      // Nothing asks whether an amount is due.
      const rule = ruleSet('deferral-outcome').rules.find(({ event }) => event.type === 'nothing-due');
      Object.assign(rule ?? {}, { conditions: { all: [{ fact: 'borrower.kind', operator: 'is', value: 'other' }] } });
    });
    const [{ principal: _, ...instalment }] = SCHEDULE as [LoanInput['schedule'][number]];
    const { instalments, missing } = decider({ rulebook }).decide({ ...LOAN, schedule: [instalment] });
    expect(instalments[0]?.principal).toMatchObject({ grantedUntil: '2021-01-31' });
    expect(instalments[0]?.principal.penaltyInterest).toEqual({ waived: 'yes', from: '2020-08-15', until: '2021-01-31' });
    expect(missing).not.toContain('annualRate');
  });

  it('has no days where it would begin later than it ends', () => {
    const rulebook = broken(['loan', 'component', 'guarantee'], ({ ruleSet }) => {
      const { otherwise } = ruleSet('penalty-from');
      Object.assign(otherwise?.params ?? {}, { gives: { from: { fact: 'param:deferral.latestDate' } } });
    });
    const { instalments } = decider({ rulebook }).decide({ ...LOAN, annualRate: '0.0435' });
    expect(instalments[0]?.principal).toMatchObject({
      grantedUntil: '2021-01-31',
      penaltyInterest: { waived: 'yes', from: '2021-01-31', until: '2021-01-31', amount: '0.00' },
    });
  });
});
