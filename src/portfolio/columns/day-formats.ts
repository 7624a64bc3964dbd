import type { ColumnMapping } from '../../sql/source/fact-mapping.js';

/** Ways of writing days, in the order in which they are tried; the two that a day up to the 12th does not tell apart come last. */
export const DAY_FORMATS = [
  'yyyy-MM-dd',
  'yyyyMMdd',
  'yyyy/M/d',
  'yyyy.M.d',
  'yyyy年M月d日',
  'yyyy-M-d',
  'yyyy-MM-dd HH:mm:ss',
  'yyyy/M/d H:mm:ss',
  'yyyy/M/d H:mm',
  'dd-Mon-yyyy',
  'dd-Mon-yy',
  'Mon-yyyy',
  '[yyyy,M,d]',
  'MM/dd/yyyy',
  'dd/MM/yyyy',
] as const;

/** The first of the hundred years that two digits are guessed to stand for. */
export const PIVOT = 1970;

/** What a mapping says beside the column, for its days to be read as they are written in some ways. */
export function formatOptions(formats: readonly string[]): Pick<ColumnMapping, 'format' | 'pivot' | 'day'> {
  const [format = ''] = formats;
  return {
    format: formats.length === 1 ? format : formats,
    ...(formats.some((one) => /(?<!y)yy(?!y)/.test(one)) ? { pivot: PIVOT } : {}),
    ...(formats.some((one) => !/d/.test(one)) ? { day: 'last' } : {}),
  };
}
