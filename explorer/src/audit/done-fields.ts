import * as core from 'zod/v4/core';
import type { FactType } from '../../../src/facts/fact.js';
import { fields } from '../../../src/facts/input/field.js';
import { unwrapped } from '../../../src/facts/input/invalid-input.js';
import { elementOf, shapeOf } from '../../../src/facts/input/schema-parts.js';
import { servicingSchema } from '../../../src/facts/loan/servicing.js';
import type { Wording } from '../../../src/law/wording.js';
import { valueTerm } from '../../../src/words/value-terms.js';
import { rulebook } from '../law/rulebook.js';

/** A field of what was done: its key under the part, its type and its title. */
export interface DoneField {
  /** `penaltyInterest.amount` stands in an object of its own. */
  readonly key: string;
  readonly type: FactType | undefined;
  readonly title: Wording;
}

/** What says where something was done is chosen by the row, and not written. */
const PLACES = new Set(['instalment', 'dueDate', 'component', 'guarantee']);

const { components, guarantee } = shapeOf(servicingSchema);

/** The fields of what was done about a component, and about a guarantee, as the library's schema has them. */
export const COMPONENT_DONE = fieldsOf(elementOf(unwrapped(components) as core.$ZodArray));
export const GUARANTEE_DONE = fieldsOf(unwrapped(guarantee));

function fieldsOf(schema: core.$ZodType, prefix = ''): readonly DoneField[] {
  return Object.entries(shapeOf(schema as core.$ZodObject)).flatMap(([key, field]): readonly DoneField[] => {
    if (PLACES.has(key)) return [];
    const inner = unwrapped(field);
    const meaning = fields.get(inner);
    if (meaning !== undefined) return [{ key: prefix + key, type: meaning.type, title: { zh: meaning.zh, en: meaning.en } }];
    return inner instanceof core.$ZodObject ? fieldsOf(inner, `${prefix}${key}.`) : [];
  });
}

/** What the values of a choice are called. */
export function doneValueTerm(key: string, value: string): Wording {
  const named = ['servicing', 'guarantee'].flatMap((grain) => valueTerm(`${grain}.${key}`, value, rulebook) ?? []);
  return named[0] ?? valueTerm('servicing.penaltyBasis', value, rulebook) ?? { zh: value, en: value };
}
