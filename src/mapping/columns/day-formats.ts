import type { ColumnMapping } from '../fact-mapping.js';

/** Date formats in the order in which they are tried. The two that differ only after the 12th of a month come last. */
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

/** The first of the hundred years that two digits are assumed to stand for. */
export const PIVOT = 1970;

/** The options of a mapping that reads dates in these formats. */
export function formatOptions(formats: readonly string[]): Pick<ColumnMapping, 'format' | 'pivot' | 'day'> {
  const [format = ''] = formats;
  return {
    format: formats.length === 1 ? format : formats,
    ...(formats.some((one) => /(?<!y)yy(?!y)/.test(one)) ? { pivot: PIVOT } : {}),
    ...(formats.some((one) => !/d/.test(one)) ? { day: 'last' } : {}),
  };
}
