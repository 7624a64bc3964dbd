import { open } from 'node:fs/promises';
import { encodeUtf8 } from '../../files/utf8.js';
import { columnsNamed } from '../../mapping/fitted-mapping.js';
import { standardMappingOf } from '../../mapping/mapping.js';
import { joinedRows } from '../../mapping/rows/joined-rows.js';
import type { MappedRows } from '../../mapping/rows/mapped-loan.js';
import type { LoanLines } from '../loans/line-loan.js';
import type { PortfolioInput } from '../portfolio-input.js';
import type { InputFile } from '../read/input-file.js';
import { HELD_CHARACTERS, heldTable } from './held-table.js';
import { orphanReject } from './orphan-instalments.js';
import { fittedToFiles } from './staged-columns.js';
import type { StagingOptions } from './staged-table.js';
import { isText } from './text-columns.js';

/** Loans whose rows were joined in memory. */
interface HeldLoans extends LoanLines {
  readonly loans: readonly MappedRows[];
}

/**
 * Reads two text files, or one that holds both, and joins loans with instalments in memory, without a database.
 *
 * @returns `undefined` where a file is no text file, or they are too large for it
 * @throws {PortfolioError} where the files cannot be read, or do not fit the mapping
 */
export async function heldTables(
  input: PortfolioInput & { readonly schedule: InputFile },
  options: StagingOptions,
): Promise<HeldLoans | undefined> {
  if (!isText(input.loans) || !isText(input.schedule)) return undefined;
  const named = columnsNamed(input.mapping ?? standardMappingOf(input.declared));
  const most = options.held ?? HELD_CHARACTERS;
  const loans = await heldTable(input.loans, named.loans, options, most);
  if (loans === undefined) return undefined;
  const schedule = await heldTable(input.schedule, named.schedule, options, most - loans.characters);
  if (schedule === undefined) return undefined;
  const mapping = fittedToFiles(input, loans, schedule);
  const columns = { loans: loans.columns, schedule: schedule.columns };
  const joined = joinedRows(mapping, { columns, loans: loans.rows, schedule: schedule.rows });
  return {
    shape: { kind: 'mapped', mapping, declared: input.declared, columns, hasBinaryNumbers: false },
    rejects: [...loans.torn, ...schedule.torn, ...joined.orphans.map((orphans) => orphanReject(schedule.file.path, orphans))],
    loans: joined.loans,
  };
}

// Lines are written in batches of this many.
const BATCH = 1000;

/** Writes the rows of loans as lines of JSON, as `writeMappedLines` does. */
export async function writeHeldLines(loans: readonly MappedRows[], to: string): Promise<void> {
  const file = await open(to, 'w');
  try {
    for (let at = 0; at < loans.length; at += BATCH) {
      const lines = loans.slice(at, at + BATCH).map((rows) => `${JSON.stringify(rows)}\n`);
      await file.write(encodeUtf8(lines.join('')));
    }
  } finally {
    await file.close();
  }
}
