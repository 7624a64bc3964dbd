/**
 * Instalments that the rules treat alike: they demand the same of each, and find the same. A way through one of them is also
 * a way through each of the others. The numbers count from 0, in the order of the schedule.
 */
export type InstalmentGroup = readonly [first: number, ...others: number[]];
