import * as core from 'zod/v4/core';
import type { FactValues, Scope } from '../../evaluate/scope.js';
import { type FactType, type PlainValue, plainValue } from '../../facts/fact.js';
import { fields } from '../../facts/input/field.js';
import { elementOf, innerOf, shapeOf } from '../../facts/input/schema-parts.js';
import { Decimal } from '../../facts/values/decimal.js';
import { MAX_YUAN } from '../../facts/values/money.js';
import { UNITS_OF_ONE } from '../../facts/values/rate.js';

/**
 * A part of an input that is given or left out as a whole: a field or, where it may be `null` or a list, all of it.
 */
export interface InputUnit {
  readonly path: string;
  /** What it is a figure or a day of, that others may be held against; absent where it is something else. */
  readonly kind?: FigureKind;
  /** Values that it may be given, such that every cell that thresholds cut it into has one. Left out is `undefined`. */
  values(thresholds: Thresholds): readonly UnitValue[];
  /** All that it, and those after it, see of what was chosen before, where that is less than all. */
  restsOn?(facts: FactValues, scope: Scope): string;
  /** Whether it chooses no value of its own, but one of those chosen before. */
  readonly picks?: true;
  /** The value with any figure or day in it, in units of its kind: fen, 10⁻⁸, days. */
  holding?(figure: number): UnitValue;
}

const FIGURE_KINDS = ['money', 'rate', 'factor', 'count', 'date'] as const satisfies readonly FactType['kind'][];
/** The kinds of facts that have an order. */
export type FigureKind = (typeof FIGURE_KINDS)[number];

export function isFigure(kind: FactType['kind']): kind is FigureKind {
  return (FIGURE_KINDS as readonly FactType['kind'][]).includes(kind);
}

/** A value that a unit is given. */
export interface UnitValue {
  readonly value: unknown;
  /** Whether everything in it is known. */
  readonly complete: boolean;
}

/** The figures and days that values are compared with, in units, by the kind of fact. */
export type Thresholds = ReadonlyMap<FigureKind, readonly number[]>;

const LEFT_OUT: UnitValue = { value: undefined, complete: false };
const NULL: UnitValue = { value: null, complete: true };

/** The units of an input schema. */
export function unitsOf(schema: core.$ZodType, path = ''): InputUnit[] {
  const inner = schema instanceof core.$ZodOptional ? innerOf(schema) : schema;
  if (inner instanceof core.$ZodObject) {
    return Object.entries(shapeOf(inner)).flatMap(([key, field]) => unitsOf(field, path === '' ? key : `${path}.${key}`));
  }
  return [
    {
      path,
      ...figure(fields.get(inner)?.type),
      values: (thresholds) => [...valuesOf(inner, thresholds), LEFT_OUT],
    },
  ];
}

/** A unit of a type. */
export function unitOfType(
  path: string,
  type: FactType,
  options: { readonly nullable?: boolean; readonly always?: boolean } = {},
): InputUnit {
  return {
    path,
    ...figure(type),
    values: (thresholds) => [
      ...plainValues(type, thresholds).map((value) => ({ value, complete: true })),
      ...(options.nullable === true ? [NULL] : []),
      ...(options.always === true ? [] : [LEFT_OUT]),
    ],
  };
}

function figure(type: FactType | undefined): Pick<InputUnit, 'kind' | 'holding'> {
  if (type === undefined || !isFigure(type.kind)) return {};
  const { kind } = type;
  return { kind, holding: (figure) => ({ value: plainFigure(kind, figure), complete: true }) };
}

// Two of a list show whether one is first, several are, and which; a third changes none of that.
const LONGEST_LIST = 2;
const NAMES = ['甲银行', '乙银行', '丙银行'];

/** The values of a schema, with what may be left out of them left out. */
function valuesOf(schema: core.$ZodType, thresholds: Thresholds): readonly UnitValue[] {
  const type = fields.get(schema)?.type;
  if (type !== undefined) return plainValues(type, thresholds).map((value) => ({ value, complete: true }));
  if (schema instanceof core.$ZodOptional) return [...valuesOf(innerOf(schema), thresholds), LEFT_OUT];
  if (schema instanceof core.$ZodNullable) return [...valuesOf(innerOf(schema), thresholds), NULL];
  if (schema instanceof core.$ZodObject) return objectsOf(Object.entries(shapeOf(schema)), thresholds);
  if (schema instanceof core.$ZodArray) {
    const elements = valuesOf(elementOf(schema), thresholds);
    let lists: { readonly value: readonly unknown[]; readonly complete: boolean }[] = [{ value: [], complete: true }];
    const all = [...lists];
    for (let length = 1; length <= LONGEST_LIST; length++) {
      lists = lists.flatMap((list) =>
        elements.map((one) => ({ value: [...list.value, one.value], complete: list.complete && one.complete })),
      );
      all.push(...lists);
    }
    return all;
  }
  return NAMES.map((value) => ({ value, complete: true }));
}

function objectsOf(shape: readonly (readonly [string, core.$ZodType])[], thresholds: Thresholds): readonly UnitValue[] {
  return shape.reduce<readonly UnitValue[]>(
    (objects, [key, field]) => {
      const values = valuesOf(field, thresholds);
      return objects.flatMap((object) =>
        values.map(({ value, complete }) => ({
          value: value === undefined ? object.value : { ...(object.value as object), [key]: value },
          complete: object.complete && complete,
        })),
      );
    },
    [{ value: {}, complete: true }],
  );
}

// Far from any threshold, in units: fen, 10⁻⁸, days. The ends of what an input may hold are values too.
const DAYS_AWAY = 200;
const TYPICAL: Readonly<Record<Exclude<FigureKind, 'date'>, readonly number[]>> = {
  money: [100_000_00, 200_000_00, 1, 0, Math.round(MAX_YUAN * 100)],
  rate: [2_000_000, 1, 0, UNITS_OF_ONE - 1],
  factor: [UNITS_OF_ONE * 0.3, UNITS_OF_ONE, 0],
  count: [10, 1, 0, 1_000_000],
};
const A_DAY = 18_500;

function plainValues(type: FactType, thresholds: Thresholds): readonly PlainValue[] {
  switch (type.kind) {
    case 'choice':
      return type.values;
    case 'flag':
      return [true, false];
    case 'date': {
      const days = thresholds.get('date') ?? [];
      const far = days.length === 0 ? [A_DAY] : [Math.max(...days) + DAYS_AWAY, Math.min(...days) - DAYS_AWAY];
      return around(days, far).map((day) => plainFigure('date', day));
    }
    default: {
      const { kind } = type;
      const figures = thresholds.get(kind) ?? [];
      const beyond = figures.length === 0 ? [] : [Math.floor(Math.min(...figures) / 2), Math.max(...figures) * 2];
      return around(figures, [...beyond, ...TYPICAL[kind]])
        .filter((figure) => figure >= 0 && figure <= (GREATEST[kind] ?? Number.MAX_SAFE_INTEGER))
        .map((figure) => plainFigure(kind, figure));
    }
  }
}

const GREATEST: Readonly<Partial<Record<FigureKind, number>>> = {
  money: Math.round(MAX_YUAN * 100),
  rate: UNITS_OF_ONE - 1,
};

/** A figure or a day as it is written. */
function plainFigure(kind: FigureKind, figure: number): PlainValue {
  return plainValue({ kind }, kind === 'factor' ? new Decimal(figure).div(UNITS_OF_ONE) : figure);
}

const NARROW = 8;

/** Thresholds, a value in the middle of every two, and the rest: what has the most room beside it comes first. */
function around(thresholds: readonly number[], rest: readonly number[]): number[] {
  const sorted = [...thresholds].sort((one, other) => one - other);
  const between = sorted.slice(1).flatMap((upper, at) => {
    const lower = sorted[at] as number;
    const middle = Math.floor((lower + upper) / 2);
    // With little room between two thresholds, all that there is may be needed.
    return upper - lower > NARROW ? [middle] : Array.from({ length: upper - lower - 1 }, (_, step) => lower + step + 1);
  });
  return [...new Set([...thresholds, ...between, ...rest])];
}
