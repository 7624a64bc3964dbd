import { type Command, Option } from 'commander';
import { InvalidOptionError } from '../../evaluate/scope.js';
import { problemText } from '../../facts/input/invalid-input.js';
import type { Language } from '../../law/wording.js';
import { InvalidRulebookError } from '../../rulebook/load/invalid-rulebook.js';
import {
  DIALECT_NAMES,
  type DialectName,
  InvalidMappingError,
  InvalidNameError,
  type Mapping,
  SELECTIONS,
  type Selection,
  type SqlOptions,
  standardMapping,
  toCheckSql,
  toSql,
} from '../../sql/index.js';
import type { CommandLine } from '../command-line.js';
import { UsageError } from '../failures.js';
import { readMapping } from '../io/read-mapping.js';
import { addAsOf, addDeciderOptions, compileOptionsOf, type DeciderArguments } from '../options/decider-options.js';
import { languageOption } from '../options/language.js';
import { rulebookOf } from '../options/rulebook-option.js';

interface SqlArguments extends DeciderArguments {
  readonly dialect: DialectName;
  readonly mapping?: string;
  readonly select: Selection;
  readonly columns?: string;
  readonly printMapping: boolean;
  readonly check: boolean;
  readonly lang: Language;
}

/** `liubao sql`: the rules as one statement, to be reviewed and run where the data is. */
export function addSql(program: Command, line: CommandLine): void {
  addAsOf(
    addDeciderOptions(
      program
        .command('sql')
        .description('Prints the rules as one SQL statement over a table of loans and a table of their instalments.'),
    ),
  )
    .addOption(new Option('--dialect <name>', 'the SQL of which warehouse').choices(DIALECT_NAMES).default('duckdb'))
    .option('--mapping <file>', 'which columns give which facts, as JSON (default: columns named after the facts)')
    .addOption(new Option('--select <rows>', 'what a row is').choices(SELECTIONS).default('components'))
    .option('--columns <names>', 'the columns of the result, with commas between (default: all)')
    .option('--print-mapping', 'print the default mapping, to be edited, in place of the statement', false)
    .addOption(
      new Option('--check', 'print the statement that lists the values of the columns that are not what their facts take')
        .default(false)
        .conflicts(['select', 'columns', 'printMapping']),
    )
    .addOption(languageOption(line.env))
    .addHelpText('after', HELP)
    .action((given: SqlArguments) => sql(line, given));
}

const HELP = `
Examples:
  liubao sql --print-mapping > bank.json
  liubao sql --mapping bank.json --dialect spark --check > check.sql
  liubao sql --mapping bank.json --dialect spark > decide.sql

What a column should hold, as its own type or as text:
  ids        whole numbers or text
  amounts    DECIMAL or whole numbers from 0, in yuan of at most 2 decimals or in whole fen
  rates      DECIMAL from 0, a fraction below 1 of at most 8 decimals or a percentage below 100 of at most 6
  days       DATE, or YYYY-MM-DD; a time of day only where it is midnight, and no time zone
  flags      BOOLEAN, 1 or 0, or true, t, yes, y, false, f, no, n; or the codes that the mapping names
  choices    the words of the loan schema, or the codes that the mapping names

Any other value leaves its fact unknown and named, whatever the session's settings are, and fails no run. Nothing is
rounded. --check prints the statement that lists such values: table, column, loan, instalment, fact, value, expected.`;

async function sql({ out, err }: CommandLine, given: SqlArguments): Promise<void> {
  if (given.printMapping) return out.write(`${JSON.stringify(standardMapping(), null, 2)}\n`);
  const mapping = given.mapping === undefined ? undefined : await readMapping(given.mapping);
  if (given.check) {
    const { dialect, lang } = given;
    const { sql: check } = withUsageErrors(() => toCheckSql({ dialect, mapping, language: lang }));
    return out.write(`${check.trimEnd()};\n`);
  }
  const { sql: statement, unmapped } = statementFor(given, mapping);
  await out.write(`${statement.trimEnd()};\n`);
  if (unmapped.length > 0) await err.write(`liubao: not mapped, and so unknown of every loan: ${unmapped.join(', ')}\n`);
}

function statementFor(given: SqlArguments, mapping: Mapping | undefined) {
  const { dialect, select, columns, rulebook } = given;
  return withUsageErrors(() =>
    toSql(rulebookOf(rulebook), {
      dialect,
      select,
      mapping,
      columns: columns?.split(',').map((name) => name.trim()) as SqlOptions['columns'],
      ...compileOptionsOf(given),
    }),
  );
}

/** @throws {UsageError} where what is asked for cannot be written */
function withUsageErrors<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof InvalidMappingError) {
      throw new UsageError(`--mapping: ${error.problems.map((problem) => `\n  ${problemText(problem)}`).join('')}`);
    }
    if (error instanceof InvalidOptionError) throw new UsageError(`--${error.message}`);
    if (error instanceof InvalidNameError) throw new UsageError(`--mapping: ${error.message}`);
    if (error instanceof InvalidRulebookError) throw new UsageError(`--rulebook: ${error.message}`);
    throw error;
  }
}
