import { type Command, Option } from 'commander';
import type { DocumentFormat } from '../../document/document-format.js';
import { explain } from '../../explain/explain.js';
import { fileNote } from '../../explain/file-note/file-note.js';
import { letter } from '../../explain/letter/letter.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { oneLoan } from '../io/one-loan.js';
import { addAsOf, addDeciderOptions, calendarDay, type DeciderArguments, deciderOf } from '../options/decider-options.js';
import { documentFormatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { addOneLoan } from '../options/one-loan-options.js';

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
  const command = program
    .command('explain')
    .summary(help({ zh: '说明判定理由,或出具告知书、档案记录', en: 'explain a decision, or write the letter or the file note' }))
    .description(
      help({
        zh: '说明一笔贷款的判定理由:依据的事实和条文原文。也可出具致借款人的告知书或一页档案记录。',
        en: 'Explain the decision on a loan: the facts that led to it, in the words of the law. Or write the letter to the borrower, or a note for the file.',
      }),
    );
  addOneLoan(command, line)
    .addOption(documentFormatOption(line))
    .addOption(languageOption(line))
    .addOption(
      new Option('--letter', help({ zh: '改为出具致借款人的告知书', en: 'write the letter to the borrower instead' }))
        .default(false)
        .conflicts('fileNote'),
    )
    .option('--file-note', help({ zh: '改为出具一页档案记录', en: 'write a note of one page for the file instead' }), false)
    .option(
      '--date <day>',
      help({ zh: '告知书或记录的日期,YYYY-MM-DD', en: 'the day of the letter or the note, YYYY-MM-DD' }),
      calendarDay,
    )
    .option('--borrower <name>', help({ zh: '告知书的收件人', en: 'the recipient of the letter' }))
    .option('--bank <name>', help({ zh: '告知书的发件银行', en: 'the bank that sends the letter' }))
    .option('--contact <name>', help({ zh: '告知书所列的联系人', en: 'the contact that the letter names' }))
    .option('--telephone <number>', help({ zh: '联系人的电话', en: "the contact's telephone number" }))
    .option('--number <number>', help({ zh: '告知书的编号', en: 'the reference number of the letter' }))
    .option('--officer <name>', help({ zh: '记录的经办人', en: 'the officer who signs the note' }))
    .option('--reviewer <name>', help({ zh: '记录的复核人', en: 'the officer who reviews the note' }))
    .addHelpText('after', `\n${help({ zh: '示例:', en: 'Examples:' })}${EXAMPLES}`);
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
  const loan = await oneLoan(line, file, given.loan, given.lang);
  if (loan === undefined) return;
  const decision = decider.decide(loan);
  const options = { ...given, rulebook: decider.rulebook, loan: loan.input };
  const write = given.letter ? letter : given.fileNote ? fileNote : explain;
  await line.out.write(write(decision, options));
}
