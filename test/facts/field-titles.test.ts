import { describe, expect, it } from 'vitest';
import * as core from 'zod/v4/core';
import { fields } from '../../src/facts/input/field.js';
import { unwrapped } from '../../src/facts/input/invalid-input.js';
import { elementOf, shapeOf } from '../../src/facts/input/schema-parts.js';
import { LOAN_FACTS } from '../../src/facts/loan/loan-facts.js';
import { NULL_MEANINGS } from '../../src/facts/loan/loan-fields.js';
import { loanSchema } from '../../src/facts/loan/loan-schema.js';
import { SERVICING_FACTS, servicingSchema } from '../../src/facts/loan/servicing.js';
import { guarantorSchema } from '../../src/facts/subjects/guarantor.js';
import { SUBJECTS } from '../../src/facts/subjects/subjects.js';

interface Titled {
  readonly path: string;
  readonly zh: string;
  readonly en: string;
}

/** Every field of a schema with its titles. */
function titlesIn(schema: core.$ZodType, path: string): Titled[] {
  const inner = unwrapped(schema);
  const meaning = fields.get(inner);
  if (meaning !== undefined) return [{ path, zh: meaning.zh, en: meaning.en }];
  if (inner instanceof core.$ZodArray) return titlesIn(elementOf(inner), `${path}[]`);
  if (!(inner instanceof core.$ZodObject)) return [];
  return Object.entries(shapeOf(inner)).flatMap(([key, field]) => titlesIn(field, `${path}.${key}`));
}

const SCHEMAS: readonly (readonly [string, core.$ZodType])[] = [
  ['loan', loanSchema],
  ['servicing', servicingSchema],
  ['guarantor', guarantorSchema],
  ...SUBJECTS.map(({ grain, schema }) => [grain, schema] as const),
];
const FACTS = [...LOAN_FACTS, ...SERVICING_FACTS, ...SUBJECTS.flatMap(({ facts }) => facts)];

describe('every field of an input', () => {
  const titled = [
    ...SCHEMAS.flatMap(([name, schema]) => titlesIn(schema, name)),
    ...FACTS.map(({ name, title }) => ({ path: name, ...title })),
    ...Object.values(NULL_MEANINGS).map(({ whether: { name, title } }) => ({ path: name, ...title })),
  ];

  it('has a title in Chinese, and one in English', () => {
    expect(titled.length).toBeGreaterThan(200);
    expect(titled.filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
    expect(titled.filter(({ en }) => !/[a-z]/i.test(en) || /\p{Script=Han}/u.test(en.replace(/ \p{Script=Han}+/gu, '')))).toEqual(
      [],
    );
  });

  it('has a title of its own among the facts of its grain', () => {
    const names = FACTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.endsWith('.') || name === '')).toEqual([]);
  });
});
