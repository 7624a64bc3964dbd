import { type Command, Option } from 'commander';
import { InvalidOptionError } from '../../evaluate/scope.js';
import { MARKS } from '../../law/punctuation.js';
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
import { say } from '../../words/phrases.js';
import type { CommandLine } from '../command-line.js';
import { mappingError, UsageError, wordingOf } from '../failures.js';
import { readMapping } from '../io/read-mapping.js';
import { addAsOf, addDeciderOptions, compileOptionsOf, type DeciderArguments } from '../options/decider-options.js';
import { languageOption } from '../options/language.js';
import { mappingOption } from '../options/portfolio-file-options.js';
import { dayError, isOfDay, rulebookOf } from '../options/rulebook-option.js';
import { PORTFOLIO_NOTES } from '../words/portfolio-words.js';
import { SQL_WORDS } from '../words/sql-words.js';
import { USAGE_FAULTS } from '../words/usage-words.js';

interface SqlArguments extends DeciderArguments {
  readonly dialect: DialectName;
  readonly mapping?: string;
  readonly select: Selection;
  readonly columns?: string;
  readonly printMapping: boolean;
  readonly check: boolean;
  readonly lang: Language;
}

/** `liubao sql`: the rules as one statement, to be reviewed and run in the warehouse. */
export function addSql(program: Command, line: CommandLine): void {
  const { help } = line;
  const command = program.command('sql').summary(help(SQL_WORDS.summary)).description(help(SQL_WORDS.description));
  addAsOf(addDeciderOptions(command, line), line)
    .addOption(new Option('--dialect <name>', help(SQL_WORDS.dialect)).choices(DIALECT_NAMES).default('duckdb'))
    .addOption(mappingOption(line))
    .addOption(new Option('--select <rows>', help(SQL_WORDS.select)).choices(SELECTIONS).default('components'))
    .option('--columns <names>', help(SQL_WORDS.columns))
    .option('--print-mapping', help(SQL_WORDS.printMapping), false)
    .addOption(new Option('--check', help(SQL_WORDS.check)).default(false).conflicts(['select', 'columns', 'printMapping']))
    .addOption(languageOption(line))
    .addHelpText('after', help(HELP))
    .action((given: SqlArguments) => sql(line, given));
}

const EXAMPLES = `
  liubao sql --print-mapping > bank.json
  liubao sql --mapping bank.json --dialect spark --check > check.sql
  liubao sql --mapping bank.json --dialect spark > decide.sql
`;

const HELP = SQL_WORDS.more(EXAMPLES);

async function sql({ out, note }: CommandLine, given: SqlArguments): Promise<void> {
  if (given.printMapping)
    return out.write(`${JSON.stringify(standardMapping({ rulebook: rulebookOf(given.rulebook) }), null, 2)}\n`);
  const mapping = given.mapping === undefined ? undefined : await readMapping(given.mapping);
  if (given.check) {
    const { dialect, lang } = given;
    const { sql: check } = withUsageErrors(() =>
      toCheckSql({ dialect, mapping, rulebook: rulebookOf(given.rulebook), language: lang }),
    );
    return out.write(`${check.trimEnd()};\n`);
  }
  const { sql: statement, unmapped } = statementFor(given, mapping);
  await out.write(`${statement.trimEnd()};\n`);
  if (unmapped.length > 0)
    await note(say(PORTFOLIO_NOTES.unmapped, given.lang, { facts: unmapped.join(MARKS.list[given.lang]) }));
}

function statementFor(given: SqlArguments, mapping: Mapping | undefined) {
  const { dialect, select, columns, rulebook } = given;
  return withUsageErrors(() =>
    toSql(rulebookOf(rulebook, given), {
      dialect,
      select,
      mapping,
      columns: columns?.split(',').map((name) => name.trim()) as SqlOptions['columns'],
      ...compileOptionsOf(given),
    }),
  );
}

/** Turns the errors of the library into those of the command line. */
function withUsageErrors<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof InvalidMappingError) throw mappingError(error);
    if (error instanceof InvalidOptionError)
      throw isOfDay(error) ? dayError(error) : new UsageError(USAGE_FAULTS.ofOption(wordingOf(error)));
    if (error instanceof InvalidNameError) throw new UsageError(USAGE_FAULTS.of('--mapping', wordingOf(error)));
    if (error instanceof InvalidRulebookError) throw new UsageError(USAGE_FAULTS.of('--rulebook', wordingOf(error)));
    throw error;
  }
}
