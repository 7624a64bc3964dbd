import fc from 'fast-check';
import { expect } from 'vitest';
import { changeableOf, counterfactuals, type Target } from '../../../src/explain/index.js';
import { isReached } from '../../../src/explain/target/target.js';
import { ENTERPRISE_SIZES } from '../../../src/facts/loan/loan-schema.js';
import { valueAt } from '../../../src/facts/loan/loan-values.js';
import { dayNumber } from '../../../src/facts/values/civil-date.js';
import { createDecider, type LoanInput } from '../../../src/index.js';
import { changesTogether, type OneChange } from './loan-changes.js';

/** Readings, by interpretation. */
type Readings = Readonly<Record<string, string>>;

/** Every change of one fact that could matter. */
type Changes = (loan: LoanInput, target: Target) => readonly OneChange[];

/** Checks counterfactuals against every set of up to `most` changes: no set is smaller, and none of the same size is nearer. */
export function expectSmallest(loan: LoanInput, target: Target, chosen: Readings, most: number, changesOfLoan: Changes): void {
  const { counterfactuals: all, reached, exhaustive } = counterfactuals(loan, target, { readings: chosen });
  fc.pre(exhaustive && !reached);
  const plain = createDecider({ readings: chosen });
  const reaches = (changes: readonly OneChange[]) => {
    const result = plain.safeDecide(changes.reduce((changed, { change }) => change(changed), loan));
    return result.ok && isReached(result.decision, target, plain.rulebook);
  };
  const every = changesOfLoan(loan, target);
  const attainable = every.filter(({ path, change }) => {
    const [from, to] = [valueAt(loan, path), valueAt(change(loan), path) ?? null];
    return changeableOf(path, { ...(from === undefined ? {} : { from }), to }).by !== 'nobody';
  });
  const [for_, others] = [all.filter((one) => one.attainable), all.filter((one) => !one.attainable)];
  const sizes = (some: typeof all) => some.map(({ changes }) => sizeOf(loan, changes));
  for (const some of [for_, others]) expect(sizes(some)).toEqual([...sizes(some)].sort((a, b) => a - b));
  const least = (some: typeof all) => Math.min(...some.map(({ changes }) => changes.length));
  for (const [some, tried] of [
    [for_, attainable],
    [all, every],
  ] as const) {
    for (let count = 1; count <= Math.min(least(some), most); count++) {
      const reaching = [...changesTogether(tried, count)].filter(reaches);
      if (count < least(some)) expect(reaching.map((changes) => changes.map(({ path }) => path))).toEqual([]);
      else {
        const smallest = Math.min(...sizes(some.filter(({ changes }) => changes.length === count)));
        for (const changes of reaching) {
          const changed = changes.reduce((it, { change }) => change(it), loan);
          const made = changes.map(({ path }) => ({ path, to: valueAt(changed, path) ?? null }));
          expect(sizeOf(loan, made)).toBeGreaterThanOrEqual(smallest - 1e-9);
        }
      }
    }
  }
}

/** The distance of changes, by the measure that `Counterfactuals` documents. */
function sizeOf(loan: LoanInput, changes: readonly { readonly path: string; readonly to: unknown }[]): number {
  return changes.reduce((sum, { path, to }) => {
    const from = valueAt(loan, path);
    if (from === undefined || from === null || to === null) return sum + 1;
    if (/date$|until$|^asOf$|\.appliedOn$/i.test(path)) return sum + Math.abs(dayOf(from) - dayOf(to)) / 365;
    if (typeof from === 'string' && /^\d/.test(from))
      return sum + Math.abs(Number(from) - Number(to)) / Math.max(Number(from), Number(to));
    const order: readonly unknown[] = path === 'borrower.size' ? ENTERPRISE_SIZES : [];
    return sum + (order.length === 0 ? 1 : Math.abs(order.indexOf(from) - order.indexOf(to)));
  }, 0);
}

const dayOf = (value: unknown) => dayNumber(String(value)) as number;
