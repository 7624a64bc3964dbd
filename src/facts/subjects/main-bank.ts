import * as z from 'zod/mini';
import type { Immutable } from '../../law/immutable.js';
import { choice, date, factor, flag, label, money } from '../input/field.js';

const creditor = z.strictObject({
  bank: label('债权银行', 'a creditor bank'),
  outstanding: z.optional(money('债权余额', 'what the enterprise owes it, in yuan')),
});

const withdrawal = z.strictObject({
  bank: label('抽贷银行', 'a bank that has withdrawn a loan'),
  on: z.optional(date('抽贷日期', 'the day on which it did')),
});

const newDebt = z.strictObject({
  institution: z.optional(label('新增负债的金融机构', 'the institution to which the debt is to be owed')),
});

const outwardInvestment = z.strictObject({
  amount: z.optional(money('对外投资金额', 'the outward investment, in yuan')),
});

const risk = z.strictObject({
  funds: z.optional(flag('是否发生资金风险', 'whether it is in funding risk')),
  debt: z.optional(flag('是否发生债务风险', 'whether it is in debt risk')),
  liquidity: z.optional(flag('是否发生流动性风险', 'whether it is in liquidity risk')),
});

/**
 * An enterprise and its banks, as section 三 of the notice looks at them. What is left out is unknown; `null` for the
 * basic-account bank, new debt or outward investment says that it is known there is none.
 */
export const mainBankSchema = z.strictObject({
  id: z.optional(label('企业编号', "the host's own id of the enterprise")),
  basicAccountBank: z.optional(
    z.nullable(label('基本账户所在银行', 'the bank that keeps the basic account; null: there is no basic account')),
  ),
  /** 债权银行: the banks that the enterprise owes; an empty list: it is known that it owes none. */
  creditors: z.optional(z.array(creditor)),
  /** 新增负债: debt that the enterprise is about to take on; `null`: it is known that there is none. */
  newDebt: z.optional(z.nullable(newDebt)),
  /** 对外投资: an investment that the enterprise is about to make; `null`: it is known that there is none. */
  outwardInvestment: z.optional(z.nullable(outwardInvestment)),
  netAssets: z.optional(money('净资产(为负时填0)', 'net assets, in yuan; 0 where they are negative')),
  investmentShare: z.optional(
    factor(
      '对外投资须征求意见的净资产比例(通知未规定,由使用方设定)',
      'the share of net assets beyond which investment needs consultation: the notice leaves it open and the host sets it',
    ),
  ),
  contractClause: z.optional(
    flag(
      '合同是否约定企业须事先征求主办银行意见、抄送纪要',
      'whether a contract binds the enterprise to consult the main bank first and to copy minutes to it: the notice is not addressed to enterprises',
    ),
  ),
  minutesCopied: z.optional(
    flag(
      '企业股东会和董事会纪要是否抄送主办银行',
      'whether the minutes of the shareholders and the board are copied to the main bank',
    ),
  ),
  /** 企业风险: in which kinds of risk the enterprise is. */
  risk: z.optional(risk),
  action: z.optional(
    choice(
      ['withdraw', 'cut', 'press', 'none'],
      '主办银行的措施(抽贷、断贷、压贷、无)',
      'what the main bank does: withdraw 抽贷, cut off 断贷 or press down 压贷 loans, or none of these',
    ),
  ),
  chainBroken: z.optional(flag('资金链是否断裂', "whether the enterprise's chain of funds is broken")),
  /** 抽贷: the banks that have withdrawn loans, each with the day; an empty list: it is known that none has. */
  withdrawals: z.optional(z.array(withdrawal)),
});
export type MainBankInput = Immutable<z.output<typeof mainBankSchema>>;
