import type { FactType, FactValue } from '../fact.js';
import type { InputFact } from '../input/input-facts.js';
import { dayNumber } from '../values/civil-date.js';
import { fen } from '../values/money.js';
import { FOREMOST_KINDS, type Foremost, foremost, type Ranked, ranked } from './foremost.js';
import { type MainBankInput, mainBankSchema } from './main-bank.js';
import { subjectOf } from './subject.js';

/** What the enterprise owes each bank, in fen. A bank listed twice counts once; a bank to which nothing is owed does not count. */
function owed(creditors: NonNullable<MainBankInput['creditors']>): Ranked[] {
  const debts = creditors.map(({ bank, outstanding }) => ({
    name: bank,
    figure: outstanding === undefined ? undefined : fen(outstanding),
  }));
  return ranked(debts, (one, other) => one + other).filter(({ figure }) => figure !== 0);
}

/** Whether the enterprise owes any bank; `undefined` where that is not known. */
function borrows(input: MainBankInput): boolean | undefined {
  if (input.creditors === undefined) return undefined;
  const debts = owed(input.creditors);
  if (debts.some(({ figure }) => figure !== undefined)) return true;
  return debts.length === 0 ? false : undefined;
}

/** Whether the enterprise owes the basic-account bank anything; `undefined` where that is not known. */
function basicAccountBankLends({ basicAccountBank, creditors }: MainBankInput): boolean | undefined {
  if (basicAccountBank === null) return false;
  if (basicAccountBank === undefined || creditors === undefined) return undefined;
  const debt = owed(creditors).find(({ name }) => name === basicAccountBank);
  return debt === undefined ? false : debt.figure === undefined ? undefined : true;
}

/** The banks to which the enterprise owes most; `undefined` where an unknown amount leaves it open. */
export function largestCreditors(input: MainBankInput): Foremost | undefined {
  return input.creditors === undefined ? undefined : foremost(owed(input.creditors), 'highest');
}

/** The first day on which each bank withdrew, as a day number; unknown where one of its days is. */
export function withdrawalDays({ withdrawals = [] }: MainBankInput): Ranked[] {
  const days = withdrawals.map(({ bank, on }) => ({ name: bank, figure: on === undefined ? undefined : dayNumber(on) }));
  return ranked(days, Math.min);
}

/** The banks that withdrew first; `undefined` where an unknown day leaves it open. */
export function firstToWithdraw(input: MainBankInput): Foremost | undefined {
  return input.withdrawals === undefined ? undefined : foremost(withdrawalDays(input), 'lowest');
}

const FLAG = { kind: 'flag' } as const;
const FOREMOST = { kind: 'choice', values: FOREMOST_KINDS } as const;

function computed(
  name: string,
  type: FactType,
  zh: string,
  en: string,
  read: (input: MainBankInput) => FactValue,
  lacking: (input: MainBankInput) => readonly string[],
): InputFact {
  return {
    name: `main-bank.${name}`,
    type,
    title: { zh, en },
    read: (input) => read(input as MainBankInput),
    lacking: (input) => lacking(input as MainBankInput),
  };
}

const amountsLacking = ({ creditors }: MainBankInput) =>
  creditors?.flatMap(({ outstanding }, at) => (outstanding === undefined ? [`creditors[${at}].outstanding`] : [])) ?? [
    'creditors',
  ];
const daysLacking = ({ withdrawals }: MainBankInput) =>
  withdrawals?.flatMap(({ on }, at) => (on === undefined ? [`withdrawals[${at}].on`] : [])) ?? ['withdrawals'];
const institutionLacking = ({ newDebt }: MainBankInput) =>
  newDebt === undefined ? ['newDebt'] : newDebt?.institution === undefined ? ['newDebt.institution'] : [];

/** An enterprise and its banks. What rules cannot test, names and lists, is computed here into flags and choices. */
export const MAIN_BANK = subjectOf('main-bank', mainBankSchema, [
  computed(
    'hasBasicAccount',
    FLAG,
    '是否有基本账户所在银行',
    'whether a bank keeps the basic account',
    ({ basicAccountBank }) => (basicAccountBank === undefined ? undefined : basicAccountBank !== null),
    () => ['basicAccountBank'],
  ),
  computed(
    'basicAccountBankLends',
    FLAG,
    '基本账户所在银行是否对企业放贷',
    'whether the enterprise owes the basic-account bank anything',
    basicAccountBankLends,
    ({ basicAccountBank, creditors }) => [
      ...(basicAccountBank === undefined ? ['basicAccountBank'] : []),
      ...(creditors?.flatMap(({ bank, outstanding }, at) =>
        bank === basicAccountBank && outstanding === undefined ? [`creditors[${at}].outstanding`] : [],
      ) ?? ['creditors']),
    ],
  ),
  computed('borrows', FLAG, '是否有存量贷款', 'whether the enterprise owes any bank', borrows, amountsLacking),
  computed(
    'largestCreditor',
    FOREMOST,
    '最大债权银行(无、一家、并列)',
    'whether none, one or several banks are the largest creditor',
    (input) => largestCreditors(input)?.kind,
    amountsLacking,
  ),
  computed(
    'newDebtPlanned',
    FLAG,
    '是否新增金融机构负债',
    'whether new debt to a financial institution is planned',
    ({ newDebt }) => (newDebt === undefined ? undefined : newDebt !== null),
    () => ['newDebt'],
  ),
  computed(
    'newDebtFromBasicAccountBank',
    FLAG,
    '新增负债是否来自基本账户所在银行',
    'whether the new debt is to the basic-account bank',
    ({ newDebt, basicAccountBank }) => {
      if (basicAccountBank === null) return false;
      const institution = newDebt?.institution;
      return institution === undefined || basicAccountBank === undefined ? undefined : institution === basicAccountBank;
    },
    (input) => [...institutionLacking(input), ...(input.basicAccountBank === undefined ? ['basicAccountBank'] : [])],
  ),
  computed(
    'newDebtFromLargestCreditor',
    FLAG,
    '新增负债是否来自最大债权银行',
    'whether the new debt is to the largest creditor, or one of them',
    (input) => {
      const institution = input.newDebt?.institution;
      if (institution === undefined) return undefined;
      const largest = largestCreditors(input);
      if (largest !== undefined) return largest.names.includes(institution);
      // A bank that is owed nothing is not the largest creditor, even if no bank is owed more.
      const { creditors } = input;
      return creditors === undefined || creditors.some(({ bank }) => bank === institution) ? undefined : false;
    },
    (input) => [...institutionLacking(input), ...(largestCreditors(input) === undefined ? amountsLacking(input) : [])],
  ),
  computed(
    'investmentPlanned',
    FLAG,
    '是否对外投资',
    'whether an outward investment is planned',
    ({ outwardInvestment }) => (outwardInvestment === undefined ? undefined : outwardInvestment !== null),
    () => ['outwardInvestment'],
  ),
  computed(
    'firstWithdrawal',
    FOREMOST,
    '最先抽贷的银行(无、一家、并列)',
    'whether none, one or several banks withdrew first',
    (input) => firstToWithdraw(input)?.kind,
    daysLacking,
  ),
]);
