/** The loans that are printed in full. */
export interface Selection {
  /** Whether some loans are left out. */
  readonly narrowed: boolean;
  /** Whether to print the next decision; asked once for each, in order. */
  takes(loanId: string): boolean;
  /** The ids asked for that the input did not have. */
  notFound(): string[];
}

/** `--show` names loans and `--first` counts them; `--summary` alone prints none. Without these options all are printed. */
export function selectionOf(show: readonly string[], first: number | undefined, summary: boolean): Selection {
  const narrowed = show.length > 0 || first !== undefined || summary;
  const awaited = new Set(show);
  const shown = new Set(show);
  let left = first ?? 0;
  return {
    narrowed,
    takes(loanId) {
      if (!narrowed) return true;
      awaited.delete(loanId);
      if (shown.has(loanId)) return true;
      if (left === 0) return false;
      left--;
      return true;
    },
    notFound: () => [...awaited],
  };
}
