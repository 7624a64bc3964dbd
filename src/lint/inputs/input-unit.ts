import * as core from 'zod/v4/core';
import type { FactValues, Scope } from '../../evaluate/scope.js';
import { type FactType, type PlainValue, plainValue } from '../../facts/fact.js';
import { fields } from '../../facts/input/field.js';
import { elementOf, innerOf, shapeOf } from '../../facts/input/schema-parts.js';
import { Decimal } from '../../facts/values/decimal.js';
import { MAX_YUAN } from '../../facts/values/money.js';
import { UNITS_OF_ONE } from '../../facts/values/rate.js';

/**
 * A part of an input that is given or left out as a whole. It is a field; a nullable object or a list counts as one field.
 */
export interface InputUnit {
  readonly path: string;
  /** The kind of figure or day that its value contains and others may be compared with; absent for other values. */
  readonly kind?: FigureKind;
  /** Values to try, at least one for every cell into which the thresholds divide them. `undefined` means left out. */
  values(thresholds: Thresholds): readonly UnitValue[];
  /** A key of everything chosen before that this unit and the later ones depend on; absent if they may depend on all of it. */
  restsOn?(facts: FactValues, scope: Scope): string;
  /** Present if the unit picks one of the values chosen before instead of a value of its own. */
  readonly picks?: true;
  /** The value that contains a figure or day, given in units of its kind: fen, 10⁻⁸, days. */
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

// Two elements are enough to show whether a list has one or several, and which comes first. A third adds nothing.
const LONGEST_LIST = 2;
const NAMES = ['甲银行', '乙银行', '丙银行'];

/** The values of a schema, including those in which optional parts are left out. */
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

// Values far from any threshold, in units: fen, 10⁻⁸, days. They include the smallest and largest values of an input.
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

/** A figure or a day as it is written in an input. */
function plainFigure(kind: FigureKind, figure: number): PlainValue {
  return plainValue({ kind }, kind === 'factor' ? new Decimal(figure).div(UNITS_OF_ONE) : figure);
}

const NARROW = 8;

/** The thresholds, then a value in the middle between every two neighbours, then the rest. */
function around(thresholds: readonly number[], rest: readonly number[]): number[] {
  const sorted = [...thresholds].sort((one, other) => one - other);
  const between = sorted.slice(1).flatMap((upper, at) => {
    const lower = sorted[at] as number;
    const middle = Math.floor((lower + upper) / 2);
    // If two thresholds are close together, every value between them may be needed.
    return upper - lower > NARROW ? [middle] : Array.from({ length: upper - lower - 1 }, (_, step) => lower + step + 1);
  });
  return [...new Set([...thresholds, ...between, ...rest])];
}
