import { type Command, Option } from 'commander';
import type { Block } from '../../document/block.js';
import { briefDocument } from '../../explain/brief-document.js';
import { type Explanation, explanationGiven } from '../../explain/explanation.js';
import { explanationDocument } from '../../explain/explanation-document.js';
import { fileNoteDocument } from '../../explain/file-note/file-note.js';
import { letterDocument } from '../../explain/letter/letter.js';
import { withoutRulebook } from '../../explain/result-data.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { UsageError } from '../failures.js';
import { type OneLoanArguments, oneLoan } from '../io/one-loan.js';
import { addAsOf, addDeciderOptions, type DeciderArguments, deciderOf } from '../options/decider-options.js';
import { type Format, formatOption, isDocumentFormat } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { addOneLoan } from '../options/loan-option.js';
import { calendarDay } from '../options/rulebook-option.js';
import { writeResult } from '../reports/result-writer.js';
import { withLegend } from '../reports/value-legend.js';
import { EXPLAIN_FAULTS, EXPLAIN_WORDS } from '../words/explain-words.js';
import { OVERVIEW_WORDS } from '../words/overview-words.js';

interface ExplainArguments extends DeciderArguments, OneLoanArguments {
  readonly format: Format;
  readonly full: boolean;
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
    .addOption(formatOption(line))
    .addOption(languageOption(line))
    .option('--full', help(EXPLAIN_WORDS.full), false)
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
  const { lang, format, full } = given;
  const writes = given.letter ? '--letter' : given.fileNote ? '--file-note' : undefined;
  if (writes !== undefined && !isDocumentFormat(format)) throw new UsageError(EXPLAIN_FAULTS.noData(writes, format));
  const decider = deciderOf(given, true);
  const loan = await oneLoan(line, file, given, decider.rulebook);
  if (loan === undefined) return;
  const explanation = explanationGiven(decider.decide(loan), { rulebook: decider.rulebook, loan: loan.input });
  const { date, borrower, bank, contact, telephone, number, officer, reviewer } = given;
  const document = () => {
    if (given.letter)
      return letterDocument(explanation, { date, borrower, bank, contact, telephone, number, loan: loan.input }, lang);
    if (given.fileNote) return fileNoteDocument(explanation, { date, officer, reviewer, loan: loan.input }, lang);
    if (!full) return briefly(explanation, lang);
    return inFull(explanation, lang);
  };
  await writeResult(line, { data: withoutRulebook(explanation), document }, given);
}

/** The brief explanation, and how to get the rest. */
export function briefly(explanation: Explanation, lang: Language): Block[] {
  const { decision, rulebook } = explanation;
  const brief = withLegend(briefDocument(explanation, lang), decision, rulebook, lang);
  return [...brief, { kind: 'paragraph', text: EXPLAIN_WORDS.rest[lang] }];
}

/** The explanation with the facts behind each reason and the words of the law. */
export function inFull(explanation: Explanation, lang: Language): Block[] {
  const { decision, rulebook } = explanation;
  return withLegend(explanationDocument(explanation, lang), decision, rulebook, lang);
}
