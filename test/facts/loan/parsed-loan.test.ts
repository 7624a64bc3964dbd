import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../../src/facts/fact.js';
import { InvalidLoanError } from '../../../src/facts/input/invalid-input.js';
import { defineLoan } from '../../../src/facts/loan/define-loan.js';
import {
  fieldFor,
  fieldInstead,
  fieldsFor,
  LOAN_FACTS,
  loanSlot,
  madeOf,
  sourceField,
  sourceFields,
  valueField,
} from '../../../src/facts/loan/loan-facts.js';
import { LOAN_FIELDS } from '../../../src/facts/loan/loan-fields.js';
import type { LoanInput } from '../../../src/facts/loan/loan-schema.js';
import {
  datesRequested,
  guaranteesOf,
  Loan,
  requestedUntil,
  writeComponent,
  writeGuarantee,
} from '../../../src/facts/loan/parse-loan.js';
import { SERVICING_FACTS } from '../../../src/facts/loan/servicing.js';
import { dayNumber } from '../../../src/facts/values/civil-date.js';

const of = (input: Omit<LoanInput, 'id'>) => Loan.parse({ id: 'L', ...input });
const day = (text: string) => dayNumber(text) as number;

/** The facts of a loan by name, those that are unknown left out. */
function named(facts: readonly FactValue[]): Record<string, FactValue> {
  return Object.fromEntries(LOAN_FACTS.flatMap(({ name }, slot) => (facts[slot] === undefined ? [] : [[name, facts[slot]]])));
}
function component(input: Omit<LoanInput, 'id'>, kind: 'principal' | 'interest' = 'principal', at = 0) {
  const loan = of(input);
  const facts = loan.factValues(LOAN_FACTS.length);
  writeComponent(facts, loan, loan.instalments[at] as never, kind);
  return Object.fromEntries(Object.entries(named(facts)).filter(([name]) => name.startsWith('component.')));
}

describe('the facts of a loan', () => {
  it('are read in exact values, and what is left out is unknown', () => {
    const loan = of({
      asOf: '1970-01-02',
      borrower: { kind: 'enterprise', creditTotal: '12.50', specialHardship: false },
      annualRate: 0.0435,
      schedule: [{}],
      application: { principalUntil: '2021-01-01', interestUntil: null, appliedOn: '1970-01-03' },
      guarantee: { arrangement: 'kept', reGuaranteeFee: 0 },
    });
    expect(named(loan.factValues(0))).toEqual({
      asOf: 1,
      'borrower.kind': 'enterprise',
      'borrower.creditTotal': 1250,
      'borrower.specialHardship': false,
      annualRate: 4_350_000,
      'application.appliedOn': 2,
      'application.principalUntil': day('2021-01-01'),
      'application.principalRequested': true,
      'application.interestRequested': false,
      'guarantee.arrangement': 'kept',
      'guarantee.reGuaranteeFee': 0,
    });
    expect(loan.factAt(loanSlot('borrower.creditTotal'))).toBe(1250);
  });

  it.each<[string, LoanInput['application'], unknown, unknown]>([
    ['nothing is said', undefined, undefined, undefined],
    ['there is no application', null, false, false],
    ['the application does not say', {}, undefined, undefined],
    ['one of them is asked', { principalUntil: '2021-01-01' }, true, undefined],
    ['one is asked on several days', { interestUntil: ['2021-01-01', '2021-02-01'] }, undefined, true],
    ['one is known not to be asked', { principalUntil: null }, false, undefined],
  ])('tell what is asked: %s', (_, application, principal, interest) => {
    const facts = named(of({ schedule: [{}], application }).factValues(0));
    expect(facts['application.principalRequested']).toBe(principal);
    expect(facts['application.interestRequested']).toBe(interest);
  });

  it('are those of the loan again, whatever was written over them', () => {
    const loan = of({ borrower: { kind: 'other' }, schedule: [{}] });
    // Rules may need no more slots than a loan has facts.
    for (const size of [LOAN_FACTS.length, LOAN_FACTS.length + 3]) {
      const facts = loan.factValues(size);
      const before = facts.slice();
      expect(facts).toHaveLength(size);
      facts.fill('spoilt');
      loan.writeFacts(facts);
      expect(facts).toEqual(before);
      expect(facts).toHaveLength(size);
    }
    expect(loan.factValues(0)).toHaveLength(LOAN_FACTS.length);
  });

  it('have a slot each, by their names', () => {
    LOAN_FACTS.forEach(({ name }, slot) => {
      expect(loanSlot(name)).toBe(slot);
    });
    expect(() => loanSlot('loan.colour')).toThrow(new RangeError('no loan fact loan.colour'));
  });

  it('belong to the part of the loan that their names begin with, and to the loan itself where it is none', () => {
    for (const { name, grain } of LOAN_FACTS) {
      // The track of the loan is known once its components are decided.
      const expected = name === 'loan.track' ? 'guarantee' : (/^(component|guarantee)\./.exec(name)?.[1] ?? 'loan');
      expect(grain, name).toBe(expected);
    }
  });
});

describe('the facts of a component', () => {
  it('are those of its instalment', () => {
    const schedule: LoanInput['schedule'] = [
      { dueDate: '2020-08-15', originalDueDate: '2020-05-15', principal: '0.00', interest: '1.50' },
    ];
    expect(component({ schedule })).toEqual({
      'component.kind': 'principal',
      'component.amount': 0,
      'component.amountDue': false,
      'component.dueDate': day('2020-08-15'),
      'component.originalDueDate': day('2020-05-15'),
    });
    expect(component({ schedule }, 'interest')).toMatchObject({ 'component.amount': 150, 'component.amountDue': true });
    expect(component({ schedule: [{}] })).toEqual({ 'component.kind': 'principal' });
    expect(component({ schedule: [{ dueDate: '2020-08-15', originalDueDate: null }] })['component.originalDueDate']).toBe(
      day('2020-08-15'),
    );
  });

  it.each<[string, LoanInput['schedule'][number], LoanInput['application'], unknown, string | undefined]>([
    ['nothing is said', { dueDate: '2020-08-15' }, undefined, undefined, undefined],
    ['nothing is asked', { dueDate: '2020-08-15' }, null, false, undefined],
    ['a day after it is', { dueDate: '2020-08-15' }, { principalUntil: '2020-08-16' }, true, '2020-08-16'],
    ['its due date is', { dueDate: '2020-08-15' }, { principalUntil: '2020-08-15' }, false, '2020-08-15'],
    ['its due date is unknown', {}, { principalUntil: '2020-08-15' }, undefined, '2020-08-15'],
    ['nothing, and its due date is unknown', {}, { principalUntil: null }, false, undefined],
    [
      'the last of several days counts',
      { dueDate: '2020-08-15' },
      { principalUntil: ['2020-08-15', '2020-08-16'] },
      true,
      '2020-08-16',
    ],
    ['by itself', { dueDate: '2020-08-15', principalUntil: '2020-09-01' }, { principalUntil: '2020-10-01' }, true, '2020-09-01'],
    ['by itself nothing', { dueDate: '2020-08-15', principalUntil: null }, { principalUntil: '2020-10-01' }, false, undefined],
    [
      'by itself the other alone',
      { dueDate: '2020-08-15', interestUntil: null },
      { principalUntil: '2020-10-01' },
      true,
      '2020-10-01',
    ],
  ])('tell whether its deferral is asked: %s', (_, instalment, application, requested, until) => {
    const facts = component({ schedule: [instalment], application });
    expect(facts['component.requested']).toBe(requested);
    expect(facts['component.requestedUntil']).toBe(until === undefined ? undefined : day(until));
  });

  it('tell each day that is asked', () => {
    const loan = of({
      schedule: [{ interestUntil: ['2021-01-01', '2021-02-01'] }, {}],
      application: { principalUntil: '2021-03-31', interestUntil: null },
    });
    const [own, other] = loan.instalments as never[];
    expect(datesRequested(loan, own as never, 'interest')).toEqual([day('2021-01-01'), day('2021-02-01')]);
    expect(requestedUntil(loan, own as never, 'interest')).toBe(day('2021-02-01'));
    expect(datesRequested(loan, own as never, 'principal')).toEqual([day('2021-03-31')]);
    expect(requestedUntil(loan, other as never, 'interest')).toBeNull();
  });
});

describe('the guarantees of a loan', () => {
  it('are those listed, or the only one', () => {
    const [kept, lapsed] = [{ arrangement: 'kept' }, { arrangement: 'lapsed' }] as const;
    expect(of({ schedule: [{}] }).guarantees).toEqual([]);
    expect(of({ schedule: [{}], guarantee: kept }).guarantees).toEqual([kept]);
    expect(of({ schedule: [{}], guarantees: [kept, lapsed] }).guarantees).toEqual([kept, lapsed]);
    expect(guaranteesOf({ id: 'L', schedule: [{}] })).toEqual([]);
  });

  it('bring their facts one after the other', () => {
    const loan = of({ schedule: [{}], guarantees: [{ arrangement: 'kept', chargedFeeRate: '0.01' }, { arrangement: 'lapsed' }] });
    const facts = loan.factValues(LOAN_FACTS.length);
    const written = (index: number) => {
      writeGuarantee(facts, loan, index);
      return Object.fromEntries(Object.entries(named(facts)).filter(([name]) => name.startsWith('guarantee.')));
    };
    expect(written(0)).toEqual({ 'guarantee.arrangement': 'kept', 'guarantee.chargedFeeRate': 1_000_000 });
    expect(written(1)).toEqual({ 'guarantee.arrangement': 'lapsed' });
    const single = of({ schedule: [{}], guarantee: { arrangement: 'kept' } });
    const own = single.factValues(LOAN_FACTS.length);
    writeGuarantee(own, single, 0);
    expect(named(own)).toEqual({ 'guarantee.arrangement': 'kept' });
  });
});

describe('a loan', () => {
  it('is defined as it is written', () => {
    const written = { id: 'L', schedule: [{ dueDate: '2020-08-15' }] } as const;
    expect(defineLoan(written)).toBe(written);
  });

  const INPUT: LoanInput = {
    id: 'L',
    borrower: { kind: 'other' },
    schedule: [{ dueDate: '2020-08-15' }, { dueDate: '2020-09-15' }],
  };

  it('that was checked is not checked again', () => {
    const loan = Loan.parse(INPUT);
    expect(Loan.of(loan)).toBe(loan);
    expect(Loan.of(INPUT)).toEqual(loan);
    expect(Loan.passing(loan)).toBe(loan);
    expect(Loan.inputOf(loan)).toBe(loan.input);
    expect(Loan.inputOf(INPUT)).toBe(INPUT);
    for (const other of [null, undefined, 'L', 7, () => INPUT]) {
      expect(Loan.inputOf(other)).toBe(other);
      expect(() => Loan.of(other as never)).toThrow(InvalidLoanError);
    }
    // What merely claims to be one is.
    expect(() => Loan.of(Object.create(Loan.prototype))).toThrow(InvalidLoanError);
  });

  it('does not change afterwards, and a passing one is not copied', () => {
    const loan = Loan.parse(INPUT);
    expect(loan.input).toEqual(INPUT);
    expect(loan.input).not.toBe(INPUT);
    for (const part of [loan, loan.input, loan.input.schedule[0], loan.instalments, loan.instalments[0], loan.asked])
      expect(Object.isFrozen(part)).toBe(true);
    expect(Loan.passing(INPUT).input).toBe(INPUT);
  });

  it('is read by its schema where the quick test leaves it to that', () => {
    const stated = { ...INPUT, borrower: { kind: 'other', creditTotal: 12.5 }, schedule: [{ dueDate: '2020-08-15' }] };
    // An object of a class is not accepted quickly, though its schema takes it once it is copied.
    const classed = Object.assign(Object.create({ method: () => 0 }), stated);
    expect(Loan.passing(classed).factValues(0)).toEqual(Loan.parse(stated).factValues(0));
    const hostile = { ...stated, extensions: JSON.parse('{"__proto__":{"a":1}}') };
    expect(Loan.parse(hostile).factValues(0)).toEqual(Loan.parse(stated).factValues(0));
  });

  it('keeps what the host has under extensions, whatever it is', () => {
    const extensions = { seen: new Date(0), byName: new Map() };
    expect(Loan.parse({ ...INPUT, extensions }).input.extensions).toEqual(extensions);
  });

  it.each<[keyof LoanInput, unknown, unknown]>([
    ['id', 'L', 7],
    ['schedule', [{ dueDate: '2020-08-15' }], [{ dueDate: '2020-06-31' }]],
    ['schedule', [{ principal: '1.00' }], [{ principal: '1.005' }]],
    ['schedule', [{ interestUntil: ['2020-08-15'] }], [{ interestUntil: ['x'] }]],
  ])('that does not read the same each time is refused, or read from a copy: %s', (key, first, later) => {
    const unsteady = () => {
      let reads = 0;
      return Object.defineProperty({ ...INPUT }, key, { enumerable: true, get: () => (++reads === 1 ? first : later) });
    };
    expect(Loan.parse(unsteady()).input[key]).toEqual(first);
    expect(() => Loan.passing(unsteady())).toThrow(InvalidLoanError);
  });

  it('that cannot be read is refused', () => {
    expect(() => Loan.passing({ ...INPUT, schedule: 7 })).toThrow(InvalidLoanError);
    const thrown = new Proxy(INPUT, {
      get: () => {
        throw new Error('no');
      },
    });
    expect(() => Loan.passing(thrown)).toThrow(InvalidLoanError);
  });

  it('with some of its instalments alone has these, in the order asked', () => {
    const part = Loan.parse(INPUT).withInstalments([1, 0]);
    expect(part.input.schedule.map(({ dueDate }) => dueDate)).toEqual(['2020-09-15', '2020-08-15']);
    expect(part.instalments.map(({ dueDate }) => dueDate)).toEqual([day('2020-09-15'), day('2020-08-15')]);
    expect([part.id, part.factAt(loanSlot('borrower.kind'))]).toEqual(['L', 'other']);
    expect(Loan.parse(INPUT).withInstalments([1]).input.schedule).toHaveLength(1);
  });
});

describe('what a fact of a loan is made of', () => {
  it('is known of each that is no field', () => {
    const field = (name: string) => ({ kind: 'field', field: name });
    const made = LOAN_FACTS.flatMap(({ name }) => (madeOf(name) === undefined ? [] : [[name, madeOf(name)]]));
    expect(Object.fromEntries(made)).toEqual({
      'application.principalRequested': field('application.principalUntil'),
      'application.interestRequested': field('application.interestUntil'),
      'component.kind': { kind: 'walk' },
      'component.amount': field('schedule[].{component}'),
      'component.amountDue': field('schedule[].{component}'),
      'component.dueDate': field('schedule[].dueDate'),
      'component.originalDueDate': field('schedule[].originalDueDate'),
      'component.requested': { kind: 'facts', facts: ['component.requestedUntil', 'component.dueDate'] },
      'component.requestedUntil': field('application.{component}Until'),
      'loan.track': { kind: 'walk' },
    });
    expect(madeOf('borrower.kind')).toBeUndefined();
    expect(madeOf('toString')).toBeUndefined();
    for (const { name } of LOAN_FACTS) expect(madeOf(name) === undefined).toBe(LOAN_FIELDS.has(name));
  });

  it('is a field, of the principal or the interest where it says so', () => {
    expect(sourceField('component.requestedUntil')).toBe('application.{component}Until');
    for (const other of ['component.requested', 'loan.track', 'borrower.kind']) expect(sourceField(other)).toBeUndefined();
    expect(fieldFor('schedule[].{component}', 'interest')).toBe('schedule[].interest');
    expect(fieldsFor('schedule[].{component}')).toEqual(['schedule[].principal', 'schedule[].interest']);
    expect(fieldsFor('schedule[].dueDate')).toEqual(['schedule[].dueDate']);
    expect(fieldInstead('schedule[].originalDueDate')).toBe('schedule[].dueDate');
    expect(fieldInstead('schedule[].dueDate')).toBeUndefined();
    expect(sourceFields('borrower.kind')).toEqual([]);
    expect(sourceFields('component.amount')).toEqual(['schedule[].{component}']);
    expect(valueField('component.originalDueDate')).toBe('schedule[].originalDueDate');
    expect(valueField('component.amountDue')).toBeUndefined();
    expect(valueField('component.kind')).toBeUndefined();
    expect(valueField('borrower.kind')).toBeUndefined();
  });

  it('and of a fact of servicing the field that it is read from', () => {
    const fieldOf = Object.fromEntries(SERVICING_FACTS.map(({ name, field, ofWaiver }) => [name, [field, ofWaiver ?? false]]));
    expect(fieldOf).toEqual({
      'servicing.action': ['action', false],
      'servicing.grantedUntil': ['grantedUntil', false],
      'servicing.penaltyTaken': ['penaltyInterest.amount', false],
      'servicing.penaltyCharged': ['penaltyInterest.amount', false],
      'servicing.penaltyBasis': ['penaltyInterest.basis', false],
      'servicing.penaltySurcharge': ['penaltyInterest.basis', false],
      'servicing.penaltyDays': ['grantedUntil', false],
      'servicing.penaltyWaivedDays': ['grantedUntil', true],
      'servicing.penaltyInDeferral': ['grantedUntil', true],
      'guarantee-servicing.consulted': ['consulted', false],
      'guarantee-servicing.feeBase': ['feeBase', false],
    });
  });
});
