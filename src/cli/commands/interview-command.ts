import type { Command } from 'commander';
import { printable } from '../../document/printable.js';
import { answer } from '../../explain/ask/answer.js';
import { nextQuestions } from '../../explain/ask/next-question.js';
import { parseAnswer } from '../../explain/ask/parse-answer.js';
import type { LookOptions } from '../../explain/change/examined-loan.js';
import { explanationGiven } from '../../explain/explanation.js';
import { withoutRulebook } from '../../explain/result-data.js';
import { InvalidLoanError, problemText } from '../../facts/input/invalid-input.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import type { Language, Wording } from '../../law/wording.js';
import type { RulebookIds } from '../../rulebook/shipped/rulebook-ids.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { type Interviewer, lineInterviewer, terminalInterviewer } from '../io/interviewer.js';
import { type OneLoanArguments, oneLoan } from '../io/one-loan.js';
import { requireNotRead, writeFileWhole } from '../io/write-file.js';
import { addAsOf, addDeciderOptions, type DeciderArguments, deciderOf } from '../options/decider-options.js';
import { type Format, formatOption } from '../options/format-option.js';
import { inputOption } from '../options/input-option.js';
import { languageOption } from '../options/language.js';
import { oneLoanOption } from '../options/loan-option.js';
import { lookOptionsOf } from '../options/look-options.js';
import { writeResult } from '../reports/result-writer.js';
import { EXPLAIN_WORDS } from '../words/explain-words.js';
import { INTERVIEW_WORDS } from '../words/interview-words.js';
import { briefly, inFull } from './explain-command.js';

interface InterviewArguments extends DeciderArguments, OneLoanArguments {
  readonly format: Format;
  readonly full: boolean;
  readonly save?: string;
}

/** The loan to begin with if no file is given: one instalment of which nothing is known. */
const blank = (lang: Language): LoanInput => ({ id: UNNUMBERED[lang], schedule: [{}] });
const UNNUMBERED: Wording = INTERVIEW_WORDS.unnumbered;

/** `liubao interview`: asks for the unknown facts that matter, and explains the decision. */
export function addInterview(program: Command, line: CommandLine): void {
  const { help } = line;
  const command = program
    .command('interview')
    .summary(help(INTERVIEW_WORDS.summary))
    .description(help(INTERVIEW_WORDS.description))
    .argument('[file]', help(INTERVIEW_WORDS.file))
    .addOption(oneLoanOption(line))
    .addOption(inputOption(line))
    .option('--save <file>', help(INTERVIEW_WORDS.save))
    .option('--full', help(EXPLAIN_WORDS.full), false)
    .addOption(formatOption(line))
    .addOption(languageOption(line))
    .addHelpText('after', help(INTERVIEW_WORDS.more));
  addAsOf(addDeciderOptions(command, line), line).action((file: string | undefined, given: InterviewArguments) =>
    interview(line, file, given),
  );
}

async function interview(line: CommandLine, file: string | undefined, given: InterviewArguments): Promise<void> {
  // Checked before anything is asked, so that no answers are lost.
  if (given.save !== undefined) await requireNotRead(given.rulebook === undefined ? [] : [given.rulebook], given.save);
  const options = lookOptionsOf(given);
  const begun = file === undefined ? blank(given.lang) : (await oneLoan(line, file, given, options.rulebook))?.input;
  if (begun === undefined) return;
  const onTerminal = line.out.stream.isTTY === true && 'isTTY' in line.stdin && line.stdin.isTTY === true;
  const interviewer = onTerminal
    ? await terminalInterviewer(given.lang)
    : lineInterviewer(line, given.format === 'text' ? line.out : line.err, given.lang);
  const loan = await answered(line, begun, interviewer, options, given.lang);
  interviewer.close();
  if (loan === undefined) {
    line.finish(EXIT.interrupted);
    return;
  }
  if (given.save !== undefined) await save(given.save, loan);
  const { lang, full } = given;
  const explanation = explanationGiven(deciderOf(given, true).decide(loan), { rulebook: options.rulebook, loan });
  if (given.format === 'text') await line.out.write('\n');
  const document = () => (full ? inFull(explanation, lang) : briefly(explanation, lang));
  await writeResult(line, { data: withoutRulebook(explanation), document }, given);
}

/**
 * The loan with the answers filled in, when nothing is left to ask or the answers end; `undefined` if the interview was
 * interrupted.
 */
async function answered(
  line: CommandLine,
  begun: LoanInput,
  interviewer: Interviewer,
  options: LookOptions<RulebookIds>,
  lang: Language,
): Promise<LoanInput | undefined> {
  let loan = begun;
  let retry = false;
  const unknown = new Set<string>();
  for (;;) {
    const question = nextQuestions(loan, options).find(({ path }) => !unknown.has(path));
    if (question === undefined) return loan;
    const said = await interviewer.ask(question, retry);
    if (said.kind === 'interrupted') return undefined;
    if (said.kind === 'end') return loan;
    retry = false;
    if (said.kind === 'unknown') {
      unknown.add(question.path);
      continue;
    }
    const parsed = parseAnswer(question, said.text);
    if (parsed.kind === 'not-an-answer') {
      retry = true;
      continue;
    }
    try {
      loan = answer(loan, question.path, parsed.value);
    } catch (error) {
      if (!(error instanceof InvalidLoanError)) throw error;
      await line.err.write(printable(error.problems.map((problem) => `${problemText(problem, lang)}\n`).join('')));
      retry = true;
    }
  }
}

function save(path: string, loan: LoanInput): Promise<void> {
  return writeFileWhole(path, `${JSON.stringify(loan, null, 2)}\n`);
}
