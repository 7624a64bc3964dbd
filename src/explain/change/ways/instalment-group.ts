/**
 * Instalments of which rules demand the same and find the same: a way in through one of them is a way in through each of the
 * others. They are counted from 0, in their order.
 */
export type InstalmentGroup = readonly [first: number, ...others: number[]];
