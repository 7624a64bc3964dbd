import type { ExpectedWords } from '../law/wording.js';

/** What a mapping should say. */
export const MAPPING_WORDS = {
  noLookup: {
    zh: '一列:只有选项和是否类事实可由代码对照得出',
    expected: 'a column: codes are looked up for choices and flags',
  },
  oneOfUnits: (units: readonly (readonly [name: string, sign: string | undefined])[], meant: string | undefined) => {
    const [written, writtenZh] = [' (', '('].map((open) =>
      units.map(([name, sign]) => (sign === undefined ? JSON.stringify(name) : `${JSON.stringify(name)}${open}${sign})`)),
    ) as [string[], string[]];
    const shown = JSON.stringify(meant);
    return {
      zh: `下列单位之一:${writtenZh.join('、')}${meant === undefined ? '' : `;是否应为 ${shown}?`}`,
      expected: `one of the units ${written.join(', ')}${meant === undefined ? '' : `; did you mean ${shown}?`}`,
    };
  },
  dateFormat: {
    zh: '日期写法,由 yyyy 或 yy、MM、M 或 Mon、dd 或 d 组成,时刻(舍去不用)写作 HH、mm、ss:"YYYYMMDD"、"yyyy/m/d"、"dd-Mon-yy"、"MM/dd/yyyy HH:mm:ss"',
    expected:
      'a date format of yyyy or yy, MM, M or Mon, dd or d, and HH, mm and ss for a time of day, which is ignored: "YYYYMMDD", "yyyy/m/d", "dd-Mon-yy", "MM/dd/yyyy HH:mm:ss"',
  },
  fourDigitYear: {
    zh: '四位年份;年份只有两位的,须另以 "pivot" 写明所指一百年的首年,如1970',
    expected:
      'a year of four digits, or "pivot" beside the format: the first of the hundred years that two digits stand for, such as 1970',
  },
  formatWithDay: {
    zh: '含日的日期写法;只写到月份的,须另以 "day" 写明所指之日:1至28,或 "last"(月末)',
    expected: 'a format with a day, or "day" beside it: the day of the month that is meant, 1 to 28 or "last"',
  },
  twoDigits: {
    zh: '数字之间没有分隔的,月、日各写两位:MM、dd,而非 M、d',
    expected: 'two digits for each number that nothing separates from the next: MM and dd, not M and d',
  },
  single: { zh: '单独一列、常量或对照', expected: 'one column, constant or lookup' },
  lastConstant: { zh: '列于最后:常量总有值', expected: 'to be the last, because a constant always has a value' },
  lastColumn: { zh: '只用于最后一列', expected: 'only in the last of them' },
  besideValues: { zh: '与 "values" 并用', expected: 'to stand beside "values"' },
  notUnknownToo: { zh: '不同时列于 "unknown" 的值', expected: 'a value that is not in "unknown" too' },
  noOtherCode: (values: readonly string[]) => ({
    zh: `不写:${values.join('、')}以外的代码一概拒绝`,
    expected: `nothing: any other code than one of ${values.join(', ')} is refused`,
  }),
  notBlankCode: { zh: '代码:空值和只含空白的值等于没有值', expected: 'a code: an empty or blank value is no code' },
  distinctCode: (code: string) => ({
    zh: `与 ${code} 读来不同的代码`,
    expected: `a code that does not read the same as ${code}`,
  }),
  besideFormat: { zh: '与 "format" 并用', expected: 'to stand beside "format"' },
  besideTwoDigitYear: { zh: '与两位年份 yy 并用', expected: 'to stand beside a year of two digits, yy' },
  besideMonthFormat: { zh: '与不含日的日期写法并用', expected: 'to stand beside a format without a day' },
  noClash: (one: string, other: string) => ({
    zh: `同一文本不会读出两个日期的写法(${one} 与 ${other} 会)`,
    expected: `formats that never read one text as two days, as ${one} and ${other} do`,
  }),
  oneColumn: { zh: '至少一列', expected: 'at least one column' },
  givenBy: (option: string) => ({ zh: `已由 ${option} 给出的不填`, expected: `nothing: ${option} gives it` }),
  notInStatement: {
    zh: '语句中不填:由 `liubao portfolio` 合并;在数据仓库中请先建视图',
    expected: 'nothing in a statement: only `liubao portfolio` supports it; in a warehouse, create a view',
  },
} as const satisfies Readonly<Record<string, ExpectedWords>>;
