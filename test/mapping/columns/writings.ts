import fc from 'fast-check';
import { UNITS_OF_ONE } from '../../../src/facts/values/rate.js';
import type { ColumnMapping } from '../../../src/sql/index.js';

/** A cell, and what it says: a value as the loan schema has it, nothing (`undefined`), that there is none (`null`), or no value. */
export interface Written {
  readonly text: string;
  readonly means: string | boolean | null | undefined | { readonly fault: true };
}

/** A way of writing a fact: how a column says it, and the cells that it may hold. */
export interface Writing {
  readonly name: string;
  readonly type: 'money' | 'rate' | 'date' | 'flag' | 'kind';
  readonly mapping: Omit<ColumnMapping, 'column'>;
  readonly cells: fc.Arbitrary<Written>;
  /** What a refusal says was expected. */
  readonly expected: RegExp;
}

export const FAULT = { fault: true } as const;

const blanks = fc.constantFrom('', '', '', ' ', '  ', '\t', '\u3000');
/** Surrounds the cell with blanks, which readers ignore. */
const padded = (cells: fc.Arbitrary<Written>) =>
  fc.tuple(blanks, cells, blanks).map(([before, { text, means }, after]) => ({ text: `${before}${text}${after}`, means }));

const wrong = (...texts: readonly string[]): fc.Arbitrary<Written> =>
  fc.constantFrom(...texts).map((text) => ({ text, means: FAULT }));

/** Writes a scaled whole number as a decimal: 12345 with 2 places is 123.45. */
function decimal(digits: bigint, places: number): string {
  if (places <= 0) return `${digits}${digits === 0n ? '' : '0'.repeat(-places)}`;
  const padded = digits.toString().padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/** As the loan schema has it: without needless zeros. */
function plain(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function grouped(text: string, mark: string): string {
  const [whole = '', decimals] = text.split('.');
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, mark);
  return decimals === undefined ? marked : `${marked}.${decimals}`;
}

const MOST_FEN = 999_999_999_999_999n;
const fen = fc.oneof(
  fc.bigInt({ min: 0n, max: MOST_FEN }),
  fc.bigInt({ min: 0n, max: 1000n }),
  fc.constantFrom(MOST_FEN, 0n, 1n, 100_000_000_000n, 1_000_000n),
);
/** Needless zeros behind the point, or fewer than there could be. */
const zeros = fc.constantFrom('all', 'none', 'more');

/** By how many places the point of an amount in fen moves to the left in the unit. */
const PLACES = { fen: 0, yuan: 2, 'qian-yuan': 5, 'wan-yuan': 6, 'yi-yuan': 10 } as const;
const SIGNS = {
  fen: ['分'],
  yuan: ['元'],
  'qian-yuan': ['千', '千元'],
  'wan-yuan': ['万', '万元'],
  'yi-yuan': ['亿', '亿元'],
} as const;
type AmountUnit = keyof typeof PLACES;

function amountText(amount: bigint, unit: AmountUnit, zero: string): string {
  const text = decimal(amount, PLACES[unit]);
  if (zero === 'all' || !text.includes('.')) return text;
  return zero === 'none' ? plain(text) : `${text}00`;
}

function amounts(unit: AmountUnit, grouping: ColumnMapping['grouping'], ownUnit: boolean): Writing {
  const others = Object.keys(PLACES) as AmountUnit[];
  const named = fc.record({ of: fc.constantFrom(...others), sign: fc.nat(1), gap: fc.constantFrom('', ' ') });
  const right = fc
    .tuple(fen, zeros, fc.boolean(), named, fc.boolean())
    .map(([amount, zero, marks, { of, sign, gap }, signed]) => {
      const own = ownUnit && signed;
      const text = amountText(amount, own ? of : unit, zero);
      const written = marks ? grouped(text, grouping ?? ',') : text;
      const suffix = own ? `${gap}${SIGNS[of][sign % SIGNS[of].length]}` : '';
      return { text: `${written}${suffix}`, means: plain(decimal(amount, 2)) };
    });
  // One digit finer than a fen, one fen too many, and what is no figure.
  const finer = fen.map((amount) => ({ text: `${decimal(amount, PLACES[unit])}${unit === 'fen' ? '.' : ''}1`, means: FAULT }));
  const more = wrong(
    decimal(MOST_FEN + 1n, PLACES[unit]),
    '-1',
    '+1',
    '1e3',
    '50万万',
    '1,00',
    '1.2.3',
    'x',
    '万',
    '12%',
    '０',
    '1 000,5',
    '$5',
  );
  return {
    name: `${unit}, grouped by ${grouping ?? 'default'}${ownUnit ? ', own units' : ''}`,
    type: 'money',
    mapping: {
      ...(unit === 'yuan' ? {} : { unit }),
      ...(grouping === undefined ? {} : { grouping }),
      ...(ownUnit ? { ownUnit } : {}),
      unknown: ['NULL', '-'],
    },
    cells: padded(
      fc.oneof(
        { weight: 5, arbitrary: right },
        finer,
        more,
        fc.constantFrom('NULL', '-').map((text) => ({ text, means: undefined })),
      ),
    ),
    expected: unit === 'fen' ? /whole number of fen/ : /amount in/,
  };
}

const RATE_PLACES = { fraction: 8, percent: 6, permille: 5, permyriad: 4 } as const;
const RATE_SIGNS = { fraction: '', percent: '%', permille: '‰', permyriad: '‱' } as const;
const TIMES = { year: 1n, month: 12n, day: 360n } as const;

function rates(unit: keyof typeof RATE_PLACES, per: keyof typeof TIMES, ownUnit: boolean): Writing {
  // Up to three digits more than a rate a year may have: some become whole when they are taken 12 or 360 times.
  const right = fc
    .tuple(fc.bigInt({ min: 0n, max: 99_999_999_999n }), fc.nat(3), fc.constantFrom(1n, 25n, 125n), fc.boolean())
    .map(([digits, finer, step, signed]) => {
      const places = RATE_PLACES[unit] + finer;
      const written = (digits / (TIMES[per] * 10n ** BigInt(3 - finer)) / step) * step;
      const yearly = written * TIMES[per];
      const scale = 10n ** BigInt(finer);
      const units = yearly / scale;
      const exact = yearly % scale === 0n && units < BigInt(UNITS_OF_ONE);
      const suffix = ownUnit && signed ? RATE_SIGNS[unit] : '';
      return { text: `${decimal(written, places)}${suffix}`, means: exact ? plain(decimal(units, 8)) : FAULT };
    });
  const more = wrong('-1', 'x', '%', '1e-2', '5%%', '1.2.3', decimal(BigInt(UNITS_OF_ONE) / TIMES[per] + 1n, RATE_PLACES[unit]));
  return {
    name: `${unit} a ${per}${ownUnit ? ', own units' : ''}`,
    type: 'rate',
    mapping: {
      ...(unit === 'fraction' ? {} : { unit }),
      ...(per === 'year' ? {} : { per }),
      ...(ownUnit ? { ownUnit } : {}),
      unknown: ['N/A'],
    },
    cells: padded(fc.oneof({ weight: 5, arbitrary: right }, more, fc.constant({ text: 'N/A', means: undefined }))),
    expected: /rate|percentage|fraction/,
  };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (figure: number) => String(figure).padStart(2, '0');

type Day = readonly [year: number, month: number, day: number];
/** Days, and what looks like one: 30 February, month 13, day 0. */
const days = fc.tuple(fc.integer({ min: 1971, max: 2069 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }));
const isDay = ([year, month, day]: Day) => {
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
};

function dates(
  format: string | readonly string[],
  write: (day: Day) => string,
  bad: readonly string[],
  more: Omit<ColumnMapping, 'column'> = {},
): Writing {
  const written = days.map((day) => ({
    text: write(day),
    means: isDay(day) ? `${day[0]}-${two(day[1])}-${two(day[2])}` : FAULT,
  }));
  return {
    name: [format].flat().join(' or '),
    type: 'date',
    mapping: { format, none: ['99991231', '0001-01-01'], unknown: ['00000000', 'NULL'], ...more },
    cells: padded(
      fc.oneof(
        { weight: 5, arbitrary: written },
        wrong('2020', 'x', '2020-8-5 ?', '２０２００８０５', ...bad),
        fc.constantFrom('99991231', '0001-01-01').map((text) => ({ text, means: null })),
        fc.constantFrom('00000000', 'NULL').map((text) => ({ text, means: undefined })),
      ),
    ),
    expected: /calendar day written/,
  };
}

const CODES = { trim: true, ignoreCase: true, unknown: ['?'] } as const;

const WAYS: readonly Writing[] = [
  ...(['fen', 'yuan', 'qian-yuan', 'wan-yuan', 'yi-yuan'] as const).flatMap((unit) => [
    amounts(unit, undefined, false),
    amounts(unit, undefined, true),
    amounts(unit, unit === 'yuan' ? '，' : unit === 'fen' ? ' ' : "'", unit === 'wan-yuan'),
  ]),
  ...(['fraction', 'percent', 'permille', 'permyriad'] as const).flatMap((unit) =>
    (['year', 'month', 'day'] as const).flatMap((per) => [rates(unit, per, false), rates(unit, per, true)]),
  ),
  dates('YYYYMMDD', ([y, m, d]) => `${y}${two(m)}${two(d)}`, ['2020-08-05', '200805', '2020080']),
  dates('yyyy/m/d', ([y, m, d]) => `${y}/${m}/${d}`, ['2020-08-05', '20/8/5', '2020/008/5', '08/05/2020']),
  dates('yyyy/MM/dd', ([y, m, d]) => `${y}/${two(m)}/${two(d)}`, ['2020/8/5']),
  dates('MM/dd/yyyy', ([y, m, d]) => `${two(m)}/${two(d)}/${y}`, ['8/5/2020', '2020/08/05']),
  dates('d.M.yyyy', ([y, m, d]) => `${d}.${m}.${y}`, ['5/8/2020']),
  dates(
    'dd-Mon-yy',
    ([y, m, d]) => `${two(d)}-${MONTHS[m - 1] ?? 'Foo'}-${two(y % 100)}`,
    ['05-08-20', '5-Aug-20', '05-Aug-2020'],
    { pivot: 1970 },
  ),
  dates('yyMMdd', ([y, m, d]) => `${two(y % 100)}${two(m)}${two(d)}`, ['20200805'], { pivot: 1970 }),
  dates('yyyy年m月d日', ([y, m, d]) => `${y}年${m}月${d}日`, ['2020年8月', '2020-8-5']),
  dates('[yyyy,M,d]', ([y, m, d]) => `[${y},${m},${d}]`, ['2020,8,5', '(2020,8,5)', '[2020,8,5']),
  dates(
    'yyyy-MM-dd HH:mm:ss',
    ([y, m, d]) => `${y}-${two(m)}-${two(d)} ${two(d % 24)}:${two(m)}:59${d % 2 === 0 ? '.000' : ''}`,
    ['2020-08-05', '2020-08-05 24:00:00', '2020-08-05 10:60:00', '2020-08-05 10:00:00+08'],
  ),
  dates(
    ['YYYYMMDD', 'yyyy/m/d', 'dd-Mon-yy'],
    ([y, m, d]) =>
      [`${y}${two(m)}${two(d)}`, `${y}/${m}/${d}`, `${two(d)}-${(MONTHS[m - 1] ?? 'Foo').toUpperCase()}-${two(y % 100)}`][
        d % 3
      ] as string,
    ['2020-08-05'],
    { pivot: 1970 },
  ),
  {
    name: 'yes and no',
    type: 'flag',
    mapping: {},
    cells: padded(
      fc.oneof(
        fc.constantFrom('是', 'Y', '1', 'yes', 'true', 'T').map((text) => ({ text, means: true })),
        fc.constantFrom('否', 'n', '0', 'No', 'FALSE').map((text) => ({ text, means: false })),
        wrong('2', '有', 'x'),
      ),
    ),
    expected: /true or false/,
  },
  {
    name: 'flags by codes, any other is no',
    type: 'flag',
    mapping: { values: { 有: true, Y: true, '9': null }, otherwise: false, ...CODES },
    cells: padded(
      fc.oneof(
        fc.constantFrom('有', 'Y', 'y').map((text) => ({ text, means: true })),
        fc.constantFrom('无', '1', 'yes').map((text) => ({ text, means: false })),
        fc.constantFrom('9', '?').map((text) => ({ text, means: undefined })),
      ),
    ),
    expected: /codes/,
  },
  {
    name: 'codes apart from blanks and case',
    type: 'kind',
    mapping: { values: { E1: 'enterprise', 个体: 'individual-business', z9: null }, ...CODES },
    cells: padded(
      fc.oneof(
        fc.constantFrom('E1', 'e1').map((text) => ({ text, means: 'enterprise' })),
        fc.constant({ text: '个体', means: 'individual-business' }),
        fc.constantFrom('E2', 'Z9', '?', 'É1').map((text) => ({ text, means: undefined })),
      ),
    ),
    expected: /codes/,
  },
  {
    name: 'codes with any other',
    type: 'kind',
    mapping: { values: { E1: 'enterprise', X: null }, otherwise: 'other' },
    cells: fc.oneof(
      fc.constant({ text: 'E1', means: 'enterprise' }),
      fc.constant({ text: 'X', means: undefined }),
      fc.constantFrom('e1', ' E1', 'Q').map((text) => ({ text, means: 'other' })),
    ),
    expected: /codes/,
  },
  {
    name: 'the words of the schema, apart from blanks and case',
    type: 'kind',
    mapping: { trim: true, ignoreCase: true },
    cells: padded(
      fc.oneof(
        fc.constantFrom('Enterprise', 'ENTERPRISE').map((text) => ({ text, means: 'enterprise' })),
        wrong('Firm'),
      ),
    ),
    expected: /one of "enterprise"/,
  },
];

/** A cell of blanks only says nothing, whatever any other value of the column says. */
const NOTHING = fc.constantFrom(' ', '    ', '\t', '\u3000').map((text): Written => ({ text, means: undefined }));

/** Every way in which a mapping may say that a fact is written. */
export const WRITINGS: readonly Writing[] = WAYS.map((way) => ({
  ...way,
  cells: fc.oneof({ weight: 9, arbitrary: way.cells }, NOTHING),
}));
