import { LOAN_FACTS } from '../../facts/loan/loan-facts.js';
import type { Wording } from '../../law/wording.js';

const INSTALMENT_NAMES: Readonly<Record<string, Wording>> = {
  dueDate: { zh: '到期日', en: 'the due date' },
  originalDueDate: { zh: '此前延期之前的原到期日', en: 'the due date before any earlier deferral' },
  deferredBefore: { zh: '此前是否延期过', en: 'whether it was deferred before' },
  principal: { zh: '到期本金', en: 'principal due' },
  interest: { zh: '到期利息', en: 'interest due' },
  principalUntil: { zh: '该期本金申请延至日', en: 'the day to which deferral of its principal is asked' },
  principalRequested: { zh: '该期本金是否申请延期', en: 'whether deferral of its principal is asked' },
  interestUntil: { zh: '该期利息申请延至日', en: 'the day to which deferral of its interest is asked' },
  interestRequested: { zh: '该期利息是否申请延期', en: 'whether deferral of its interest is asked' },
};

/** What the facts that columns give are called; those of instalments begin with `schedule.`. */
export const FACT_NAMES: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  ...LOAN_FACTS.map(({ name, title }) => [name, title] as const),
  ...Object.entries(INSTALMENT_NAMES).map(([name, words]) => [`schedule.${name}`, words] as const),
  ['guarantee', { zh: '是否有担保', en: 'whether there is a guarantee' }],
]);
