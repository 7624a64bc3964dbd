import { Command, CommanderError } from 'commander';
import pack from '../../package.json' with { type: 'json' };
import { printable } from '../document/printable.js';
import type { Wording } from '../law/wording.js';
import { type CommandLine, commandLine, type Streams } from './command-line.js';
import { addAssess } from './commands/assess-command.js';
import { addAudit } from './commands/audit-command.js';
import { addBook } from './commands/book-command.js';
import { addCheck } from './commands/check-command.js';
import { addDecide } from './commands/decide-command.js';
import { addExplain } from './commands/explain-command.js';
import { addGraph } from './commands/graph-command.js';
import { addInterview } from './commands/interview-command.js';
import { addLint } from './commands/lint-command.js';
import { addMap } from './commands/map-command.js';
import { addMigrate } from './commands/migrate-command.js';
import { addPortfolio } from './commands/portfolio-command.js';
import { addProvisions } from './commands/provisions-command.js';
import { addSchema } from './commands/schema-command.js';
import { addSensitivity } from './commands/sensitivity-command.js';
import { addSql } from './commands/sql-command.js';
import { addWhatIf, addWhyNot } from './commands/why-not-command.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { FileError, OutputClosed, UsageError } from './failures.js';
import { configureHelp } from './help.js';
import { languageOf } from './options/language.js';

/** Commands, each with what it is for. */
const EXAMPLES: readonly (readonly [command: string, purpose: Wording])[] = [
  ['liubao decide loan.json', { zh: '判定一笔贷款,附依据条文', en: 'what the notice provides for a loan, with the provisions' }],
  ['liubao decide loans.ndjson --summary --show L-7', { zh: '汇总,并列出其中一笔', en: 'a summary, and one loan in full' }],
  [
    'liubao decide - --format ndjson < loans.ndjson',
    { zh: '每行一项判定,顺序同输入', en: 'one decision per line, in the order of the input' },
  ],
  ['liubao decide loan.json --reading window.date=loan-maturity --trace', { zh: '改采另一解读', en: 'another reading' }],
  [
    'liubao explain loan.json --lang zh',
    { zh: '以条文说明理由', en: 'why, in the words of the law; see --letter and --file-note' },
  ],
  ['liubao why-not loan.json shall-defer', { zh: '为何未作另一判定', en: 'which conditions are not met' }],
  ['liubao what-if loan.json shall-defer', { zh: '何种变动会改变判定', en: 'which changes would meet them' }],
  ['liubao map loans.csv --schedule plan.csv', { zh: '为文件拟列映射', en: 'which columns give which facts' }],
  ['liubao portfolio loans.ndjson --out decisions.ndjson', { zh: '判定任意大小的文件', en: 'files of any size, with a report' }],
  ['liubao audit records.ndjson', { zh: '核查办理情况', en: 'breaches in what was done, and what to refund' }],
  ['liubao provisions notice/s2/p1/1', { zh: '一条条文及其规则', en: 'a provision, and the rules based on it' }],
  ['liubao check fixtures --junit report.xml', { zh: '以用例检验', en: 'decisions against what fixtures expect' }],
  ['liubao sql --dialect spark --mapping bank.json', { zh: '供数据仓库运行的语句', en: 'a statement for a warehouse' }],
  ['liubao migrate my-notice', { zh: '将旧格式的规则手册改为现行格式', en: 'a rulebook of the old format in that of today' }],
  ['liubao schema loan > loan.schema.json', { zh: '贷款的 JSON Schema', en: 'the JSON Schema of a loan' }],
];

const EXIT_STATUS: Wording = {
  zh: `
退出码:
  0    正常
  1    有无效输入、用例未通过、覆盖不完整、规则手册有问题,或核查发现问题
  2    用法错误
  3    文件不能读取或写入
  4    核查只发现取决于条文解读的存疑事项
  5    --strict 因数据可疑而拒绝判定
  6    未发现规则手册有问题,但未能全部证明
  70   程序自身的错误
  130  询问被中断`,
  en: `
Exit status:
  0    success
  1    invalid input, a failed fixture, incomplete coverage, a fault of a rulebook, or a breach found by an audit
  2    wrong usage
  3    a file cannot be read or written
  4    an audit found breaches that depend on the reading of the text, and no others
  5    --strict refused implausible data
  6    no fault of a rulebook was found, but not everything is proved
  70   an internal error
  130  an interview was interrupted`,
};

function overview({ language, help }: CommandLine): string {
  const width = Math.max(...EXAMPLES.map(([command]) => command.length));
  const lines = EXAMPLES.map(([command, purpose]) => `  ${command.padEnd(width)}  ${purpose[language]}`);
  return ['', help({ zh: '示例:', en: 'Examples:' }), ...lines, help(EXIT_STATUS)].join('\n');
}

/** Runs the command with its arguments, without the program's name, and returns its exit status. Never throws. */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const line = commandLine(streams, languageOf(argv, streams.env));
  try {
    await program(line).parseAsync([...argv], { from: 'user' });
    return line.exitCode();
  } catch (error) {
    return report(error, line);
  }
}

function program(line: CommandLine): Command {
  const { help } = line;
  const command = configureHelp(new Command('liubao'), line)
    .description(
      help({
        zh: '依照宁夏2020年6月28日通知判定贷款的延期还本付息,每项结论均注明依据条文。',
        en: 'Decide loans under the Ningxia notice of 28 June 2020 on deferral of principal and interest, and cite it for every answer.',
      }),
    )
    .version(pack.version, '-V, --version', help({ zh: '显示版本号', en: 'show the version number' }))
    .exitOverride()
    .showSuggestionAfterError(true)
    .addHelpText('after', overview(line));
  command.commandsGroup(help({ zh: '判定:', en: 'Decide:' }));
  addDecide(command, line);
  addAssess(command, line);
  addMap(command, line);
  addPortfolio(command, line);
  addSql(command, line);
  command.commandsGroup(help({ zh: '说明:', en: 'Explain:' }));
  addExplain(command, line);
  addWhyNot(command, line);
  addWhatIf(command, line);
  addSensitivity(command, line);
  addInterview(command, line);
  command.commandsGroup(help({ zh: '核查:', en: 'Look back:' }));
  addAudit(command, line);
  command.commandsGroup(help({ zh: '规则手册:', en: 'Rulebooks:' }));
  addProvisions(command, line);
  addCheck(command, line);
  addLint(command, line);
  addGraph(command, line);
  addBook(command, line);
  addMigrate(command, line);
  addSchema(command, line);
  return command;
}

function report(error: unknown, line: CommandLine): ExitCode {
  if (error instanceof OutputClosed) return line.exitCode();
  // Commander has printed its own error by now. It throws for the help and the version too, which are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  const say = (message: string) => void line.err.stream.write(`liubao: ${printable(message)}\n`);
  if (error instanceof UsageError) {
    say(error.message);
    return EXIT.usage;
  }
  if (error instanceof FileError) {
    say(error.message);
    return EXIT.file;
  }
  say(`unexpected error, please report it: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`);
  return EXIT.internal;
}
