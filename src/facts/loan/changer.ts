/** Those who can change a fact of a loan; `nobody` for what is as it is. */
export const CHANGERS = ['borrower', 'bank', 'guarantor', 'nobody'] as const;
/** Who can change a fact of a loan: the `borrower`, the `bank`, the `guarantor`, or `nobody`, for it is as it is. */
export type Changer = (typeof CHANGERS)[number];
