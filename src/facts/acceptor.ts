import * as core from 'zod/v4/core';
import { exactValue, type FactType } from './fact.js';
import { fields } from './field.js';

/** Says whether a schema accepts a value; where it says no, only the schema itself knows why. */
export type Acceptor = (value: unknown) => boolean;

/**
 * Compiles a schema to a quick test of what it accepts, closures over the same definition. It may fail to accept what
 * the schema does, and then the schema is asked; it never accepts what the schema would refuse.
 */
export function compileAcceptor(schema: core.$ZodType): Acceptor {
  const type = fields.get(schema)?.type;
  if (type !== undefined) return fieldAcceptor(type);
  if (schema instanceof core.$ZodOptional) {
    const inner = compileAcceptor(schema._zod.def.innerType);
    return (value) => value === undefined || inner(value);
  }
  if (schema instanceof core.$ZodNullable) {
    const inner = compileAcceptor(schema._zod.def.innerType);
    return (value) => value === null || inner(value);
  }
  if (schema instanceof core.$ZodArray) {
    const element = compileAcceptor(schema._zod.def.element);
    // The one check of a list in these schemas is that it is not empty.
    return (value) => Array.isArray(value) && value.length > 0 && value.every(element);
  }
  if (schema instanceof core.$ZodObject) return objectAcceptor(schema);
  if (schema instanceof core.$ZodRecord && schema._zod.def.valueType instanceof core.$ZodUnknown) {
    return (value) => isPlainObject(value) && !Object.hasOwn(value, '__proto__');
  }
  if (fields.has(schema) && schema instanceof core.$ZodString) return (value) => typeof value === 'string' && value !== '';
  return () => false;
}

function fieldAcceptor(type: FactType): Acceptor {
  switch (type.kind) {
    case 'choice': {
      const values = new Set<unknown>(type.values);
      return (value) => values.has(value);
    }
    case 'flag':
      return (value) => typeof value === 'boolean';
    case 'money':
    case 'rate':
    case 'date':
    case 'count':
      return (value) => (typeof value === 'string' || typeof value === 'number') && exactValue(type, value) !== undefined;
    case 'factor':
      return () => false;
  }
}

function objectAcceptor(schema: core.$ZodObject): Acceptor {
  const properties = new Map(Object.entries(schema._zod.def.shape).map(([key, field]) => [key, compileAcceptor(field)]));
  const required = [...properties].flatMap(([key, accepts]) => (accepts(undefined) ? [] : [key]));
  return (value) => {
    if (!isPlainObject(value)) return false;
    for (const key in value) {
      const accepts = properties.get(key);
      if (accepts === undefined || !accepts(value[key])) return false;
    }
    for (const key of required) if (value[key] === undefined) return false;
    return true;
  };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
