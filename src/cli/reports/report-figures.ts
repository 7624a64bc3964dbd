import { Decimal } from '../../facts/values/decimal.js';

export { grouped as amountText } from '../../facts/values/figure.js';

/** A decimal fraction as a percentage: `0.00825` is `0.825%`. */
export function percentText(fraction: string): string {
  return `${new Decimal(fraction).times(100).toFixed()}%`;
}

/** `1–3, 5`: ascending numbers, runs of them joined. */
export function numbersText(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
