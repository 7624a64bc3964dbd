import { changeCase, type LoanDraft } from '../state/case.js';
import { view } from '../state/view.js';

/** Shows a loan in the view of one loan, under these readings and the defaults of the others. */
export function openInput(loan: unknown, readings: Readonly<Record<string, string>> = {}): void {
  changeCase({ loan: loan as LoanDraft, readings });
  view.value = 'loan';
}
