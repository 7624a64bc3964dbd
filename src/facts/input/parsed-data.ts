import * as core from 'zod/v4/core';
import { unwrapped } from './invalid-input.js';
import { elementOf, shapeOf } from './schema-parts.js';

type Path = readonly PropertyKey[];

/** Data that a schema has read, or every issue with it. */
export interface ParsedData<S extends core.$ZodType> {
  readonly data?: core.output<S>;
  readonly issues: readonly core.$ZodIssue[];
}

/**
 * Reads plain data. A schema passes on the issues of a part as the arguments of one call, which cannot have a hundred
 * thousand of them: so the issues of large data are gathered part by part.
 */
export function parsedData<S extends core.$ZodType>(schema: S, input: unknown): ParsedData<S> {
  const parsed = readAtOnce(schema, input);
  if (parsed?.success === true) return { data: parsed.data, issues: [] };
  const issues: core.$ZodIssue[] = [];
  if (parsed === undefined || isLarge(input)) gather(schema, input, [], issues);
  if (issues.length > 0) return { issues };
  // What threw for another reason than many issues, such as a full stack, throws again.
  const read = parsed ?? core.safeParse(schema, input);
  return read.success ? { data: read.data, issues } : { issues: read.error.issues };
}

/** What a schema makes of data; `undefined` where it has more issues to pass on than a call can have arguments. */
function readAtOnce<S extends core.$ZodType>(schema: S, input: unknown) {
  try {
    return core.safeParse(schema, input);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function gather(schema: core.$ZodType, input: unknown, path: Path, issues: core.$ZodIssue[]): void {
  const own = unwrapped(schema);
  if (isLarge(input)) {
    if (own instanceof core.$ZodArray && Array.isArray(input)) {
      const element = elementOf(own);
      input.forEach((item, at) => {
        gather(element, item, [...path, at], issues);
      });
      return;
    }
    if (own instanceof core.$ZodRecord && isObject(input)) {
      for (const [key, value] of Object.entries(input)) found(schema, { [key]: value }, path, issues);
      return;
    }
    if (own instanceof core.$ZodObject && isObject(input)) {
      const shape = shapeOf(own);
      const large = Object.keys(shape).filter((key) => Object.hasOwn(input, key) && isLarge(input[key]));
      if (large.length > 0) {
        const small = Object.entries(input).filter(([key]) => !large.includes(key));
        found(schema, Object.fromEntries(small), path, issues, large);
        for (const key of large) gather(shape[key] as core.$ZodType, input[key], [...path, key], issues);
        return;
      }
    }
  }
  found(schema, input, path, issues);
}

/** Adds the issues that a schema finds, except those for certain missing keys. */
function found(schema: core.$ZodType, input: unknown, path: Path, issues: core.$ZodIssue[], apart: readonly PropertyKey[] = []) {
  const parsed = core.safeParse(schema, input);
  for (const issue of parsed.error?.issues ?? []) {
    const [first] = issue.path;
    if (first === undefined || !apart.includes(first)) issues.push({ ...issue, path: [...path, ...issue.path] });
  }
}

const MANY = 1_000;

/** Whether data hold more values than a schema reads at once. */
function isLarge(input: unknown): boolean {
  const waiting = [input];
  let values = 0;
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const inner of Object.values(next)) {
      values++;
      if (values > MANY) return true;
      waiting.push(inner);
    }
  }
  return false;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
