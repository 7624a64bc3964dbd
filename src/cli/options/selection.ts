/** Which loans are printed in full. */
export interface Selection {
  /** Whether fewer than all are. */
  readonly narrowed: boolean;
  /** Whether the next decision, in order, is printed. */
  takes(loanId: string): boolean;
  /** The ids asked for that have not come. */
  notFound(): string[];
}

/** `--show` names loans, `--first` counts them, `--summary` alone wants none, and without any of them all are printed. */
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
