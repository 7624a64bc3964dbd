import { MAX_YUAN } from '../../facts/values/money.js';
import { UNITS_OF_ONE } from '../../facts/values/rate.js';
import type { ColumnMapping, Grouping } from '../../mapping/fact-mapping.js';
import { AMOUNT_UNITS, RATE_PERIODS, RATE_UNITS, type RatePeriod, type Unit } from '../../mapping/unit.js';
import type { Digits } from '../dialects/value-reading.js';
import {
  all,
  cases,
  cast,
  compare,
  type Expression,
  matches,
  number,
  readFigure,
  remove,
  times,
  trim,
  unknown,
  when,
} from '../statement/expression.js';

// The digits of figures in yuan and in fractions: an amount is below 10^13 yuan, a rate below 1.
const OURS = {
  money: { whole: String(Math.trunc(MAX_YUAN)).length, decimals: 2 },
  rate: { whole: 0, decimals: String(UNITS_OF_ONE).length - 1 },
} as const satisfies Readonly<Record<'money' | 'rate', Digits>>;

/** The unit of a column's figures that do not name their own. */
export function unitOf(of: 'money' | 'rate', { unit }: Pick<ColumnMapping, 'unit'>): Unit {
  const units: Readonly<Record<string, Unit>> = of === 'money' ? AMOUNT_UNITS : RATE_UNITS;
  return units[unit ?? (of === 'money' ? 'yuan' : 'fraction')] ?? AMOUNT_UNITS.yuan;
}

/** The digits of a figure in a unit of the bank: 4.35 percent is 0.0435. */
export function digitsIn(of: 'money' | 'rate', { power }: Unit): Digits {
  const { whole, decimals } = OURS[of];
  return { whole: whole - power, decimals: decimals + power };
}

/** The figure in a column as a whole number of fen or of 0.00000001; NULL if it is no figure, or not exact in that unit. */
export function figureSql(of: 'money' | 'rate', mapping: ColumnMapping, held: Expression): Expression {
  const { ownUnit, grouping, per = 'year' } = mapping;
  const plain = (from: Expression, unit: Unit) => ungrouped(grouping, from, (one) => figureIn(of, unit, per, one));
  const named = unitOf(of, mapping);
  if (ownUnit !== true) return plain(held, named);
  const written = trim(cast(held, 'text'));
  const units: readonly Unit[] = Object.values(of === 'money' ? AMOUNT_UNITS : RATE_UNITS);
  const characters = [...new Set(units.flatMap(({ signs }) => signs.flatMap((sign) => [...sign])))].join('');
  const branches = units.flatMap((unit) =>
    unit.signs.map((sign) =>
      // The sign stands at the end, with no other before it.
      when(matches(written, `^[^${characters}]*${sign}$`), plain(trim(remove(written, sign)), unit)),
    ),
  );
  return cases(branches, plain(held, named));
}

/** Reads a figure without its separators between thousands; NULL for other separators, or separators elsewhere. */
function ungrouped(grouping: Grouping | undefined, held: Expression, read: (figure: Expression) => Expression): Expression {
  // Every figure may have commas.
  if (grouping === undefined || grouping === ',') return read(held);
  const written = trim(cast(held, 'text'));
  return cases([
    when(matches(written, `^[0-9]{1,3}(${grouping}[0-9]{3})+([.][0-9]+)?$`), read(remove(written, grouping))),
    when(matches(written, '^[^,]*$'), read(held)),
  ]);
}

// How many more decimals a figure may have than its product with the periods of a year: 12 is 4 × 3, 360 is 8 × 45.
const FINER: Readonly<Record<RatePeriod, number>> = { year: 0, month: 2, day: 3 };

function figureIn(of: 'money' | 'rate', unit: Unit, per: RatePeriod, held: Expression): Expression {
  const { whole, decimals } = digitsIn(of, unit);
  const value = readFigure(held, { whole, decimals: decimals + FINER[per] });
  const units = RATE_PERIODS[per] * 10 ** decimals;
  const scale = decimals + FINER[per];
  // A product of more than 18 digits needs a wider type, which some dialects take from the operands.
  const isWide = whole + scale + String(units).length > 18;
  const roomy = isWide ? cast(value, { kind: 'decimal', precision: 20, scale }) : value;
  const inUnits = units === 1 ? value : times(roomy, number(units));
  const counted = cast(inUnits, 'integer');
  if (per === 'year') return counted;
  // The yearly rate may come to 1 or more, or to no whole number of units.
  return cases(
    [when(all([compare(inUnits, '<', number(UNITS_OF_ONE)), compare(counted, '=', inUnits)]), counted)],
    unknown('integer'),
  );
}
