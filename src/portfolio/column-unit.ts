/** The bank's unit of a figure, where it is not ours: how it is written, and how many decimals its point moves to the left. */
export const COLUMN_UNITS = {
  fen: { pattern: /^(?:0|[1-9]\d{0,14})$/, expected: 'a whole number of fen', decimals: 2 },
  percent: { pattern: /^\d{1,2}(?:\.\d{1,6})?$/, expected: 'a percentage below 100 with at most 6 decimals', decimals: 2 },
} as const;
