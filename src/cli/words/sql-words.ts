import type { Words } from '../../law/wording.js';
/** What the help of `liubao sql` says. */
export const SQL_WORDS = {
  summary: { zh: '将规则写成一条 SQL 语句', en: 'print the rules as one SQL statement' },
  description: {
    zh: '将规则写成一条 SQL 语句,对贷款表和还款计划表运行。',
    en: 'Print the rules as one SQL statement over a table of loans and a table of their instalments.',
  },
  dialect: { zh: '数据仓库的 SQL 方言', en: 'the SQL dialect of the warehouse' },
  select: { zh: '每行一项款项,或一笔贷款', en: 'one row per component, or per loan' },
  columns: { zh: '结果的列,以逗号分隔(默认:全部)', en: 'the columns of the result, separated by commas (default: all)' },
  printMapping: { zh: '改为输出默认的列映射,供修改', en: 'print the default mapping instead, to be edited' },
  check: {
    zh: '改为输出检查语句,列出不合要求的列值',
    en: 'print instead a statement that lists the values that cannot be read as their facts',
  },
  more: (examples: string) => ({
    zh: `
示例:${examples}
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
Examples:${examples}
What a column should hold, as its own type or as text:
  ids        whole numbers or text
  amounts    DECIMAL or whole numbers from 0: yuan with at most 2 decimals, or whole fen
  rates      DECIMAL from 0: a fraction below 1 with at most 8 decimals, or a percentage below 100 with at most 6
  days       DATE, or YYYY-MM-DD; a time of day must be midnight, without a time zone
  flags      BOOLEAN, 1 or 0, or true, t, yes, y, false, f, no, n; or the codes that the mapping lists
  choices    the words of the loan schema, or the codes that the mapping lists

Any other value makes its fact unknown, and the result names the fact. It never stops the statement, and no setting of the session changes it. Nothing is rounded. The statement of --check lists such values: table, column, loan, instalment, fact, value and what was expected.`,
  }),
} as const satisfies Readonly<Record<string, Words>>;
