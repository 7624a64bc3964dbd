import type { Assessment } from '../decide/assessor.js';
import type { MainBankInput } from '../facts/subjects/main-bank.js';
import { firstToWithdraw, largestCreditors, MAIN_BANK, withdrawalDays } from '../facts/subjects/main-bank-facts.js';
import { type CivilDate, civilDate } from '../facts/values/civil-date.js';
import type { Wording } from '../law/wording.js';
import { ningxia2020 } from '../rulebook/shipped/ningxia-2020.js';
import type { Ningxia2020 } from '../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { type Assessed, type AssessOptions, assessed, assessorsOf, type Verdict, verdict } from './assessed.js';
import { exactYuan, inputYuan } from './figures.js';

/** Banks that lend in the same turn: those that withdrew on the same day, or, last, those that did not withdraw. */
export interface LendingTurn {
  /** The names of the banks, as the input gives them. */
  readonly banks: readonly string[];
  /** The day on which they withdrew; absent for those that did not. */
  readonly withdrewOn?: CivilDate;
}

/** What section 三 of the notice provides for an enterprise and its banks. A part that the input leaves out is absent. */
export interface MainBankAssessment extends Assessed {
  /** Which bank is the main bank 主办银行, and by what. */
  readonly mainBank: {
    /**
     * 主办银行 by: its basic account, its being the largest creditor; `tie`: several are, and the notice does not say which;
     * `not-governed`: the enterprise owes no bank.
     */
    readonly designation: Verdict<'basic-account-bank' | 'largest-creditor-bank' | 'tie' | 'not-governed'>;
    /** The name of the main bank; absent in a tie, and where it is not known. */
    readonly bank?: string;
    /** The largest creditor banks, where known; more than one where they are equal. */
    readonly largestCreditors?: readonly string[];
  };
  /**
   * Whether the main bank must be consulted before new debt is taken on (需事先征求主办银行意见). The notice is not addressed to
   * enterprises: one is bound by a contract that says so, and `not-bound` without.
   */
  readonly newDebt?: Verdict<'consult-first' | 'not-bound' | 'not-required' | 'main-bank-open' | 'not-governed'>;
  /** Whether it must be consulted before an outward investment, and the amount up to which it need not be, in yuan. */
  readonly outwardInvestment?: {
    /**
     * `consult-first`: the main bank is asked before; `not-required`: the investment is within the limit; `not-bound`: no
     * contract demands it.
     */
    readonly verdict: Verdict<'consult-first' | 'not-bound' | 'not-required' | 'not-governed'>;
    /** The amount up to which nobody need be consulted, in yuan; absent where net assets or the share of them is unknown. */
    readonly limit?: string;
  };
  /** Whether minutes of the shareholders and the board are copied to the main bank (纪要抄送主办银行), or are to be. */
  readonly minutes?: Verdict<'copied' | 'to-copy' | 'not-bound' | 'not-governed'>;
  /** Whether the main bank keeps from withdrawing, cutting off and pressing down loans (不抽贷、不断贷、不压贷). */
  readonly conduct?: Verdict<'breach' | 'observed' | 'not-governed'>;
  /** Who lends first to an enterprise whose chain of funds is broken (谁先抽贷谁先贷、其他跟贷). */
  readonly rescue?: {
    /**
     * `first-lends`: the bank that withdrew first lends first; `several-lend-first`: several withdrew first, on the same day;
     * `keep-lending`: none withdrew.
     */
    readonly verdict: Verdict<'first-lends' | 'several-lend-first' | 'keep-lending' | 'not-governed'>;
    /** The banks in the order in which they lend; absent where the verdict names no order. */
    readonly turns?: readonly LendingTurn[];
  };
}

const assessors = assessorsOf(MAIN_BANK, ningxia2020);

/** The input's parts that ask for a verdict. */
const ASKED_BY: Readonly<Record<string, readonly (keyof MainBankInput)[]>> = {
  'main-bank.newDebtVerdict': ['newDebt'],
  'main-bank.investmentVerdict': ['outwardInvestment'],
  'main-bank.minutesVerdict': ['minutesCopied'],
  'main-bank.conductVerdict': ['risk', 'action'],
  'main-bank.rescueVerdict': ['chainBroken', 'withdrawals'],
};

/**
 * Says which bank is an enterprise's main bank, and what follows: prior consultation, no withdrawal of loans, who lends
 * first to an enterprise in need (notice, section 三).
 *
 * @throws {InvalidInputError} where the input is not what the schema describes
 * @throws {InvalidOptionError} for an unknown option, and for a reading or a parameter that the rulebook does not have or allow
 *
 * @example
 * const { mainBank: main, newDebt } = mainBank({
 *   basicAccountBank: '银川湖城银行',
 *   creditors: [{ bank: '银川湖城银行', outstanding: '2000000.00' }, { bank: '塞上江南银行', outstanding: '3000000.00' }],
 *   newDebt: { institution: '塞上江南银行' },
 *   contractClause: true,
 * })
 * main.bank // '银川湖城银行'
 * newDebt // 'consult-first'
 */
export function mainBank<Ids extends RulebookIds = Ningxia2020>(
  input: MainBankInput,
  options?: AssessOptions<Ids>,
): MainBankAssessment;
export function mainBank(input: MainBankInput, options?: AssessOptions): MainBankAssessment {
  const assessment = assessors(options).assess(input, (fact) => {
    const parts = ASKED_BY[fact];
    return parts === undefined || parts.some((part) => input[part] !== undefined);
  });
  const main = designated(assessment, input);
  const { conclusions, results } = assessment;
  const has = (fact: string) => conclusions[fact] !== undefined;
  const rescue = has('main-bank.rescueVerdict') ? rescueOf(assessment, input) : undefined;
  return {
    mainBank: main,
    ...(has('main-bank.newDebtVerdict') ? { newDebt: verdict(assessment, 'main-bank.newDebtVerdict') } : {}),
    ...(has('main-bank.investmentVerdict')
      ? {
          outwardInvestment: {
            verdict: verdict(assessment, 'main-bank.investmentVerdict'),
            ...(results.limit === undefined ? {} : { limit: exactYuan(String(results.limit)) }),
          },
        }
      : {}),
    ...(has('main-bank.minutesVerdict') ? { minutes: verdict(assessment, 'main-bank.minutesVerdict') } : {}),
    ...(has('main-bank.conductVerdict') ? { conduct: verdict(assessment, 'main-bank.conductVerdict') } : {}),
    ...(rescue === undefined ? {} : { rescue }),
    ...assessed(assessment, statementsOf(main, rescue, input, results.limit)),
  };
}

function designated(assessment: Assessment, input: MainBankInput): MainBankAssessment['mainBank'] {
  const designation = verdict<Exclude<MainBankAssessment['mainBank']['designation'], 'undetermined'>>(
    assessment,
    'main-bank.designation',
  );
  const largest = largestCreditors(input)?.names ?? [];
  const bank =
    designation === 'basic-account-bank'
      ? input.basicAccountBank
      : designation === 'largest-creditor-bank'
        ? largest[0]
        : undefined;
  return {
    designation,
    ...(typeof bank === 'string' ? { bank } : {}),
    ...(largest.length === 0 ? {} : { largestCreditors: largest }),
  };
}

function rescueOf(assessment: Assessment, input: MainBankInput): NonNullable<MainBankAssessment['rescue']> {
  const found = verdict<'first-lends' | 'several-lend-first' | 'keep-lending' | 'not-governed'>(
    assessment,
    'main-bank.rescueVerdict',
  );
  return found === 'first-lends' || found === 'several-lend-first'
    ? { verdict: found, turns: turnsOf(input) }
    : { verdict: found };
}

/** The turns in the order of the days of withdrawal; the creditors that did not withdraw follow last. */
function turnsOf(input: MainBankInput): LendingTurn[] {
  const days = withdrawalDays(input);
  const withdrew = new Set(days.map(({ name }) => name));
  const known = [...new Set(days.flatMap(({ figure }) => figure ?? []))].sort((one, other) => one - other);
  const first = firstToWithdraw(input)?.names ?? [];
  const turns: LendingTurn[] = known.map((day) => ({
    banks: days.filter(({ figure }) => figure === day).map(({ name }) => name),
    withdrewOn: civilDate(day),
  }));
  const others = [...new Set((input.creditors ?? []).map(({ bank }) => bank))].filter((bank) => !withdrew.has(bank));
  // A bank alone in having withdrawn is first, whether or not its day is known.
  const alone = known.length === 0 && first.length > 0 ? [{ banks: first }] : [];
  return [...alone, ...turns, ...(others.length === 0 ? [] : [{ banks: others }])];
}

function statementsOf(
  { bank, largestCreditors: largest }: MainBankAssessment['mainBank'],
  rescue: MainBankAssessment['rescue'],
  input: MainBankInput,
  limit: unknown,
): Wording[] {
  const statements: Wording[] = [];
  if (bank !== undefined) statements.push({ zh: `主办银行:${bank}`, en: `main bank: ${bank}` });
  if (largest !== undefined && (largest.length > 1 || largest[0] !== bank)) {
    statements.push({ zh: `最大债权银行:${largest.join('、')}`, en: `largest creditor: ${largest.join(', ')}` });
  }
  if (limit !== undefined) {
    const product = `${inputYuan(input.netAssets ?? 0)} × ${input.investmentShare} = ${exactYuan(String(limit))}`;
    statements.push({ zh: `无须征求意见的对外投资上限:${product}`, en: `investment that needs no consultation: ${product}` });
  }
  if (rescue?.turns !== undefined) {
    const zh = rescue.turns.map(({ banks }) => banks.join('、')).join(' → ');
    const en = rescue.turns.map(({ banks }) => banks.join(', ')).join(' → ');
    statements.push({ zh: `放贷次序:${zh}`, en: `order of lending: ${en}` });
  }
  return statements;
}
