import type { ComponentKind } from '../../facts/loan/component.js';
import type { Wording } from '../../law/wording.js';

/** The subject of a finding that has none of its own. The English may include a verb, which `again` repeats. */
export interface Subject extends Wording {
  readonly again: string;
}

export const LOAN: Subject = { zh: '该笔贷款', en: 'the loan is', again: 'is ' };

/** The principal or the interest as a subject, with a verb that fits the finding. */
export const PART = {
  is: {
    principal: { zh: '该笔本金', en: 'the principal is', again: 'is ' },
    interest: { zh: '该笔利息', en: 'the interest is', again: 'is ' },
  },
  fallsDue: {
    principal: { zh: '该笔本金', en: 'the principal falls due', again: '' },
    interest: { zh: '该笔利息', en: 'the interest falls due', again: '' },
  },
  inWindow: {
    principal: { zh: '该笔本金', en: 'the principal', again: '' },
    interest: { zh: '该笔利息', en: 'the interest', again: '' },
  },
} as const satisfies Record<string, Record<ComponentKind, Subject>>;

export const JOINED = {
  /** Before a clause with the subject of the one before, which is then left out. */
  also: { zh: ',也', en: ' and ' },
  and: { zh: ',且', en: ', and ' },
  unmet: { zh: '{unmet},', en: ' ({unmet})' },
} as const satisfies Record<string, Wording>;
