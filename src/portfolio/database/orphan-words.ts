import type { Wording } from '../../law/wording.js';

const instalments = (count: number) => (count === 1 ? 'an instalment' : `${count} instalments`);

/** Instalments that do not say which loan they belong to. */
export const withoutLoanId = (count: number): Wording => ({
  zh: `${count}期还款没有贷款编号`,
  en: `${instalments(count)} without the id of a loan`,
});

/** Instalments of a loan that there is not. */
export const ofMissingLoan = (count: number, loan: string): Wording => ({
  zh: `${count}期还款所属的贷款不存在:${loan}`,
  en: `${instalments(count)} of a loan that is not there: ${loan}`,
});
