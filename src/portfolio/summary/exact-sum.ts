import { type Fen, yuanText } from '../../facts/values/money.js';

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
  const fen = high + BigInt(low);
  return fen <= LARGEST ? yuanText(Number(fen)) : `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
}
