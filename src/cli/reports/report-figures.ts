import { numberRuns } from '../../words/number-runs.js';

export { grouped as amountText, percentText } from '../../facts/values/figure.js';

/** `1–3, 5`: ascending numbers, runs of them joined. */
export function numbersText(numbers: readonly number[]): string {
  return numberRuns(numbers)
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
}
