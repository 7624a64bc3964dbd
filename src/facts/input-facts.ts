import * as z from 'zod/mini';
import { exactValue, type FactType, type FactValue, type PlainValue } from './fact.js';
import { fields } from './field.js';
import { unwrapped } from './invalid-input.js';

/** A fact that stands in an input as it is: its name is its path, `borrower.creditTotal`. */
export interface InputFact {
  readonly name: string;
  readonly type: FactType;
  readonly title: { readonly zh: string; readonly en: string };
  /** Its exact value in an input that the schema has accepted; `undefined` where it was left out or is `null`. */
  read(input: object): FactValue;
}

/** The facts of an input schema: every field of it, lists apart, that has a type. */
export function inputFacts(schema: z.core.$ZodType, path: readonly string[] = []): InputFact[] {
  const inner = unwrapped(schema);
  const meaning = fields.get(inner);
  if (meaning?.type !== undefined) {
    const { type, zh, en } = meaning;
    return [{ name: path.join('.'), type, title: { zh, en }, read: reader(path, type) }];
  }
  if (!(inner instanceof z.core.$ZodObject)) return [];
  return Object.entries(inner._zod.def.shape).flatMap(([key, field]) => inputFacts(field, [...path, key]));
}

function reader(path: readonly string[], type: FactType): InputFact['read'] {
  return (input) => {
    let value: unknown = input;
    for (const key of path) {
      if (value === undefined || value === null) return undefined;
      value = (value as Record<string, unknown>)[key];
    }
    return value === undefined || value === null ? undefined : exactValue(type, value as PlainValue);
  };
}
