import { fen } from '../values/money.js';

/** Whether growth on these balances can be told: a balance of zero grows at no rate. `undefined` where one is unknown. */
export function canGrow(...balances: readonly (string | number | undefined)[]): boolean | undefined {
  if (balances.some((balance) => balance !== undefined && fen(balance) === 0)) return false;
  return balances.includes(undefined) ? undefined : true;
}
