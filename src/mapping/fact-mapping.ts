import * as z from 'zod/mini';
import { exactValue, expectation, type FactType, type PlainValue } from '../facts/fact.js';
import { fields } from '../facts/input/field.js';
import { type Misfit, problemsOf } from '../facts/input/invalid-input.js';
import { isBlank, withoutBlanks } from './blank.js';
import { type CodeWriting, codeKey } from './code.js';
import { type DateFormat, dateFormat, formatsThatClash } from './date-format.js';
import { MAPPING_WORDS } from './mapping-words.js';
import { type AmountUnit, amountUnits, type RatePeriod, type RateUnit, ratePeriods, rateUnits, unitExpectation } from './unit.js';

/** A fact that a mapping can give. */
export interface MappedFact {
  readonly name: string;
  readonly type: FactType;
  /** Whether the fact may be none: to know that there is no such date is not the same as not to know the date. */
  readonly mayBeNone: boolean;
}

/** What a code means; `null` means unknown, on purpose. */
export type CodeMeaning = string | boolean | null;

/** The values that codes may stand for: those of a choice or a flag. Amounts, rates and days have no codes. */
export type Coded = string | boolean;

/** How one column gives a fact, of whose values codes stand for `Meaning`. */
export interface ColumnMapping<Meaning extends Coded = Coded> extends CodeWriting {
  /** The bank's name of the column. */
  readonly column: string;
  /** For a choice or a flag: what the bank's codes mean. Any other value of the column means `otherwise`. */
  readonly values?: CodesOf<Meaning> | undefined;
  /** What any other code means. Default: unknown. */
  readonly otherwise?: Meaning | null | undefined;
  /** The unit of the figures. Default: `yuan` for an amount, `fraction` for a rate. */
  readonly unit?: AmountUnit | RateUnit | undefined;
  /** For a rate: the period that it is for. Default: a year. A monthly rate is multiplied by 12, a daily one by 360. */
  readonly per?: RatePeriod | undefined;
  /** Whether a figure may be followed by its own unit, `50万` or `5.00%`; one without is in `unit`. */
  readonly ownUnit?: boolean | undefined;
  /** The separator between thousands. Default: none, or a comma. */
  readonly grouping?: Grouping | undefined;
  /** The date format, or several. Default: YYYY-MM-DD, with or without a time of midnight. */
  readonly format?: string | readonly string[] | undefined;
  /** For a year of two digits: the first of the hundred years that they stand for. */
  readonly pivot?: number | undefined;
  /** For a format without a day: the day that is meant. */
  readonly day?: number | 'last' | undefined;
  /** For a date requested or an original due date: NULL means that there is none. Default: NULL means unknown. */
  readonly null?: 'none' | undefined;
  /** The values that mean that there is no such date. */
  readonly none?: readonly string[] | undefined;
  /** The values that mean unknown. */
  readonly unknown?: readonly string[] | undefined;
}

type CodesOf<Meaning extends Coded> = [Meaning] extends [never] ? never : Readonly<Record<string, Meaning | null>>;

/** A value that is the same for all loans. `null` means that there is no such date. */
export interface ConstantMapping<Value extends PlainValue | null = PlainValue | null> {
  /** The value, in the form of the loan schema. */
  readonly constant: Value;
}

/** A fact that several codes give together. The first row decides whose columns all have one of its codes. */
export interface LookupMapping<Meaning extends Coded = Coded> extends CodeWriting {
  /** The rows, which are tried from the top. */
  readonly lookup: readonly LookupRow<Meaning>[];
  /** The fact if no row holds. Default, and if no column has a value: unknown. */
  readonly otherwise?: Meaning | null | undefined;
  /** The values that mean nothing, like an empty one. */
  readonly unknown?: readonly string[] | undefined;
}

/** A row of a lookup: where each column has one of the codes given for it, the fact has this value. */
export interface LookupRow<Meaning extends Coded = Coded> {
  /** For each column its code, or several; `null` for no value. Columns that are not named may hold anything. */
  readonly where: Readonly<Record<string, string | readonly string[] | null>>;
  /** What the fact is where the row applies; `null`: unknown, on purpose. */
  readonly is: Meaning | null;
}

/** The first of several that has a value. */
export interface FirstMapping<Meaning extends Coded = Coded, Value extends PlainValue | null = PlainValue | null> {
  /** The ways to give it, in their order. */
  readonly first: readonly (string | SingleMapping<Meaning, Value>)[];
}

/** One source of a fact: a column, a constant, or several columns looked up together. */
export type SingleMapping<Meaning extends Coded = Coded, Value extends PlainValue | null = PlainValue | null> =
  | ColumnMapping<Meaning>
  | ConstantMapping<Value>
  | LookupMapping<Meaning>;
/** How a fact is given: one whose codes stand for `Meaning`, and that is written as a `Value`. */
export type FactMapping<Meaning extends Coded = Coded, Value extends PlainValue | null = PlainValue | null> =
  | SingleMapping<Meaning, Value>
  | FirstMapping<Meaning, Value>;

export const GROUPINGS = [',', '，', ' ', "'", '_'] as const;
export type Grouping = (typeof GROUPINGS)[number];

const name = z.string().check(z.minLength(1));
const mark = z.string();

function said<S extends z.core.$ZodType>(schema: S, zh: string, en: string): S {
  fields.add(schema, { zh, en });
  return schema;
}

const columnField = said(z.string().check(z.minLength(1)), '列名', 'the name of the column');
const unknownField = said(
  z.optional(z.array(mark)),
  '表示“不知道”的取值,如 "NULL"、"N/A"',
  'the values that mean unknown: "NULL", "N/A"',
);
const trimField = said(z.optional(z.boolean()), '代码前后的空白不计', 'whether to ignore blanks around a code');
const caseField = said(
  z.optional(z.boolean()),
  '代码不分大小写(A至Z)',
  'whether to ignore the case of the letters A to Z in a code',
);
const noneFields = {
  null: said(z.optional(z.literal('none')), '空值即“没有该日期”', 'an empty value means that there is no such date'),
  none: said(
    z.optional(z.array(z.string().check(z.minLength(1)))),
    '表示“没有该日期”的取值,如 "99991231"',
    'the values that mean that there is no such date: "99991231"',
  ),
};

/** The schema of what a code of a choice or a flag may mean. */
function meaningSchema(type: FactType) {
  return z.nullable(type.kind === 'choice' ? z.enum(type.values as [string, ...string[]]) : z.boolean());
}

/** The schema of a column that gives a fact. */
function columnSchema({ type, mayBeNone }: MappedFact): z.core.$ZodType {
  const common = { column: columnField, unknown: unknownField };
  switch (type.kind) {
    case 'choice':
    case 'flag': {
      const meaning = meaningSchema(type);
      return z.strictObject({
        ...common,
        values: said(z.optional(z.record(z.string(), meaning)), '代码各代表什么', "what the bank's codes mean"),
        otherwise: said(z.optional(meaning), '其他任何代码代表什么', 'what any other code means'),
        trim: trimField,
        ignoreCase: caseField,
      });
    }
    case 'money':
      return z.strictObject({
        ...common,
        ...figureFields(amountUnits, '金额单位,默认为元', 'the unit of the amounts; default: yuan'),
      });
    case 'rate':
      return z.strictObject({
        ...common,
        ...figureFields(rateUnits, '利率单位,默认为小数', 'the unit of the rates; default: a fraction'),
        per: said(
          z.optional(z.enum(ratePeriods)),
          '利率所属期间,默认为年;月利率乘12,日利率乘360',
          'the period of the rate; default: a year; a monthly rate is multiplied by 12, a daily one by 360',
        ),
      });
    case 'date':
      return z.strictObject({
        ...common,
        format: said(
          z.optional(z.union([name, z.array(name).check(z.minLength(1))])),
          '日期写法,或数种写法,默认为 YYYY-MM-DD',
          'the date format, or several; default: YYYY-MM-DD',
        ),
        pivot: said(
          z.optional(z.int().check(z.gte(1900), z.lte(2000))),
          '两位年份所指一百年的首年',
          'the first of the hundred years that a year of two digits stands for',
        ),
        day: said(
          z.optional(z.union([z.literal('last'), z.int().check(z.gte(1), z.lte(28))])),
          '只写到月份时所指之日,"last"为月末',
          'the day of the month if the format has none; "last": the last day',
        ),
        ...(mayBeNone ? noneFields : {}),
      });
    default:
      return z.strictObject(common);
  }
}

function figureFields<const U extends readonly [string, ...string[]]>(units: U, zh: string, en: string) {
  return {
    unit: said(z.optional(z.enum(units)), zh, en),
    ownUnit: said(
      z.optional(z.boolean()),
      '数值可在其后自带单位(50万、5.00%),未带的按 unit',
      'whether a figure may be followed by its own unit (50万, 5.00%); one without is in `unit`',
    ),
    grouping: said(
      z.optional(z.enum(GROUPINGS)),
      '千位分隔符,默认为逗号或无',
      'the separator between thousands; default: none or a comma',
    ),
  };
}

const constantSchema = said(
  z.strictObject({ constant: z.nullable(z.union([z.string(), z.number(), z.boolean()])) }),
  '各笔相同的值',
  'a value that is the same for all loans',
);

function lookupSchema({ type }: MappedFact): z.core.$ZodType | undefined {
  if (type.kind !== 'choice' && type.kind !== 'flag') return undefined;
  const meaning = meaningSchema(type);
  const codes = z.nullable(z.union([z.string(), z.array(z.string()).check(z.minLength(1))]));
  const row = z.strictObject({ where: z.record(name, codes), is: meaning });
  return z.strictObject({
    lookup: said(
      z.array(row).check(z.minLength(1)),
      '数列代码合看:自上而下,首个各列均符合的一行为准',
      'what several codes mean together: the first row decides whose columns all have one of its codes',
    ),
    otherwise: said(z.optional(meaning), '没有一行符合时', 'the fact if no row holds'),
    trim: trimField,
    ignoreCase: caseField,
    unknown: unknownField,
  });
}

/** The schemas of the ways to give a fact, by the key that distinguishes them. */
interface Ways {
  readonly name: z.core.$ZodType;
  readonly column: z.core.$ZodType;
  readonly constant: z.core.$ZodType;
  readonly lookup: z.core.$ZodType | undefined;
  readonly first: z.core.$ZodType;
}

function waysOf(fact: MappedFact): Ways {
  const column = columnSchema(fact);
  const lookup = lookupSchema(fact);
  const single = z.union([columnField, column, constantSchema, ...(lookup === undefined ? [] : [lookup])]);
  const first = z.strictObject({
    first: said(z.array(single).check(z.minLength(1)), '依次取首个有值的', 'the first of these that has a value'),
  });
  return { name: columnField, column, constant: constantSchema, lookup, first };
}

const WAYS = new Map<string, Ways & { readonly any: z.ZodMiniType }>();

/** The schemas for a fact; facts of one type share them. */
function ways(fact: MappedFact) {
  const name = wayName(fact);
  const known = WAYS.get(name);
  if (known !== undefined) return known;
  const made = waysOf(fact);
  const { name: text, column, constant, lookup, first } = made;
  const any = z.union([text, column, constant, first, ...(lookup === undefined ? [] : [lookup])]);
  const all = { ...made, any };
  WAYS.set(name, all);
  return all;
}

function wayName({ type, mayBeNone }: MappedFact): string {
  if (type.kind === 'choice') return ['choice', ...type.values].join('-');
  return mayBeNone ? `${type.kind}-or-none` : type.kind;
}

/** The schema of how a fact is given. */
export function factMappingSchema(fact: MappedFact) {
  return ways(fact).any;
}

/** The schemas of how facts are given, by name. */
export function factMappingSchemas(facts: readonly MappedFact[]): ReadonlyMap<string, z.core.$ZodType> {
  return new Map(facts.map((fact) => [wayName(fact), ways(fact).any]));
}

/** Every problem with how a fact is given; each path begins at the fact. */
export function factMappingProblems(fact: MappedFact, given: unknown): Misfit[] {
  const of = ways(fact);
  const way = wayOf(given);
  const schema = of[way];
  if (schema === undefined) return [{ path: [way], value: memberOf(given, way), ...MAPPING_WORDS.noLookup }];
  if (way === 'first') return firstProblems(fact, given, schema);
  const parsed = z.safeParse(schema as z.ZodMiniType, given);
  if (!parsed.success) {
    return problemsOf(schema, parsed.error.issues, given).map((problem) => withUnits(problem, fact.type));
  }
  switch (way) {
    case 'name':
      return [];
    case 'constant':
      return constantProblems(fact, given as ConstantMapping);
    case 'column':
      return columnProblems(fact, given as ColumnMapping);
    case 'lookup':
      return lookupProblems(fact, given as LookupMapping);
  }
}

function wayOf(given: unknown): keyof Ways {
  if (typeof given !== 'object' || given === null) return 'name';
  return (['first', 'lookup', 'constant'] as const).find((key) => Object.hasOwn(given, key)) ?? 'column';
}

/** The own property of an unknown object; `undefined` if it has none. */
export function memberOf(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, key)
    ? (of as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function withUnits(problem: Misfit, type: FactType): Misfit {
  if (problem.path.at(-1) !== 'unit' || (type.kind !== 'money' && type.kind !== 'rate')) return problem;
  return { ...problem, ...unitExpectation(type.kind, problem.value) };
}

function firstProblems(fact: MappedFact, given: unknown, schema: z.core.$ZodType): Misfit[] {
  const list = memberOf(given, 'first');
  if (!Array.isArray(list) || Object.keys(given as object).length !== 1 || list.length === 0) {
    const parsed = z.safeParse(schema as z.ZodMiniType, given);
    return parsed.success ? [] : problemsOf(schema, parsed.error.issues, given);
  }
  return list.flatMap((one: unknown, at) => {
    const path = ['first', at];
    if (wayOf(one) === 'first') return [{ path, value: one, ...MAPPING_WORDS.single }];
    const problems = factMappingProblems(fact, one).map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
    const isLast = at === list.length - 1;
    if (problems.length > 0 || isLast) return problems;
    // The sources after one that always has a value would never be used.
    if (wayOf(one) === 'constant') return [{ path, value: one, ...MAPPING_WORDS.lastConstant }];
    if (wayOf(one) === 'column' && memberOf(one, 'null') === 'none') {
      return [{ path: [...path, 'null'], value: 'none', ...MAPPING_WORDS.lastColumn }];
    }
    return [];
  });
}

function constantProblems({ type, mayBeNone }: MappedFact, { constant }: ConstantMapping): Misfit[] {
  if (constant === null ? mayBeNone : exactValue(type, constant) !== undefined) return [];
  return [{ path: ['constant'], value: constant, expected: expectation(type), zh: expectation(type, 'zh') }];
}

function columnProblems({ type }: MappedFact, given: ColumnMapping): Misfit[] {
  const problems: Misfit[] = [];
  const { values, otherwise, format, pivot, day, none = [], unknown = [] } = given;
  if (values === undefined && otherwise !== undefined) {
    problems.push({ path: ['otherwise'], value: otherwise, ...MAPPING_WORDS.besideValues });
  }
  if (otherwise !== undefined && type.kind === 'choice' && isCheck(type)) problems.push(notOtherwise(type, otherwise));
  if (values !== undefined) problems.push(...sameCodes(Object.keys(values), given, ['values']));
  if (type.kind === 'date') problems.push(...formatProblems(format, pivot, day));
  const both = none.filter((one) => unknown.some((other) => withoutBlanks(other) === withoutBlanks(one)));
  problems.push(
    ...both.map((value) => ({
      path: ['none'],
      value,
      ...MAPPING_WORDS.notUnknownToo,
    })),
  );
  return problems;
}

/** Whether a fact has only one value, so that any other is refused and not left unknown. So it is for the currency. */
export function isCheck(type: FactType): boolean {
  return type.kind === 'choice' && type.values.length === 1;
}

function notOtherwise(type: FactType & { kind: 'choice' }, value: CodeMeaning): Misfit {
  return {
    path: ['otherwise'],
    value,
    ...MAPPING_WORDS.noOtherCode(type.values),
  };
}

const NO_CODE = MAPPING_WORDS.notBlankCode;

function sameCodes(codes: readonly string[], writing: CodeWriting, path: Misfit['path']): Misfit[] {
  const seen = new Map<string, string>();
  return codes.flatMap((code): Misfit[] => {
    if (isBlank(code)) return [{ path: [...path, code], value: code, ...NO_CODE }];
    const key = codeKey(code, writing);
    const before = seen.get(key);
    seen.set(key, code);
    if (before === undefined) return [];
    const shown = JSON.stringify(before);
    return [
      {
        path: [...path, code],
        value: code,
        ...MAPPING_WORDS.distinctCode(shown),
      },
    ];
  });
}

function formatProblems(format: ColumnMapping['format'], pivot: number | undefined, day: ColumnMapping['day']): Misfit[] {
  if (format === undefined) {
    const alone = (key: string, value: unknown) =>
      value === undefined ? [] : [{ path: [key], value, ...MAPPING_WORDS.besideFormat }];
    return [...alone('pivot', pivot), ...alone('day', day)];
  }
  const names = typeof format === 'string' ? [format] : format;
  const read = names.map((one) => dateFormat(one, pivot, day));
  const faults = read.flatMap((one, at): Misfit[] => {
    if (!('expected' in one)) return [];
    return [{ path: typeof format === 'string' ? ['format'] : ['format', at], value: names[at], ...one }];
  });
  if (faults.length > 0) return faults;
  const formats = dateFormatsOf({ format, pivot, day });
  if (pivot !== undefined && formats.every((one) => one.pivot === undefined)) {
    return [{ path: ['pivot'], value: pivot, ...MAPPING_WORDS.besideTwoDigitYear }];
  }
  if (day !== undefined && formats.every((one) => one.day === undefined)) {
    return [{ path: ['day'], value: day, ...MAPPING_WORDS.besideMonthFormat }];
  }
  const clash = formatsThatClash(formats);
  if (clash === undefined) return [];
  return [
    {
      path: ['format'],
      value: format,
      ...MAPPING_WORDS.noClash(clash[0], clash[1]),
    },
  ];
}

/** The date formats that a mapping names; none for the default, YYYY-MM-DD. */
export function dateFormatsOf({ format = [], pivot, day }: Pick<ColumnMapping, 'format' | 'pivot' | 'day'>): DateFormat[] {
  const names = typeof format === 'string' ? [format] : format;
  return names.flatMap((one) => {
    const read = dateFormat(one, pivot, day);
    return 'parts' in read ? [read] : [];
  });
}

function lookupProblems({ type }: MappedFact, given: LookupMapping): Misfit[] {
  const problems: Misfit[] = [];
  if (given.otherwise !== undefined && type.kind === 'choice' && isCheck(type))
    problems.push(notOtherwise(type, given.otherwise));
  given.lookup.forEach(({ where }, at) => {
    if (Object.keys(where).length === 0) {
      problems.push({ path: ['lookup', at, 'where'], value: where, ...MAPPING_WORDS.oneColumn });
    }
    for (const [column, codes] of Object.entries(where)) {
      if (Array.isArray(codes)) problems.push(...sameCodes(codes as string[], given, ['lookup', at, 'where', column]));
    }
  });
  return problems;
}

/** The columns that give a fact, each once. */
export function columnsOf(mapping: FactMapping): readonly string[] {
  if ('column' in mapping) return [mapping.column];
  if ('constant' in mapping) return [];
  if ('lookup' in mapping) return [...new Set(mapping.lookup.flatMap(({ where }) => Object.keys(where)))];
  return [...new Set(mapping.first.flatMap((one) => columnsOf(single(one))))];
}

/** The mapping with its columns renamed. */
export function withColumns<Meaning extends Coded, Value extends PlainValue | null>(
  mapping: FactMapping<Meaning, Value>,
  nameOf: (column: string) => string,
): FactMapping<Meaning, Value> {
  return 'first' in mapping
    ? { first: mapping.first.map((one) => singleWithColumns(single(one), nameOf)) }
    : singleWithColumns(mapping, nameOf);
}

function singleWithColumns<Meaning extends Coded, Value extends PlainValue | null>(
  mapping: SingleMapping<Meaning, Value>,
  nameOf: (column: string) => string,
): SingleMapping<Meaning, Value> {
  if ('column' in mapping) return { ...mapping, column: nameOf(mapping.column) };
  if ('constant' in mapping) return mapping;
  const renamed = ({ where, is }: LookupRow<Meaning>): LookupRow<Meaning> => ({
    where: Object.fromEntries(Object.entries(where).map(([column, codes]) => [nameOf(column), codes])),
    is,
  });
  return { ...mapping, lookup: mapping.lookup.map(renamed) };
}

/** A source that may be written as just the name of a column. */
export function single<Meaning extends Coded, Value extends PlainValue | null>(
  given: string | SingleMapping<Meaning, Value>,
): SingleMapping<Meaning, Value> {
  return typeof given === 'string' ? { column: given } : given;
}
