import * as core from 'zod/v4/core';
import { unwrapped } from './invalid-input.js';
import { elementOf, recordValueOf, shapeOf } from './schema-parts.js';

type Path = readonly PropertyKey[];

/** Data that a schema has read, or every issue with it. */
export interface ParsedData<S extends core.$ZodType> {
  readonly data?: core.output<S>;
  readonly issues: readonly core.$ZodIssue[];
}

/**
 * Reads plain data. A schema passes on the issues of a part as the arguments of one call, which cannot have a hundred
 * thousand of them: so the issues of data that have more are gathered part by part.
 */
export function parsedData<S extends core.$ZodType>(schema: S, input: unknown): ParsedData<S> {
  try {
    const parsed = core.safeParse(schema, input);
    return parsed.success ? { data: parsed.data, issues: [] } : { issues: parsed.error.issues };
  } catch (error) {
    const issues = error instanceof RangeError ? [...issuesIn(schema, input, [])] : [];
    // What threw for another reason than many issues, such as a full stack, is no refusal.
    if (issues.length === 0) throw error;
    return { issues };
  }
}

/** Every issue with data at a path. */
function* issuesIn(schema: core.$ZodType, input: unknown, path: Path): Iterable<core.$ZodIssue> {
  const parts = partsOf(unwrapped(schema), input);
  if (parts === undefined) {
    yield* issuesAt(path, schema, input);
    return;
  }
  const keys = Object.keys(input as object);
  const keysAlone = Object.fromEntries(keys.map((key) => [key, undefined]));
  // Of very many unknown keys only the first are named: those of the whole come before those of its parts.
  for (const issue of issuesAt(path, schema, keysAlone)) if (isOfKeys(issue, path, keysAlone)) yield issue;
  for (const [key, part, value] of parts) yield* issuesIn(part, value, [...path, key]);
}

/** Whether an issue of an object is with its keys, whatever stands under them: one is unknown, misspelt or left out. */
function isOfKeys({ code, path }: core.$ZodIssue, above: Path, keysAlone: object): boolean {
  if (code === 'unrecognized_keys' || code === 'invalid_key') return true;
  const key = path[above.length];
  return key !== undefined && !Object.hasOwn(keysAlone, key);
}

/** The issues of a schema that reads data as a whole. */
function issuesAt(path: Path, schema: core.$ZodType, input: unknown): core.$ZodIssue[] {
  try {
    const issues = core.safeParse(schema, input).error?.issues ?? [];
    return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  } catch (error) {
    // What may take one of several forms, and has too many issues in each, has the one issue that it takes none.
    if (error instanceof RangeError && isLarge(input))
      return [{ code: 'invalid_union', errors: [], path: [...path], message: 'Invalid input' }];
    throw error;
  }
}

/** The parts of large data, each with its key and its schema; `undefined` of what is read as a whole. */
function partsOf(schema: core.$ZodType, input: unknown): (readonly [PropertyKey, core.$ZodType, unknown])[] | undefined {
  if (!isLarge(input)) return undefined;
  if (Array.isArray(input))
    return schema instanceof core.$ZodArray ? input.map((item, at) => [at, elementOf(schema), item]) : undefined;
  if (schema instanceof core.$ZodObject)
    return Object.entries(shapeOf(schema)).flatMap(([key, part]) => (Object.hasOwn(input, key) ? [[key, part, input[key]]] : []));
  if (schema instanceof core.$ZodRecord) return Object.entries(input).map(([key, value]) => [key, recordValueOf(schema), value]);
  return undefined;
}

const MANY = 1_000;

/** Whether data hold more values than a schema reads at once. */
function isLarge(input: unknown): input is Readonly<Record<string, unknown>> {
  const waiting = [input];
  let values = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const inner of Object.values(next)) {
      values++;
      if (values > MANY) return true;
      waiting.push(inner);
    }
  }
  return false;
}
