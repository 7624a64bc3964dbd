import { type Command, CommanderError } from 'commander';
import pack from '../../package.json' with { type: 'json' };
import type { Wording } from '../law/wording.js';
import { DecisionLogError } from '../node/decision-log-error.js';
import { type CommandLine, commandLine, noteText, type Streams } from './command-line.js';
import { addAssess } from './commands/assess-command.js';
import { addAudit } from './commands/audit-command.js';
import { addBook } from './commands/book-command.js';
import { addCheck } from './commands/check-command.js';
import { addCompare } from './commands/compare-command.js';
import { addCompletion } from './commands/completion-command.js';
import { addDecide } from './commands/decide-command.js';
import { addDiff } from './commands/diff-command.js';
import { addExplain } from './commands/explain-command.js';
import { addGraph } from './commands/graph-command.js';
import { addInterview } from './commands/interview-command.js';
import { addLint } from './commands/lint-command.js';
import { addMap } from './commands/map-command.js';
import { addPortfolio } from './commands/portfolio-command.js';
import { addProvisions } from './commands/provisions-command.js';
import { addReplay } from './commands/replay-command.js';
import { addSensitivity } from './commands/sensitivity-command.js';
import { addServe } from './commands/serve-command.js';
import { addSql } from './commands/sql-command.js';
import { addWhatIf, addWhyNot } from './commands/why-not-command.js';
import { addMigrate } from './commands/writing/migrate-command.js';
import { addFacts, addParameters, addReadings } from './commands/writing/names-commands.js';
import { addNew } from './commands/writing/new-command.js';
import { addSchema } from './commands/writing/schema-command.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { FileError, OutputClosed, UsageError, wordingOf } from './failures.js';
import { configureHelp } from './help.js';
import { respelled } from './options/former-spellings.js';
import { languageOf, languageOption } from './options/language.js';
import { WordedCommand } from './worded-command.js';
import { EXIT_WORDS } from './words/exit-words.js';
import { OVERVIEW_WORDS } from './words/overview-words.js';
import { USAGE_FAULTS } from './words/usage-words.js';

/** Commands, each with what it is for. */
const EXAMPLES: readonly (readonly [command: string, purpose: Wording])[] = [
  ['liubao decide loan.json', OVERVIEW_WORDS.decide],
  ['liubao decide loans.ndjson --summary --loan L-7', OVERVIEW_WORDS.decideMany],
  ['liubao decide - --format ndjson < loans.ndjson', OVERVIEW_WORDS.decisionsByLine],
  ['liubao explain loan.json', OVERVIEW_WORDS.explain],
  ['liubao why-not loan.json shall-defer', OVERVIEW_WORDS.whyNot],
  ['liubao portfolio loans.csv --out decisions.csv', OVERVIEW_WORDS.portfolio],
  ['liubao audit records.ndjson', OVERVIEW_WORDS.audit],
  ['liubao serve --port 8080', OVERVIEW_WORDS.serve],
  ['liubao provisions notice/s2/p1/1', OVERVIEW_WORDS.provisions],
  ['liubao check fixtures --rulebook my-notice', OVERVIEW_WORDS.check],
  ['liubao new my-notice', OVERVIEW_WORDS.newRulebook],
];

function overview({ help }: CommandLine): string {
  const width = Math.max(...EXAMPLES.map(([command]) => command.length));
  return [
    '',
    help(OVERVIEW_WORDS.examples),
    ...EXAMPLES.map(([command, purpose]) => `  ${command.padEnd(width)}  ${help(purpose)}`),
    '',
    help(OVERVIEW_WORDS.exitStatus),
    ...Object.entries(EXIT_WORDS).map(([status, words]) => `  ${status.padEnd(3)}  ${help(words)}`),
    '',
    help(OVERVIEW_WORDS.oneCommand),
  ].join('\n');
}

/** Runs the command with its arguments, without the program's name, and returns its exit status. Never throws. */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const line = commandLine(streams, languageOf(argv, streams.env));
  try {
    await program(line).parseAsync(respelled(argv), { from: 'user' });
    return line.exitCode();
  } catch (error) {
    return report(error, line);
  }
}

/** The command with all its subcommands, as the help, the completion of shells and tests see it. */
export function program(line: CommandLine): Command {
  const { help } = line;
  const command = configureHelp(new WordedCommand(line.language, 'liubao'), line)
    .description(help(OVERVIEW_WORDS.description))
    .version(pack.version, '-V, --version', help(OVERVIEW_WORDS.version))
    .exitOverride()
    .showSuggestionAfterError(true)
    .addOption(languageOption(line))
    .addHelpText('after', overview(line));
  command.commandsGroup(help(OVERVIEW_WORDS.decideGroup));
  addDecide(command, line);
  addExplain(command, line);
  addWhyNot(command, line);
  addWhatIf(command, line);
  addSensitivity(command, line);
  addInterview(command, line);
  addAssess(command, line);
  command.commandsGroup(help(OVERVIEW_WORDS.auditGroup));
  addAudit(command, line);
  addReplay(command, line);
  command.commandsGroup(help(OVERVIEW_WORDS.portfoliosGroup));
  addPortfolio(command, line);
  addCompare(command, line);
  addMap(command, line);
  addSql(command, line);
  command.commandsGroup(help(OVERVIEW_WORDS.serviceGroup));
  addServe(command, line);
  command.commandsGroup(help(OVERVIEW_WORDS.rulebooksGroup));
  addProvisions(command, line);
  addFacts(command, line);
  addReadings(command, line);
  addParameters(command, line);
  addCheck(command, line);
  addLint(command, line);
  addDiff(command, line);
  addGraph(command, line);
  addBook(command, line);
  command.commandsGroup(help(OVERVIEW_WORDS.writingGroup));
  addNew(command, line);
  addMigrate(command, line);
  addSchema(command, line);
  command.commandsGroup(help(OVERVIEW_WORDS.programGroup));
  addCompletion(command, line);
  return command;
}

function report(error: unknown, line: CommandLine): ExitCode {
  if (error instanceof OutputClosed) return line.exitCode();
  // Commander has printed its own error by now. It throws for the help and the version too, which are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  const say = (message: string) => void line.err.stream.write(noteText(message, line.err.stream));
  if (error instanceof UsageError) {
    say(error.wording[line.language]);
    return EXIT.usage;
  }
  if (error instanceof DecisionLogError) {
    say(wordingOf(error)[line.language]);
    return EXIT.file;
  }
  if (error instanceof FileError) {
    say(error.wording[line.language]);
    return EXIT.file;
  }
  say(USAGE_FAULTS.unexpected(error instanceof Error ? `${error.name}: ${error.message}` : String(error))[line.language]);
  return EXIT.internal;
}
