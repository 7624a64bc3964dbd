import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { foremost, type Ranked, ranked } from '../../../src/facts/subjects/foremost.js';
import { type MainBankInput, mainBankSchema } from '../../../src/facts/subjects/main-bank.js';
import { firstToWithdraw, largestCreditors, MAIN_BANK, withdrawalDays } from '../../../src/facts/subjects/main-bank-facts.js';

const A = '银川湖城银行';
const B = '塞上江南银行';
const C = '贺兰山银行';
const owes = (...debts: readonly (readonly [bank: string, outstanding?: string])[]): MainBankInput => ({
  creditors: debts.map(([bank, outstanding]) => (outstanding === undefined ? { bank } : { bank, outstanding })),
});
const withdrew = (...days: readonly (readonly [bank: string, on?: string])[]): MainBankInput => ({
  withdrawals: days.map(([bank, on]) => (on === undefined ? { bank } : { bank, on })),
});

/** What is read of an input for a computed fact, and what would settle it. */
const told = (name: string, input: MainBankInput) => {
  const fact = MAIN_BANK.facts.find((it) => it.name === `main-bank.${name}`);
  return [fact?.read(input), fact?.lacking?.(input)];
};
const AMOUNTS = ['creditors[1].outstanding'];

describe('who comes first in a list', () => {
  const of = (...figures: readonly (number | undefined)[]): Ranked[] => figures.map((figure, at) => ({ name: `${at}`, figure }));
  it.each<[string, Ranked[], 'highest' | 'lowest', unknown]>([
    ['nobody, where it is empty', of(), 'highest', { kind: 'none', names: [] }],
    ['the only one, whatever its figure', of(undefined), 'highest', { kind: 'one', names: ['0'] }],
    ['the one with the highest figure', of(1, 3, 2), 'highest', { kind: 'one', names: ['1'] }],
    ['the one with the lowest figure', of(2, 1, 3), 'lowest', { kind: 'one', names: ['1'] }],
    ['the first, where it has the lowest', of(1, 2), 'lowest', { kind: 'one', names: ['0'] }],
    ['several with the highest', of(3, 1, 3), 'highest', { kind: 'tie', names: ['0', '2'] }],
    ['several with the lowest', of(1, 3, 1), 'lowest', { kind: 'tie', names: ['0', '2'] }],
    ['one at zero', of(0, 1), 'lowest', { kind: 'one', names: ['0'] }],
    ['unknown, where a figure is', of(3, undefined), 'highest', undefined],
  ])('is %s', (_, list, by, expected) => {
    expect(foremost(list, by)).toEqual(expected);
  });

  it.each<[string, Ranked[], Ranked[]]>([
    ['different names stay', of(1, 2), of(1, 2)],
    ['a name that stands twice has its figures merged', [...of(1, 2), ...of(3)], of(4, 2)],
    ['one of its figures is unknown', [...of(1), ...of(undefined)], of(undefined)],
    ['the first of its figures is unknown', [...of(undefined), ...of(1)], of(undefined)],
    ['an unknown figure stays unknown', [...of(1), ...of(undefined), ...of(1)], of(undefined)],
  ])('has each name once: %s', (_, list, expected) => {
    expect(ranked(list, (one, other) => one + other)).toEqual(expected);
  });
});

describe('an enterprise and its banks', () => {
  it('are read with all that may be said of them', () => {
    const all: Required<MainBankInput> = {
      id: 'E-1',
      basicAccountBank: A,
      creditors: [{ bank: A, outstanding: '1.00' }, { bank: B }],
      newDebt: { institution: C },
      outwardInvestment: { amount: '1.00' },
      netAssets: '0.00',
      investmentShare: '0.5',
      contractClause: true,
      minutesCopied: false,
      risk: { funds: true, debt: false, liquidity: true },
      action: 'press',
      chainBroken: false,
      withdrawals: [{ bank: A, on: '2020-07-01' }, { bank: B }],
    };
    expect(z.parse(mainBankSchema, all)).toEqual(all);
  });

  it.each<[string, MainBankInput, unknown, readonly string[]]>([
    ['it is not said', {}, undefined, ['creditors']],
    ['it owes nobody', owes(), false, []],
    ['it owes nothing', owes([A, '0.00']), false, []],
    ['it owes a fen', owes([A, '0.01']), true, []],
    ['one amount is unknown', owes([A, '1.00'], [B]), true, AMOUNTS],
    ['one amount is zero and one unknown', owes([A, '0.00'], [B]), undefined, AMOUNTS],
  ])('borrows: %s', (_, input, read, lacking) => {
    expect(told('borrows', input)).toEqual([read, lacking]);
  });

  it.each<[string, MainBankInput, unknown, readonly string[]]>([
    ['no basic account', { basicAccountBank: null }, false, ['creditors']],
    ['neither is said', {}, undefined, ['basicAccountBank', 'creditors']],
    ['the bank is not said', owes([A, '1.00']), undefined, ['basicAccountBank']],
    ['the creditors are not said', { basicAccountBank: A }, undefined, ['creditors']],
    ['it is owed', { basicAccountBank: A, ...owes([B, '1.00'], [A, '0.01']) }, true, []],
    ['it is owed nothing', { basicAccountBank: A, ...owes([A, '0.00']) }, false, []],
    ['it is no creditor', { basicAccountBank: A, ...owes([B]) }, false, []],
    ['what it is owed is unknown', { basicAccountBank: A, ...owes([B], [A]) }, undefined, AMOUNTS],
  ])('owes the bank of its basic account: %s', (_, input, read, lacking) => {
    expect(told('basicAccountBankLends', input)).toEqual([read, lacking]);
  });

  it.each<[string, MainBankInput, unknown, readonly string[]]>([
    ['it is not said', {}, undefined, ['creditors']],
    ['nobody', owes(), 'none', []],
    ['one that is owed nothing does not count', owes([A, '0.00']), 'none', []],
    ['one', owes([A, '2.00'], [B, '1.00']), 'one', []],
    ['several', owes([A, '1.00'], [B, '1.00']), 'tie', []],
    ['a bank that stands twice counts once, with all that it is owed', owes([A, '1.00'], [B, '1.50'], [A, '1.00']), 'one', []],
    ['an amount is unknown', owes([A, '1.00'], [B]), undefined, AMOUNTS],
  ])('has a largest creditor: %s', (_, input, read, lacking) => {
    expect(told('largestCreditor', input)).toEqual([read, lacking]);
    expect(largestCreditors(input)?.kind).toBe(read);
  });

  it.each<[string, MainBankInput, unknown, readonly string[]]>([
    ['it is not said', {}, undefined, ['withdrawals']],
    ['none did', withdrew(), 'none', []],
    ['one did', withdrew([A]), 'one', ['withdrawals[0].on']],
    ['the earlier one', withdrew([A, '2020-07-02'], [B, '2020-07-01']), 'one', []],
    ['two on one day', withdrew([A, '2020-07-01'], [B, '2020-07-01']), 'tie', []],
    [
      'a bank that did twice counts by its first day',
      withdrew([A, '2020-07-03'], [B, '2020-07-02'], [A, '2020-07-01']),
      'one',
      [],
    ],
    ['a day is unknown', withdrew([A, '2020-07-01'], [B]), undefined, ['withdrawals[1].on']],
  ])('has a bank that withdrew first: %s', (_, input, read, lacking) => {
    expect(told('firstWithdrawal', input)).toEqual([read, lacking]);
    expect(firstToWithdraw(input)?.kind).toBe(read);
  });

  it('has no days where no withdrawal is told of', () => {
    expect(withdrawalDays({})).toEqual([]);
    expect(withdrawalDays(withdrew([A, '1970-01-03'], [B], [A, '1970-01-02']))).toEqual([
      { name: A, figure: 1 },
      { name: B, figure: undefined },
    ]);
  });

  it('names who withdrew first, and who is owed most', () => {
    expect(firstToWithdraw(withdrew([A, '2020-07-03'], [B, '2020-07-02'], [A, '2020-07-01']))?.names).toEqual([A]);
    expect(largestCreditors(owes([A, '1.00'], [B, '1.50'], [A, '1.00']))?.names).toEqual([A]);
  });

  it.each<[string, 'hasBasicAccount' | 'newDebtPlanned' | 'investmentPlanned', MainBankInput, unknown, string]>([
    ['an account is not said', 'hasBasicAccount', {}, undefined, 'basicAccountBank'],
    ['no account', 'hasBasicAccount', { basicAccountBank: null }, false, 'basicAccountBank'],
    ['an account', 'hasBasicAccount', { basicAccountBank: A }, true, 'basicAccountBank'],
    ['debt is not said', 'newDebtPlanned', {}, undefined, 'newDebt'],
    ['no debt', 'newDebtPlanned', { newDebt: null }, false, 'newDebt'],
    ['debt', 'newDebtPlanned', { newDebt: {} }, true, 'newDebt'],
    ['an investment is not said', 'investmentPlanned', {}, undefined, 'outwardInvestment'],
    ['no investment', 'investmentPlanned', { outwardInvestment: null }, false, 'outwardInvestment'],
    ['an investment', 'investmentPlanned', { outwardInvestment: {} }, true, 'outwardInvestment'],
  ])('has or plans what is not null: %s', (_, name, input, read, lacking) => {
    expect(told(name, input)).toEqual([read, [lacking]]);
  });

  it.each<[string, MainBankInput, unknown, readonly string[]]>([
    ['nothing is said', {}, undefined, ['newDebt', 'basicAccountBank']],
    ['no basic account', { basicAccountBank: null }, false, ['newDebt']],
    ['no new debt', { basicAccountBank: A, newDebt: null }, undefined, []],
    ['the institution is not said', { basicAccountBank: A, newDebt: {} }, undefined, ['newDebt.institution']],
    ['the bank is not said', { newDebt: { institution: A } }, undefined, ['basicAccountBank']],
    ['that bank', { basicAccountBank: A, newDebt: { institution: A } }, true, []],
    ['another', { basicAccountBank: A, newDebt: { institution: B } }, false, []],
  ])('is to owe the bank of its basic account: %s', (_, input, read, lacking) => {
    const [is, paths] = told('newDebtFromBasicAccountBank', input);
    expect(is).toBe(read);
    if (input.newDebt !== null) expect(paths).toEqual(lacking);
  });

  it.each<[string, MainBankInput, unknown, readonly string[]]>([
    ['nothing is said', {}, undefined, ['newDebt', 'creditors']],
    ['the institution is not said', { newDebt: {}, ...owes([A, '1.00']) }, undefined, ['newDebt.institution']],
    [
      'the institution is not said, and an only creditor is the largest whatever it is owed',
      { newDebt: {}, ...owes([A]) },
      undefined,
      ['newDebt.institution'],
    ],
    ['the creditors are not said', { newDebt: { institution: A } }, undefined, ['creditors']],
    ['the largest', { newDebt: { institution: A }, ...owes([A, '2.00'], [B, '1.00']) }, true, []],
    ['one of the largest', { newDebt: { institution: B }, ...owes([A, '1.00'], [B, '1.00']) }, true, []],
    ['a smaller one', { newDebt: { institution: B }, ...owes([A, '2.00'], [B, '1.00']) }, false, []],
    ['one that is owed nothing', { newDebt: { institution: C }, ...owes([A, '2.00']) }, false, []],
    [
      'one of those of whom one amount is unknown',
      { newDebt: { institution: A }, ...owes([A, '1.00'], [B]) },
      undefined,
      AMOUNTS,
    ],
    ['none of those', { newDebt: { institution: C }, ...owes([A, '1.00'], [B]) }, false, AMOUNTS],
  ])('is to owe the largest creditor: %s', (_, input, read, lacking) => {
    expect(told('newDebtFromLargestCreditor', input)).toEqual([read, lacking]);
  });
});
