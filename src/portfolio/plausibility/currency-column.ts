/** What columns are called that say the currency of amounts, in small letters. */
const NAMES: ReadonlySet<string> = new Set([
  ...['currency', 'currency_code', 'currency_cd', 'currencycode', 'curr', 'curr_cd', 'curr_code', 'ccy', 'ccy_cd', 'cur_cd'],
  ...['币种', '币种代码', '货币', '货币代码', '贷款币种', '合同币种'],
]);

/** How a bank writes the yuan. */
const YUAN: ReadonlySet<string> = new Set(['cny', 'rmb', 'yuan', '156', '01', '人民币', '人民币元', '元']);

/** Whether a column is called as those are that say a currency. */
export function isCurrencyColumn(column: string): boolean {
  return NAMES.has(column.trim().toLowerCase());
}

/** Those of the columns, with their places, that say a currency. */
export function currencyColumns(columns: readonly string[]): readonly { readonly at: number; readonly column: string }[] {
  return columns.flatMap((column, at) => (isCurrencyColumn(column) ? [{ at, column }] : []));
}

/** Whether a value of such a column is the yuan. */
export function isYuan(text: string): boolean {
  return YUAN.has(text.trim().toLowerCase());
}
