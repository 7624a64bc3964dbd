import { Command, CommanderError } from 'commander';
import pack from '../../package.json' with { type: 'json' };
import { printable } from '../document/printable.js';
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
import { addPortfolio } from './commands/portfolio-command.js';
import { addProvisions } from './commands/provisions-command.js';
import { addSchema } from './commands/schema-command.js';
import { addSensitivity } from './commands/sensitivity-command.js';
import { addSql } from './commands/sql-command.js';
import { addWhatIf, addWhyNot } from './commands/why-not-command.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { FileError, OutputClosed, UsageError } from './failures.js';

const HELP = `
Examples:
  liubao decide loan.json                                what the notice provides for a loan, with the provisions
  liubao decide loans.ndjson --summary --show L-7        a whole portfolio, and one loan of it in full
  liubao decide - --format ndjson < loans.ndjson         one decision a line, in the order of the input
  liubao decide loan.json --reading window.date=loan-maturity --trace
  liubao assess enterprise enterprise.json               the size of an enterprise; also main-bank, guarantor, …
  liubao check fixtures --junit report.xml               fixture loans against what is expected of them
  liubao portfolio loans.ndjson --out decisions.ndjson   a portfolio in files of any size, with a report
  liubao map loans.csv --schedule plan.csv               proposes which columns give which facts
  liubao provisions notice/s2/p1/1                       a provision, and the rules that rest on it
  liubao explain loan.json --lang zh                     why, in the words of the law; --letter, --file-note
  liubao why-not loan.json shall-defer                   what is missing for it; what-if: what would change it
  liubao interview loan.json                             asks what is unknown and matters
  liubao sensitivity loan.json                           which readings of the text change the outcome, and how
  liubao audit records.ndjson                            breaches in what was done, and what to refund
  liubao sql --dialect spark --mapping bank.json         the rules as one SQL statement, for a warehouse
  liubao graph --format markdown > rules.md              the rule sets as a drawing and as decision tables
  liubao lint my-notice                                  what is wrong with a rulebook: gaps, overlaps, …
  liubao schema loan > loan.schema.json                  the JSON Schema of a loan

Exit status: 0 all well; 1 some input is invalid, a fixture failed, coverage has a gap or an audit found a breach; 2 wrong usage;
3 a file cannot be read or written; 4 an audit found breaches on some readings of the text alone; 5 a portfolio's data are
hardly plausible (--strict); 70 a fault of the program; 130 an interview was interrupted.`;

/** Runs the command with its arguments, without the program's name, and returns its exit status. Never throws. */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const line = commandLine(streams);
  try {
    await program(line).parseAsync([...argv], { from: 'user' });
    return line.exitCode();
  } catch (error) {
    return report(error, line);
  }
}

function program(line: CommandLine): Command {
  const command = new Command('liubao')
    .description('Decides loans under the Ningxia notice of 28 June 2020 on deferral of principal and interest, citing it.')
    .version(pack.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void line.out.stream.write(text),
      writeErr: (text) => void line.err.stream.write(text),
      getOutHelpWidth: () => line.out.stream.columns ?? 100,
      getErrHelpWidth: () => line.err.stream.columns ?? 100,
    })
    .showSuggestionAfterError(true)
    .addHelpText('after', HELP);
  addDecide(command, line);
  addAssess(command, line);
  addCheck(command, line);
  addAudit(command, line);
  addSensitivity(command, line);
  addMap(command, line);
  addPortfolio(command, line);
  addProvisions(command, line);
  addSchema(command, line);
  addSql(command, line);
  addExplain(command, line);
  addWhyNot(command, line);
  addWhatIf(command, line);
  addInterview(command, line);
  addGraph(command, line);
  addBook(command, line);
  addLint(command, line);
  return command;
}

function report(error: unknown, line: CommandLine): ExitCode {
  if (error instanceof OutputClosed) return line.exitCode();
  // Commander has said what is wrong by now, and help or the version is no fault.
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
