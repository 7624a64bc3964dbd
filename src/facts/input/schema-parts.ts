import type * as core from 'zod/v4/core';

// What a schema is made of stands in `_zod.def`, which zod documents for libraries that build on its core
// (https://zod.dev/packages/core). It is read here alone, so that a change of zod's is met in one place.

/** The fields of an object's schema. */
export function shapeOf<S extends core.$ZodObject>(schema: S): S['_zod']['def']['shape'] {
  return schema._zod.def.shape;
}

/** The schema of a list's elements. */
export function elementOf<S extends core.$ZodArray>(schema: S): S['_zod']['def']['element'] {
  return schema._zod.def.element;
}

/** The schema inside `optional` or `nullable`. */
export function innerOf<S extends core.$ZodOptional | core.$ZodNullable>(schema: S): S['_zod']['def']['innerType'] {
  return schema._zod.def.innerType;
}

/** The schema of the values of a record, whatever their keys are. */
export function recordValueOf<S extends core.$ZodRecord>(schema: S): S['_zod']['def']['valueType'] {
  return schema._zod.def.valueType;
}

/** The values that a choice takes: texts, for no choice is among numbers. */
export function choicesIn<S extends core.$ZodEnum>(schema: S): readonly string[] {
  return Object.values(schema._zod.def.entries).map(String);
}

/** The schemas of the forms that something may take. */
export function formsOf<S extends core.$ZodUnion>(schema: S): S['_zod']['def']['options'] {
  return schema._zod.def.options;
}

/** The schema that a recursive one defers to. */
export function deferredIn<S extends core.$ZodLazy>(schema: S): core.$ZodType {
  return schema._zod.def.getter();
}

/** The values of a literal. */
export function literalsIn<S extends core.$ZodLiteral>(schema: S): S['_zod']['def']['values'] {
  return schema._zod.def.values;
}
