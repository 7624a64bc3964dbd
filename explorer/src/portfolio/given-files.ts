import type { GivenFiles } from './worker/messages.js';

/** What files of instalments are called. */
const SCHEDULE_NAME = /schedule|plan|instal|repay|还款|计划|期/i;

/** Which of one or two files has the loans, by their names; `undefined` where there are none. */
export function givenFiles([one, other]: readonly File[]): GivenFiles | undefined {
  if (one === undefined || other === undefined) return one && { loans: one };
  const isFirst = SCHEDULE_NAME.test(one.name) && !SCHEDULE_NAME.test(other.name);
  return isFirst ? { loans: other, schedule: one } : { loans: one, schedule: other };
}
