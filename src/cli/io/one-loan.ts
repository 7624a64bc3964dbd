import { printable } from '../../document/printable.js';
import { InvalidLoanError, problemText } from '../../facts/input/invalid-input.js';
import { Loan } from '../../facts/loan/parse-loan.js';
import type { Place } from '../../files/place.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { UsageError } from '../failures.js';
import { fileSource, standardInput } from './loan-source.js';
import { placeText, type ReadLoan, readLoans } from './read-loans.js';

/**
 * The one loan of a file or, of several, the one with an id; `undefined`, with what is wrong said on the error output,
 * where it cannot be read or is invalid.
 *
 * @throws {UsageError} where there are several and no id tells which, or none has it
 */
export async function oneLoan(
  line: CommandLine,
  file: string,
  id: string | undefined,
  lang: Language,
): Promise<Loan | undefined> {
  const source = file === '-' ? standardInput(line.stdin, undefined) : await fileSource(file, undefined);
  const found = await only(readLoans(source), id);
  if (found === undefined)
    throw new UsageError(id === undefined ? 'there is no loan in the input' : `no loan ${JSON.stringify(id)} in the input`);
  if ('error' in found) return refused(line, found.place, found.error, [found.error.message], lang);
  try {
    return Loan.parse(found.loan);
  } catch (error) {
    if (!(error instanceof InvalidLoanError)) throw error;
    return refused(
      line,
      found.place,
      error,
      error.problems.map((problem) => problemText(problem, lang)),
      lang,
    );
  }
}

async function only(reads: AsyncIterable<ReadLoan>, id: string | undefined): Promise<ReadLoan | undefined> {
  let found: ReadLoan | undefined;
  for await (const read of reads) {
    if (id !== undefined) {
      if ('loan' in read && (read.loan as { readonly id?: unknown } | null)?.id === id) return read;
      continue;
    }
    if (found !== undefined) throw new UsageError('there are several loans in the input; --loan <id> says which');
    found = read;
  }
  return found;
}

async function refused(
  line: CommandLine,
  place: Place,
  error: Error,
  problems: readonly string[],
  lang: Language,
): Promise<undefined> {
  const invalid = lang === 'zh' ? '贷款数据无效' : 'invalid loan';
  line.finish(EXIT.invalid);
  await line.err.write(
    printable(`${placeText(place, error)}: ${invalid}\n${problems.map((problem) => `  ${problem}\n`).join('')}`),
  );
}
