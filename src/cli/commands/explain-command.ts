import { type Command, Option } from 'commander';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../document/document-format.js';
import { explain } from '../../explain/explain.js';
import { fileNote } from '../../explain/file-note/file-note.js';
import { letter } from '../../explain/letter/letter.js';
import { dayNumber } from '../../facts/values/civil-date.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { UsageError } from '../failures.js';
import { oneLoan } from '../io/one-loan.js';
import { addAsOf, addDeciderOptions, type DeciderArguments, deciderOf } from '../options/decider-options.js';
import { languageOption } from '../options/language.js';

interface ExplainArguments extends DeciderArguments {
  readonly format: DocumentFormat;
  readonly lang: Language;
  readonly loan?: string;
  readonly letter: boolean;
  readonly fileNote: boolean;
  readonly date?: string;
  readonly borrower?: string;
  readonly bank?: string;
  readonly contact?: string;
  readonly telephone?: string;
  readonly number?: string;
  readonly officer?: string;
  readonly reviewer?: string;
}

/** `--format` of what is written for people. */
export function documentFormatOption(): Option {
  return new Option('--format <format>', 'how it is written').choices(DOCUMENT_FORMATS).default('text');
}

/** `liubao explain`: why a loan is decided as it is; the letter to the borrower; the note for the file. */
export function addExplain(program: Command, line: CommandLine): void {
  const command = program
    .command('explain')
    .description('Explains the decision on a loan: the facts that led to it, in the words of the law.')
    .argument('<file>', 'a file with a loan; - reads standard input')
    .option('--loan <id>', 'which of several loans')
    .addOption(documentFormatOption())
    .addOption(languageOption(line.env))
    .addOption(new Option('--letter', 'the letter to the borrower instead').default(false).conflicts('fileNote'))
    .option('--file-note', "one page for the bank's file instead", false)
    .option('--date <day>', 'the day of the letter or the note, YYYY-MM-DD')
    .option('--borrower <name>', 'to whom the letter goes')
    .option('--bank <name>', 'from whom')
    .option('--contact <name>', 'whom the letter says to ask')
    .option('--telephone <number>', 'and at which number')
    .option('--number <number>', "the letter's own number")
    .option('--officer <name>', 'who signs the note')
    .option('--reviewer <name>', 'who checks it')
    .addHelpText(
      'after',
      `
Examples:
  liubao explain loan.json --lang zh
  liubao explain loans.ndjson --loan L-7 --format html > L-7.html
  liubao explain loan.json --letter --lang zh --date 2020-07-20 --bank 某银行 --contact 信贷部`,
    );
  addAsOf(addDeciderOptions(command)).action((file: string, given: ExplainArguments) => explainLoan(line, file, given));
}

async function explainLoan(line: CommandLine, file: string, given: ExplainArguments): Promise<void> {
  if (given.date !== undefined && dayNumber(given.date) === undefined) {
    throw new UsageError(`--date: ${JSON.stringify(given.date)} is no calendar day YYYY-MM-DD`);
  }
  const decider = deciderOf(given, true);
  const loan = await oneLoan(line, file, given.loan, given.lang);
  if (loan === undefined) return;
  const decision = decider.decide(loan);
  const options = { ...given, rulebook: decider.rulebook, loan: loan.input };
  const write = given.letter ? letter : given.fileNote ? fileNote : explain;
  await line.out.write(write(decision, options));
}
