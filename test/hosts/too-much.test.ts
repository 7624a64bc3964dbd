import { describe, expect, it } from 'vitest';
import { audit, InvalidServicingError } from '../../src/audit/index.js';
import { decide, InvalidLoanError, InvalidRulebookError, type LoanInput, loadRulebook, safeDecide } from '../../src/index.js';
import { DEEP, itAtTimes } from '../depth.js';
import { rulebookData } from './public-calls.js';
import { LONGEST_MESSAGE } from './typed-errors.js';

const BORROWER = { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' };
const DAY = 86_400_000;

/** A loan with the given number of instalments on consecutive days from 1950. */
function long(instalments: number, change: (instalment: object, at: number) => unknown = (it) => it): LoanInput {
  const first = Date.UTC(1950, 0, 1);
  // As many days as there are in dates of four figures.
  const days = 2_000_000;
  const schedule = Array.from({ length: instalments }, (_, at) =>
    change(
      { dueDate: new Date(first + (at % days) * DAY).toISOString().slice(0, 10), principal: '100.00', interest: '1.00' },
      at,
    ),
  );
  return { id: 'L-1', borrower: BORROWER, purpose: 'operating', schedule } as LoanInput;
}

function refusalOf(loan: unknown): InvalidLoanError {
  const decided = safeDecide(loan);
  if (decided.ok) throw new Error('it was decided');
  expect(decided.error).toBeInstanceOf(InvalidLoanError);
  expect(decided.error.message.length).toBeLessThan(LONGEST_MESSAGE);
  return decided.error;
}

describe('however many problems there are, an input is refused by a short message that counts them', () => {
  const MANY = DEEP ? 150_000 : 5_000;
  it.each<[string, () => unknown, number]>([
    ['instalments that fall due on one day', () => long(MANY, (it) => ({ ...it, dueDate: '2020-08-15' })), MANY - 1],
    ['instalments with an amount that is none', () => long(MANY, (it) => ({ ...it, principal: '1,00' })), MANY],
    ['instalments with an unknown key', () => long(MANY, (it) => ({ ...it, princpal: '1.00' })), MANY],
    ['instalments that are none', () => long(MANY, (_, at) => at), MANY],
    [
      'instalments with an original due date after the due date',
      () => long(MANY, (it) => ({ ...it, originalDueDate: '9999-12-31' })),
      MANY,
    ],
    ['days asked before the due date', () => long(MANY, (it) => ({ ...it, principalUntil: '1949-12-31' })), MANY],
    ['guarantees that are none', () => ({ ...long(1), guarantees: Array(MANY).fill({ arrangement: 'maybe' }) }), MANY],
  ])('%s', (_, loan, count) => {
    const { problems, message } = refusalOf(loan());
    expect(problems).toHaveLength(count);
    expect(message).toMatch(new RegExp(`; and ${count - 20} more$`));
  });

  it.each<[string, string, (keys: object) => object]>([
    ['of a loan', '', (keys) => ({ ...long(1), ...keys })],
    ['of its borrower', 'borrower', (keys) => ({ ...long(1), borrower: keys })],
    ['of an instalment', 'schedule[0]', (keys) => ({ ...long(1), schedule: [keys] })],
  ])('unknown keys %s, the first of which are named and the nearest name of a few', (_, path, loan) => {
    const keys = Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`purposee${at}`, at]));
    const { problems } = refusalOf(loan(keys));
    const rest = problems.find(({ expected }) => expected?.startsWith('no unknown keys'));
    expect(rest).toMatchObject({ path, value: MANY - 1_000 });
    expect(problems.filter(({ path: at }) => at.includes('purposee'))).toHaveLength(1_000);
    expect(problems.filter(({ nearest }) => nearest !== undefined).length).toBeLessThanOrEqual(100);
  });

  it('of servicing', () => {
    const components = Array.from({ length: MANY }, () => ({ instalment: 'one', component: 'principal' }));
    expect(() => audit(long(1), { components } as never)).toThrow(InvalidServicingError);
    const twice = Array.from({ length: MANY }, () => ({ instalment: 0, component: 'principal', action: 'refused' }));
    expect(() => audit(long(1), { components: twice } as never)).toThrow(`and ${MANY - 21} more`);
  });

  it.each<[string, (data: object) => unknown]>([
    ['parameters that say nothing', (data) => ({ ...data, parameters: Array(MANY).fill({}) })],
    ['provisions that are none', (data) => ({ ...data, provisions: Array(MANY).fill('one') })],
  ])('%s of a rulebook', (_, change) => {
    try {
      loadRulebook(change(rulebookData()));
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof InvalidRulebookError)) throw error;
      expect(error.faults.length).toBeGreaterThan(MANY - 2);
      expect(error.message).toMatch(/; and \d{4,6} more$/);
      expect(error.message.length).toBeLessThan(LONGEST_MESSAGE);
    }
  });

  it('and a rule of more than 1,000 conditions is refused as one', () => {
    const data = rulebookData() as { ruleSets: { rules: { conditions: unknown }[] }[] };
    const parts = Array.from({ length: MANY }, () => ({ fact: 'unknown', operator: 'is', value: 'x' }));
    Object.assign(data.ruleSets[0]?.rules[0] ?? {}, { conditions: { any: parts } });
    expect(() => loadRulebook(data)).toThrow('/ruleSets/0/rules/0/conditions: has more than 1000 conditions');
  });
});

describe('a message is short even if it names something long', () => {
  const HUGE = 'x'.repeat(1_000_000);
  it.each<[string, () => unknown]>([
    ['a key', () => ({ ...long(1), [HUGE]: 1 })],
    ['a key within', () => ({ ...long(1), borrower: { [HUGE]: { [HUGE]: 1 } } })],
    ['an id', () => ({ ...long(2, (it) => ({ ...it, dueDate: HUGE })), id: HUGE })],
    ['a number', () => ({ ...long(1), annualRate: 10n ** 10_000n })],
    ['a symbol', () => ({ ...long(1), annualRate: Symbol(HUGE) })],
  ])('%s of a million letters', (_, loan) => {
    refusalOf(loan());
  });

  it('as of a rulebook', () => {
    for (const change of [{ [HUGE]: 1 }, { id: { [HUGE]: HUGE } }, { ruleSets: HUGE }, { version: [HUGE] }]) {
      try {
        loadRulebook({ ...rulebookData(), ...change });
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidRulebookError);
        expect((error as Error).message.length).toBeLessThan(LONGEST_MESSAGE);
      }
    }
  });
});

describe('hundreds of thousands of instalments', () => {
  itAtTimes('are decided in time proportional to their number', { timeout: 300_000 }, () => {
    const timeOf = (instalments: number) => {
      const loan = long(instalments);
      const started = performance.now();
      const decision = decide(loan);
      expect(decision.instalments).toHaveLength(instalments);
      return performance.now() - started;
    };
    timeOf(5_000);
    const [some, many] = DEEP ? [timeOf(20_000), timeOf(200_000)] : [timeOf(5_000), timeOf(50_000)];
    // Quadratic growth would take a hundred times as long.
    expect(many).toBeLessThan(some * 50 + 1_000);
  });

  it('have servicing that names each by its due date, in time that grows as they do', { timeout: 300_000 }, () => {
    const timeOf = (instalments: number) => {
      const loan = long(instalments);
      // Each is deferred to no later day, which is refused: the time is that of reading the servicing, and of nothing behind it.
      const components = loan.schedule.map(
        ({ dueDate }) => ({ dueDate, component: 'principal', grantedUntil: dueDate }) as const,
      );
      const started = performance.now();
      expect(() => audit(loan, { components })).toThrow(`and ${instalments - 20} more`);
      return performance.now() - started;
    };
    timeOf(2_000);
    const [some, many] = DEEP ? [timeOf(5_000), timeOf(50_000)] : [timeOf(2_000), timeOf(20_000)];
    expect(many).toBeLessThan(some * 30 + 500);
  });
});
