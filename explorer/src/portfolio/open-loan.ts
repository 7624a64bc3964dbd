import { changeCase, type LoanDraft } from '../state/case.js';
import { view } from '../state/view.js';
import { worker } from './portfolio-state.js';

/** Shows a loan of the table in the view of one loan. */
export async function openLoan(at: number | undefined): Promise<void> {
  if (at === undefined) return;
  const { ask } = await worker();
  changeCase({ loan: (await ask('loan', at)) as unknown as LoanDraft });
  view.value = 'loan';
}
