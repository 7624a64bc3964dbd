import { createReadStream } from 'node:fs';
import { COMPONENTS, type Loan } from '../facts/parse-loan.js';
import { INSTALMENT_COLUMNS, LOAN_COLUMNS, standardMapping } from '../sql/mapping.js';
import { encoded } from './byte-writer.js';
import { LINE_LIMIT, lineChunks, PIECE, tooLong } from './line-chunks.js';
import { lineReader, readLines } from './line-loan.js';
import type { LoanLines } from './loan-lines.js';
import type { PartialFile } from './partial-file.js';
import type { RejectFile } from './rejects.js';

type Row = Record<string, unknown>;

// Of a letter, in UTF-8.
const MOST_BYTES = 3;

const { loans: LOANS, schedule: SCHEDULE } = standardMapping();

/**
 * Writes the loans of lines as rows of two tables, those of the standard mapping, each with the number of its line. The loans
 * are checked as the evaluator checks them, so that both refuse the same.
 *
 * @returns how many lines were rejected, and how many bytes a row has at most
 */
export async function flattenLines(
  lines: Pick<LoanLines, 'shape' | 'lineOf'> & { readonly path: string },
  { loans, schedule }: { readonly loans: PartialFile; readonly schedule: PartialFile },
  rejects: RejectFile,
  signal: AbortSignal | undefined,
): Promise<{ readonly rejected: number; readonly longest: number }> {
  const loanOf = lineReader(lines.shape);
  const lineOf = await lines.lineOf();
  let line = 0;
  let rejected = 0;
  let longest = 0;
  const linesOf = (rows: readonly Row[]) =>
    encoded(
      rows
        .map((row) => {
          const text = `${JSON.stringify(row)}\n`;
          longest = Math.max(longest, text.length * MOST_BYTES);
          return text;
        })
        .join(''),
    );
  for await (const chunk of lineChunks(createReadStream(lines.path, { highWaterMark: PIECE }), LINE_LIMIT)) {
    signal?.throwIfAborted();
    if ('tooLong' in chunk) {
      line++;
      rejected++;
      await rejects.add([tooLong(lineOf(line), chunk.tooLong)]);
      continue;
    }
    const rows = { loans: [] as Row[], schedule: [] as Row[] };
    const read = readLines(chunk, loanOf, (loan, at) => addRows(rows, loan, line + at));
    await loans.write(linesOf(rows.loans));
    await schedule.write(linesOf(rows.schedule));
    rejected += read.rejects.length;
    await rejects.add(read.rejects.map((reject) => ({ ...reject, line: lineOf(line + reject.line) })));
    line += read.lines;
  }
  await loans.close();
  await schedule.close();
  return { rejected, longest };
}

function addRows(rows: { readonly loans: Row[]; readonly schedule: Row[] }, { input }: Loan, number: number): void {
  const loan: Row = { number, id: input.id };
  for (const { name } of LOAN_COLUMNS) loan[LOANS.facts[name] as string] = valueAt(input, name);
  loan[LOANS.facts.guarantee as string] = input.guarantee !== undefined;
  for (const kind of COMPONENTS) {
    const until = input.application === null ? null : input.application?.[`${kind}Until`];
    loan[LOANS.facts[`application.${kind}Requested`] as string] = until === undefined ? null : until !== null;
  }
  rows.loans.push(loan);
  input.schedule.forEach((instalment, index) => {
    const row: Row = { number, [SCHEDULE.instalment]: index };
    for (const { name } of INSTALMENT_COLUMNS) row[SCHEDULE.facts[name] as string] = valueAt(instalment, name);
    const { originalDueDate } = instalment;
    row[SCHEDULE.facts.deferredBefore as string] = originalDueDate === undefined ? null : originalDueDate !== null;
    rows.schedule.push(row);
  });
}

/** The value at a path; `null` where there is none. */
function valueAt(input: object, path: string): unknown {
  let value: unknown = input;
  for (const key of path.split('.')) value = (value as Row | undefined | null)?.[key];
  return typeof value === 'object' || value === undefined ? null : value;
}
