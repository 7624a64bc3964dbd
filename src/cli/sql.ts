import { type Command, Option } from 'commander';
import { problemText } from '../facts/invalid-input.js';
import { InvalidRulebookError } from '../rules/invalid-rulebook.js';
import { InvalidOptionError } from '../rules/scope.js';
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
  toSql,
} from '../sql/index.js';
import type { CommandLine } from './command-line.js';
import { addAsOf, addDeciderOptions, compileOptionsOf, type DeciderArguments } from './decider-options.js';
import { UsageError } from './failures.js';
import { readMapping } from './read-mapping.js';
import { rulebookOf } from './rulebook-option.js';

interface SqlArguments extends DeciderArguments {
  readonly dialect: DialectName;
  readonly mapping?: string;
  readonly select: Selection;
  readonly columns?: string;
  readonly printMapping: boolean;
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
    .action((given: SqlArguments) => sql(line, given));
}

async function sql({ out, err }: CommandLine, given: SqlArguments): Promise<void> {
  if (given.printMapping) return out.write(`${JSON.stringify(standardMapping(), null, 2)}\n`);
  const mapping = given.mapping === undefined ? undefined : await readMapping(given.mapping);
  const { sql: statement, unmapped } = statementFor(given, mapping);
  await out.write(`${statement.trimEnd()};\n`);
  if (unmapped.length > 0) await err.write(`liubao: not mapped, and so unknown of every loan: ${unmapped.join(', ')}\n`);
}

function statementFor(given: SqlArguments, mapping: Mapping | undefined) {
  const { dialect, select, columns, rulebook } = given;
  try {
    return toSql(rulebookOf(rulebook), {
      dialect,
      select,
      mapping,
      columns: columns?.split(',').map((name) => name.trim()) as SqlOptions['columns'],
      ...compileOptionsOf(given),
    });
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
