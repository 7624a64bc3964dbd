import { withoutBlanks } from '../../sql/source/blank.js';
import { type ColumnMapping, GROUPINGS, type Grouping } from '../../sql/source/fact-mapping.js';
import { AMOUNT_UNITS, RATE_PERIODS, RATE_UNITS, type Unit } from '../../sql/source/unit.js';
import { figureText, figureTimes } from './figure-text.js';

/** Reads the figures of a column. */
interface FigureReader {
  /** A figure in yuan, or as a fraction a year, in the form of the loan schema; `undefined` if the text is not a figure. */
  read(text: string): string | undefined;
  readonly expected: string;
  readonly zh: string;
}

/** Reads amounts or rates of a column as its mapping says. */
export function figureReader(
  of: 'money' | 'rate',
  pattern: RegExp,
  { unit, per = 'year', ownUnit, grouping }: ColumnMapping,
  otherwise: { readonly expected: string; readonly zh: string },
): FigureReader {
  const units: Readonly<Record<string, Unit>> = of === 'money' ? AMOUNT_UNITS : RATE_UNITS;
  const named = units[unit ?? (of === 'money' ? 'yuan' : 'fraction')] ?? { power: 0, signs: [] };
  const times = RATE_PERIODS[per];
  return {
    read(text) {
      const { figure, power } = ownUnit === true ? withUnit(text, units, named) : { figure: text, power: named.power };
      const plain = grouping === undefined ? figure : ungrouped(figure, grouping);
      const inOurs = plain === undefined ? undefined : figureText(plain, power);
      const value = inOurs === undefined || times === 1 ? inOurs : figureTimes(inOurs, times);
      return value !== undefined && pattern.test(value) ? value : undefined;
    },
    ...expectationOf(of, unit, per, ownUnit === true, grouping, named, otherwise),
  };
}

/** The figure before the sign of a unit, and the power of ten of the unit. */
function withUnit(text: string, units: Readonly<Record<string, Unit>>, otherwise: Unit) {
  const bare = withoutBlanks(text);
  const ends = Object.values(units).flatMap((unit) =>
    unit.signs.flatMap((sign) => (bare.endsWith(sign) ? [{ unit, sign }] : [])),
  );
  // 50万元 ends with both 万元 and 元: the longest sign counts.
  const { unit, sign } = ends.reduce((best, one) => (one.sign.length > best.sign.length ? one : best), {
    unit: otherwise,
    sign: '',
  });
  return { figure: withoutBlanks(bare.slice(0, bare.length - sign.length)), power: unit.power };
}

const GROUPED: ReadonlyMap<Grouping, RegExp> = new Map(
  GROUPINGS.map((mark) => [mark, new RegExp(`^[0-9]{1,3}(?:${mark}[0-9]{3})+(?:[.][0-9]+)?$`)]),
);

/** The figure without separators of thousands; `undefined` if they are misplaced, or of another kind. */
function ungrouped(figure: string, grouping: Grouping): string | undefined {
  const bare = withoutBlanks(figure);
  if (GROUPED.get(grouping)?.test(bare) === true) return bare.replaceAll(grouping, '');
  return bare.includes(',') ? undefined : bare;
}

const PER = {
  year: { en: 'a year', zh: '年' },
  month: { en: 'a month, 12 times which', zh: '月' },
  day: { en: 'a day, 360 times which', zh: '日' },
} as const;

function expectationOf(
  of: 'money' | 'rate',
  unit: ColumnMapping['unit'],
  per: keyof typeof PER,
  ownUnit: boolean,
  grouping: Grouping | undefined,
  { power, signs: [sign = ''] }: Unit,
  otherwise: { readonly expected: string; readonly zh: string },
): { readonly expected: string; readonly zh: string } {
  const isPlain = (unit === undefined || power === 0) && per === 'year';
  const extra = ownUnit ? { en: ', or followed by its own unit', zh: ',或在其后自带单位' } : { en: '', zh: '' };
  const marks =
    grouping === undefined
      ? { en: '', zh: '' }
      : { en: `, thousands set apart by ${JSON.stringify(grouping)}`, zh: `,千位以 ${JSON.stringify(grouping)} 分隔` };
  if (isPlain) return { expected: `${otherwise.expected}${extra.en}${marks.en}`, zh: `${otherwise.zh}${extra.zh}${marks.zh}` };
  if (of === 'money') {
    const decimals = 2 + power;
    const en =
      decimals === 0
        ? `a whole number of ${unit} (${sign})`
        : `an amount in ${unit} (${sign}) with at most ${decimals} decimals, exact to the fen`;
    const zh = decimals === 0 ? `以${sign}计的整数金额` : `以${sign}计的金额,最多${decimals}位小数(精确到分)`;
    return { expected: `${en}${extra.en}${marks.en}`, zh: `${zh}${extra.zh}${marks.zh}` };
  }
  const counted =
    unit === 'percent' ? `a percentage` : unit === undefined || unit === 'fraction' ? 'a decimal fraction' : `a rate in ${sign}`;
  const countedZh = sign === '' ? '以小数计' : `以${sign}计`;
  if (per === 'year') {
    const most = `below ${10 ** -power} with at most ${8 + power} decimals`;
    return {
      expected: `${counted} ${most}${extra.en}${marks.en}`,
      zh: `${countedZh}的年利率,小于${10 ** -power},最多${8 + power}位小数${extra.zh}${marks.zh}`,
    };
  }
  return {
    expected: `${counted} ${PER[per].en} is a rate below 1 a year with at most 8 decimals${extra.en}${marks.en}`,
    zh: `${countedZh}的${PER[per].zh}利率,其${RATE_PERIODS[per]}倍为小于1、最多八位小数的年利率${extra.zh}${marks.zh}`,
  };
}
