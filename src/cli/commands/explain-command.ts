import { type Command, Option } from 'commander';
import type { DocumentFormat } from '../../document/document-format.js';
import { explain } from '../../explain/explain.js';
import { fileNote } from '../../explain/file-note/file-note.js';
import { letter } from '../../explain/letter/letter.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { oneLoan } from '../io/one-loan.js';
import { addAsOf, addDeciderOptions, type DeciderArguments, deciderOf } from '../options/decider-options.js';
import { documentFormatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { addOneLoan } from '../options/one-loan-options.js';
import { calendarDay } from '../options/rulebook-option.js';
import { EXPLAIN_WORDS } from '../words/explain-words.js';
import { OVERVIEW_WORDS } from '../words/overview-words.js';

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

/** `liubao explain`: the reasons for a decision, the letter to the borrower and the note for the file. */
export function addExplain(program: Command, line: CommandLine): void {
  const { help } = line;
  const command = program.command('explain').summary(help(EXPLAIN_WORDS.summary)).description(help(EXPLAIN_WORDS.description));
  addOneLoan(command, line)
    .addOption(documentFormatOption(line))
    .addOption(languageOption(line))
    .addOption(new Option('--letter', help(EXPLAIN_WORDS.letter)).default(false).conflicts('fileNote'))
    .option('--file-note', help(EXPLAIN_WORDS.fileNote), false)
    .option('--date <day>', help(EXPLAIN_WORDS.date), calendarDay)
    .option('--borrower <name>', help(EXPLAIN_WORDS.borrower))
    .option('--bank <name>', help(EXPLAIN_WORDS.bank))
    .option('--contact <name>', help(EXPLAIN_WORDS.contact))
    .option('--telephone <number>', help(EXPLAIN_WORDS.telephone))
    .option('--number <number>', help(EXPLAIN_WORDS.number))
    .option('--officer <name>', help(EXPLAIN_WORDS.officer))
    .option('--reviewer <name>', help(EXPLAIN_WORDS.reviewer))
    .addHelpText('after', `\n${help(OVERVIEW_WORDS.examples)}${EXAMPLES}`);
  addAsOf(addDeciderOptions(command, line), line).action((file: string, given: ExplainArguments) =>
    explainLoan(line, file, given),
  );
}

const EXAMPLES = `
  liubao explain loan.json --lang zh
  liubao explain loans.ndjson --loan L-7 --format html > L-7.html
  liubao explain loan.json --letter --lang zh --date 2020-07-20 --bank 某银行 --contact 信贷部`;

async function explainLoan(line: CommandLine, file: string, given: ExplainArguments): Promise<void> {
  const decider = deciderOf(given, true);
  const loan = await oneLoan(line, file, given.loan, given.lang, decider.rulebook);
  if (loan === undefined) return;
  const decision = decider.decide(loan);
  const { lang, format, date, borrower, bank, contact, telephone, number, officer, reviewer } = given;
  const shared = { lang, format, rulebook: decider.rulebook, loan: loan.input };
  await line.out.write(
    given.letter
      ? letter(decision, { ...shared, date, borrower, bank, contact, telephone, number })
      : given.fileNote
        ? fileNote(decision, { ...shared, date, officer, reviewer })
        : explain(decision, shared),
  );
}
