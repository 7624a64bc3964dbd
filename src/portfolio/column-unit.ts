/** The bank's units of figures: how many places the point moves to the right to make ours, and how it is said. */
export const COLUMN_UNITS = {
  yuan: { power: 0, expected: undefined },
  fen: { power: -2, expected: 'a whole number of fen' },
  fraction: { power: 0, expected: undefined },
  percent: { power: -2, expected: 'a percentage below 100 with at most 6 decimals' },
} as const;
