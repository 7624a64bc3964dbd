import * as core from 'zod/v4/core';
import { exactValue, type FactType, type FactValue, type PlainValue } from '../fact.js';
import { fields, lastDate } from './field.js';
import { unwrapped } from './invalid-input.js';
import { shapeOf } from './schema-parts.js';

/** A fact read from an input. A fact that is a field has the field's path as its name: `borrower.creditTotal`. */
export interface InputFact {
  readonly name: string;
  readonly type: FactType;
  readonly title: { readonly zh: string; readonly en: string };
  /** Its exact value in an input that the schema has accepted; `undefined` where it was left out or is `null`. */
  read(input: object): FactValue;
  /** The paths of the values that a computed fact lacks; where this is absent, the fact's name is the path. */
  lacking?(input: object): readonly string[];
}

/** The facts of an input schema: every field with a type, except those in lists. Names may start with a prefix. */
export function inputFacts(schema: core.$ZodType, prefix = ''): InputFact[] {
  return factsUnder(schema, [], prefix);
}

function factsUnder(schema: core.$ZodType, path: readonly string[], prefix: string): InputFact[] {
  const inner = unwrapped(schema);
  const meaning = fields.get(inner);
  if (meaning?.type !== undefined) {
    const { type, zh, en, several = false } = meaning;
    return [{ name: `${prefix}${path.join('.')}`, type, title: { zh, en }, read: reader(path, type, several) }];
  }
  if (!(inner instanceof core.$ZodObject)) return [];
  return Object.entries(shapeOf(inner)).flatMap(([key, field]) => factsUnder(field, [...path, key], prefix));
}

function reader(path: readonly string[], type: FactType, several: boolean): InputFact['read'] {
  return (input) => {
    let value: unknown = input;
    for (const key of path) {
      if (value === undefined || value === null) return undefined;
      value = (value as Record<string, unknown>)[key];
    }
    if (value === undefined || value === null) return undefined;
    return exactValue(type, several ? lastDate(value as string | readonly string[]) : (value as PlainValue));
  };
}
