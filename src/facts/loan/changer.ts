/** Those who can change a fact of a loan; `nobody` for what is as it is. */
export const CHANGERS = ['borrower', 'bank', 'guarantor', 'nobody'] as const;
export type Changer = (typeof CHANGERS)[number];
