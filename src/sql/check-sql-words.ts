/** The keys of a row. */
export const KEYS = {
  zh: { loan: '贷款编号', instalment: '期次' },
  en: { loan: "a loan's id", instalment: "an instalment's number" },
} as const;

/** What the statement that checks columns does. */
export const HEADER = {
  zh: [
    '逐列检查:凡不能读作相应事实的值,各返回一行。没有结果行,即各列均合要求',
    '测算语句把此类值当作未知,并在 missing 列中列出其事实',
  ],
  en: [
    'Checks the columns: one row for each value that cannot be read as its fact. No rows means that all values can be read',
    'The statement that decides treats such a value as unknown, and names its fact in the column missing',
  ],
} as const;
