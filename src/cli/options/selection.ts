import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { USAGE_FAULTS } from '../words/usage-words.js';
import type { SelectionArguments } from './loan-option.js';

/** The loans that are printed in full. */
export interface Selection {
  /** Whether some loans are left out. */
  readonly narrowed: boolean;
  /** Whether to print the next decision; asked once for each, in order. */
  takes(loanId: string): boolean;
  /** Says on standard error which loans asked for the input did not have, and ends with the status of wrong usage. */
  reportMissing(line: CommandLine): Promise<void>;
}

/** `--loan` names loans and `--first` counts them; `--summary` alone prints none. Without these options all are printed. */
export function selectionOf({ loan: show, first, summary }: SelectionArguments): Selection {
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
    async reportMissing({ note, finish, language }) {
      for (const id of awaited) {
        await note(USAGE_FAULTS.noLoanOfId(id)[language]);
        finish(EXIT.usage);
      }
    },
  };
}
