import * as core from 'zod/v4/core';
import { exactValue, type FactType, type FactValue } from '../fact.js';
import { fields } from './field.js';
import { elementOf, innerOf, recordValueOf, shapeOf } from './schema-parts.js';

/**
 * Tests whether a schema accepts a value, and writes the exact values of its facts. If the test fails, ignore what it has
 * written, and ask the schema for the reason.
 */
export type Acceptor = (value: unknown, facts: FactValue[]) => boolean;

/** The slot of a field's fact, by the field's path; `undefined` for a field whose value is not written. */
type SlotOf = (path: string) => number | undefined;

/**
 * Compiles a schema into closures that test quickly what it accepts. The test may refuse a value that the schema accepts,
 * so the schema is asked after a refusal; it never accepts a value that the schema would refuse.
 */
export function compileAcceptor(schema: core.$ZodType, slotOf: SlotOf = () => undefined, path = ''): Acceptor {
  const { type, several } = fields.get(schema) ?? {};
  if (type !== undefined) return fieldAcceptor(several ? lastOf(exactReader(type)) : exactReader(type), type, slotOf(path));
  if (schema instanceof core.$ZodNullable) {
    const inner = compileAcceptor(innerOf(schema), slotOf, path);
    return (value, facts) => value === null || inner(value, facts);
  }
  if (schema instanceof core.$ZodArray) {
    // A value in a list is not a fact.
    const element = compileAcceptor(elementOf(schema));
    // In these schemas the only check of a list is that it is not empty.
    return (value, facts) => Array.isArray(value) && value.length > 0 && value.every((each) => element(each, facts));
  }
  if (schema instanceof core.$ZodObject) return objectAcceptor(schema, slotOf, path);
  if (schema instanceof core.$ZodRecord && recordValueOf(schema) instanceof core.$ZodUnknown) {
    return (value) => isPlainObject(value) && !Object.hasOwn(value, '__proto__');
  }
  if (fields.has(schema) && schema instanceof core.$ZodString) return (value) => typeof value === 'string' && value !== '';
  return () => false;
}

function fieldAcceptor(exact: ExactReader, type: FactType, slot: number | undefined): Acceptor {
  if (type.kind === 'factor') return () => false;
  if (slot === undefined) return (value) => exact(value) !== undefined;
  return (value, facts) => {
    const read = exact(value);
    facts[slot] = read;
    return read !== undefined;
  };
}

/** Reads the exact value of a field; `undefined` for a value that is not of its type. */
type ExactReader = (value: unknown) => FactValue;

/** Reads a field that may hold several values in ascending order: the last of them. */
function lastOf(exact: ExactReader): ExactReader {
  return (value) => {
    if (!Array.isArray(value)) return exact(value);
    let last: FactValue;
    for (const each of value) {
      const next = exact(each);
      if (next === undefined || (last !== undefined && next <= last)) return undefined;
      last = next;
    }
    return last;
  };
}

function exactReader(type: FactType): ExactReader {
  switch (type.kind) {
    case 'choice': {
      // The declared text replaces the given one, because comparing the same string object is fastest.
      const values = new Map<unknown, string>(type.values.map((value) => [value, value]));
      return (value) => values.get(value);
    }
    case 'flag':
      return (value) => (typeof value === 'boolean' ? value : undefined);
    case 'money':
    case 'rate':
    case 'date':
    case 'count':
    case 'factor':
      return (value) => (typeof value === 'string' || typeof value === 'number' ? exactValue(type, value) : undefined);
  }
}

function objectAcceptor(schema: core.$ZodObject, slotOf: SlotOf, path: string): Acceptor {
  const prefix = path === '' ? '' : `${path}.`;
  const fieldsOf = Object.entries(shapeOf(schema));
  // A value left out is seen here, once for all fields, and no acceptor of a field is asked about it.
  const properties = new Map(
    fieldsOf.map(([key, field]) => {
      const isOptional = field instanceof core.$ZodOptional;
      return [key, { isOptional, accepts: compileAcceptor(isOptional ? innerOf(field) : field, slotOf, `${prefix}${key}`) }];
    }),
  );
  const required = fieldsOf.flatMap(([key, field]) => (field instanceof core.$ZodOptional ? [] : [key]));
  return (value, facts) => {
    if (!isPlainObject(value)) return false;
    for (const key in value) {
      const property = properties.get(key);
      if (property === undefined) return false;
      const given = value[key];
      if (given === undefined ? !property.isOptional : !property.accepts(given, facts)) return false;
    }
    for (const key of required) if (value[key] === undefined) return false;
    return true;
  };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
