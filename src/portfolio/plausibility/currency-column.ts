/** Usual names of columns that state the currency, in lower case. */
const NAMES: ReadonlySet<string> = new Set([
  ...['currency', 'currency_code', 'currency_cd', 'currencycode', 'curr', 'curr_cd', 'curr_code', 'ccy', 'ccy_cd', 'cur_cd'],
  ...['币种', '币种代码', '货币', '货币代码', '贷款币种', '合同币种'],
]);

/** Usual codes and names of the yuan. */
const YUAN: ReadonlySet<string> = new Set(['cny', 'rmb', 'yuan', '156', '01', '人民币', '人民币元', '元']);

/** Whether the name of a column is one of those for a currency. */
export function isCurrencyColumn(column: string): boolean {
  return NAMES.has(column.trim().toLowerCase());
}

/** The columns that state a currency, with their places. */
export function currencyColumns(columns: readonly string[]): readonly { readonly at: number; readonly column: string }[] {
  return columns.flatMap((column, at) => (isCurrencyColumn(column) ? [{ at, column }] : []));
}

/** Whether a value of such a column is the yuan. */
export function isYuan(text: string): boolean {
  return YUAN.has(text.trim().toLowerCase());
}
