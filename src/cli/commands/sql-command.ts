import { type Command, Option } from 'commander';
import { InvalidOptionError } from '../../evaluate/scope.js';
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
import { mappingError, UsageError } from '../failures.js';
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

/** `liubao sql`: the rules as one statement, to be reviewed and run in the warehouse. */
export function addSql(program: Command, line: CommandLine): void {
  const { help } = line;
  const command = program
    .command('sql')
    .summary(help({ zh: '将规则写成一条 SQL 语句', en: 'print the rules as one SQL statement' }))
    .description(
      help({
        zh: '将规则写成一条 SQL 语句,对贷款表和还款计划表运行。',
        en: 'Print the rules as one SQL statement over a table of loans and a table of their instalments.',
      }),
    );
  addAsOf(addDeciderOptions(command, line), line)
    .addOption(
      new Option('--dialect <name>', help({ zh: '数据仓库的 SQL 方言', en: 'the SQL dialect of the warehouse' }))
        .choices(DIALECT_NAMES)
        .default('duckdb'),
    )
    .option(
      '--mapping <file>',
      help({
        zh: '列映射的 JSON 文件(默认:列名与事实同名)',
        en: 'a JSON file that says which columns give which facts (default: columns named after the facts)',
      }),
    )
    .addOption(
      new Option('--select <rows>', help({ zh: '每行一项款项,或一笔贷款', en: 'one row per component, or per loan' }))
        .choices(SELECTIONS)
        .default('components'),
    )
    .option(
      '--columns <names>',
      help({ zh: '结果的列,以逗号分隔(默认:全部)', en: 'the columns of the result, separated by commas (default: all)' }),
    )
    .option(
      '--print-mapping',
      help({ zh: '改为输出默认的列映射,供修改', en: 'print the default mapping instead, to be edited' }),
      false,
    )
    .addOption(
      new Option(
        '--check',
        help({
          zh: '改为输出检查语句,列出不合要求的列值',
          en: 'print instead a statement that lists the values that cannot be read as their facts',
        }),
      )
        .default(false)
        .conflicts(['select', 'columns', 'printMapping']),
    )
    .addOption(languageOption(line))
    .addHelpText('after', help(HELP))
    .action((given: SqlArguments) => sql(line, given));
}

const EXAMPLES = `
  liubao sql --print-mapping > bank.json
  liubao sql --mapping bank.json --dialect spark --check > check.sql
  liubao sql --mapping bank.json --dialect spark > decide.sql
`;

const HELP = {
  zh: `
示例:${EXAMPLES}
各列应有的内容(不论列的类型,文本亦可):
  编号      整数或文本
  金额      不小于0的 DECIMAL 或整数:以元计至多2位小数,或以分计的整数
  利率      不小于0的 DECIMAL:小于1的小数,至多8位;或小于100的百分数,至多6位小数
  日期      DATE 或 YYYY-MM-DD;时刻须为零点,不得带时区
  是否      BOOLEAN、1或0,或 true、t、yes、y、false、f、no、n;或映射所列的代码
  选项      贷款 schema 的用语,或映射所列的代码

其他取值一律视为未知并在结果中指明,不受会话设置影响,也不会使语句失败;任何数值都不作舍入。
--check 输出的语句列出这些取值:表、列、贷款、期次、事实、取值、应有的内容。`,
  en: `
Examples:${EXAMPLES}
What a column should hold, as its own type or as text:
  ids        whole numbers or text
  amounts    DECIMAL or whole numbers from 0: yuan with at most 2 decimals, or whole fen
  rates      DECIMAL from 0: a fraction below 1 with at most 8 decimals, or a percentage below 100 with at most 6
  days       DATE, or YYYY-MM-DD; a time of day must be midnight, without a time zone
  flags      BOOLEAN, 1 or 0, or true, t, yes, y, false, f, no, n; or the codes that the mapping lists
  choices    the words of the loan schema, or the codes that the mapping lists

Any other value makes its fact unknown, and the result names the fact. It never stops the statement, and no setting of the
session changes it. Nothing is rounded. The statement of --check lists such values: table, column, loan, instalment, fact,
value and what was expected.`,
};

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
  if (unmapped.length > 0) await err.write(`liubao: not mapped, so unknown for every loan: ${unmapped.join(', ')}\n`);
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

/** Turns the errors of the library into those of the command line. */
function withUsageErrors<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof InvalidMappingError) throw mappingError(error);
    if (error instanceof InvalidOptionError) throw new UsageError(`--${error.message}`);
    if (error instanceof InvalidNameError) throw new UsageError(`--mapping: ${error.message}`);
    if (error instanceof InvalidRulebookError) throw new UsageError(`--rulebook: ${error.message}`);
    throw error;
  }
}
