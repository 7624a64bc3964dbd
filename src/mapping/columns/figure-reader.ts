import { withoutBlanks } from '../blank.js';
import { type ColumnMapping, GROUPINGS, type Grouping } from '../fact-mapping.js';
import { AMOUNT_UNITS, RATE_PERIODS, RATE_UNITS, type Unit } from '../unit.js';
import { figureText, figureTimes } from './figure-text.js';
import { figureExpectation } from './figure-words.js';

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
    ...figureExpectation(of, unit, per, ownUnit === true, grouping, named, otherwise),
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
