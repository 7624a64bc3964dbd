/** The two parts of an instalment, which the notice treats separately: 本金 and 利息. */
export const COMPONENTS = ['principal', 'interest'] as const;
export type ComponentKind = (typeof COMPONENTS)[number];

/** 适用情形 of a component: 应延尽延, 自主协商, or neither. */
export const TRACKS = ['shall-defer', 'may-negotiate', 'not-covered'] as const;
