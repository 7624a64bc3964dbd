import { type Fen, yuanText } from './money.js';

// Below it a sum of two is still exact.
const LARGEST = 2 ** 52;

/** An exact sum of any number of amounts in fen: what exceeds a safe integer is carried over to a bigint. */
export interface Sum {
  low: number;
  high: bigint;
}

export function noSum(): Sum {
  return { low: 0, high: 0n };
}

export function addFen(sum: Sum, fen: Fen): void {
  const total = sum.low + fen;
  if (total <= LARGEST) sum.low = total;
  else {
    sum.high += BigInt(sum.low) + BigInt(fen);
    sum.low = 0;
  }
}

export function addSum(to: Sum, added: Sum): void {
  to.high += added.high;
  addFen(to, added.low);
}

/** The sum in yuan. */
export function sumText({ low, high }: Sum): string {
  return fenText(high + BigInt(low));
}

/** By how much the second sum, as `sumText` writes it, is more than the first, in yuan: `-1.00` where it is less. */
export function differenceText(from: string, to: string): string {
  const difference = fenOf(to) - fenOf(from);
  return difference < 0n ? `-${fenText(-difference)}` : fenText(difference);
}

/** Sums as `sumText` writes them, added up. */
export function totalText(sums: readonly string[]): string {
  return fenText(sums.reduce((total, sum) => total + fenOf(sum), 0n));
}

function fenOf(sum: string): bigint {
  return BigInt(sum.replace('.', ''));
}

function fenText(fen: bigint): string {
  return fen <= LARGEST ? yuanText(Number(fen)) : `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
}
