import { InvalidLoanError } from '../../facts/input/invalid-input.js';
import type { LiubaoError } from '../../facts/input/liubao-error.js';
import { asDeclared } from '../../facts/loan/extension-facts.js';
import { Loan } from '../../facts/loan/parse-loan.js';
import type { Language } from '../../law/wording.js';
import { ownDeclarations } from '../../rulebook/own/own-fact.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { UsageError } from '../failures.js';
import { USAGE_FAULTS } from '../words/usage-words.js';
import { inputSource, type Syntax } from './input-source.js';
import { type ReadInput, readInputs } from './read-inputs.js';
import { INVALID_LOAN, refusalText } from './refusal-text.js';

/** The options that say which loan of a file is meant. */
export interface OneLoanArguments {
  readonly loan: readonly string[];
  readonly from?: Syntax;
  readonly lang: Language;
}

/**
 * The one loan of a file or, of several, the one with an id, with the facts that the rulebook declares; `undefined` if it cannot be read or is invalid, which
 * standard error then explains.
 *
 * @throws {UsageError} if there are several and no id is given, or if none has the id
 */
export async function oneLoan(
  line: CommandLine,
  file: string,
  { loan: ids, from, lang }: OneLoanArguments,
  rulebook: Rulebook,
): Promise<Loan | undefined> {
  if (ids.length > 1) throw new UsageError(USAGE_FAULTS.oneLoanOnly);
  const [id] = ids;
  const found = await only(readInputs(await inputSource(line.stdin, file, from)), id);
  if (found === undefined) throw new UsageError(id === undefined ? USAGE_FAULTS.noLoan : USAGE_FAULTS.noLoanOfId(id));
  const loan = parsedLoan(found, rulebook);
  if (loan instanceof Loan) return loan;
  line.finish(EXIT.badInput);
  await line.err.write(refusalText(found.place, loan, INVALID_LOAN, lang));
  return undefined;
}

function parsedLoan(read: ReadInput, { facts }: Rulebook): Loan | LiubaoError {
  if ('error' in read) return read.error;
  try {
    return asDeclared(Loan.parse(read.input), ownDeclarations(facts));
  } catch (error) {
    if (error instanceof InvalidLoanError) return error;
    throw error;
  }
}

async function only(reads: AsyncIterable<ReadInput>, id: string | undefined): Promise<ReadInput | undefined> {
  let found: ReadInput | undefined;
  for await (const read of reads) {
    if (id !== undefined) {
      if ('input' in read && (read.input as { readonly id?: unknown } | null)?.id === id) return read;
      continue;
    }
    if (found !== undefined) throw new UsageError(USAGE_FAULTS.severalLoans);
    found = read;
  }
  return found;
}
