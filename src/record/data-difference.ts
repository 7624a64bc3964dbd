import { canonicalText } from './canonical-json.js';

/** Where two data differ, and what each has there; `undefined` where one has nothing. */
export interface DataDifference {
  readonly path: readonly (string | number)[];
  readonly expected: unknown;
  readonly found: unknown;
}

/** The difference between two plain data that is nearest to the root, the first by key of several; `undefined` where there is none. */
export function nearestDifference(expected: unknown, found: unknown): DataDifference | undefined {
  let level: DataDifference[] = [{ path: [], expected, found }];
  while (level.length > 0) {
    const leaf = level.find((one) => !isTree(one.expected) || !isTree(one.found) || isList(one.expected) !== isList(one.found));
    if (leaf !== undefined) return leaf;
    level = level.flatMap(differencesWithin);
  }
  return undefined;
}

/** What differs directly in two lists, or two objects. */
function differencesWithin({ path, expected, found }: DataDifference): DataDifference[] {
  const [one, other] = [expected, found] as Readonly<Record<string | number, unknown>>[];
  const keys = [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])];
  const steps = isList(expected) ? keys.map(Number) : keys.sort();
  return steps.flatMap((step) => {
    const [inOne, inOther] = [one?.[step], other?.[step]];
    return textOf(inOne) === textOf(inOther) ? [] : [{ path: [...path, step], expected: inOne, found: inOther }];
  });
}

function textOf(data: unknown): string | undefined {
  return data === undefined ? undefined : canonicalText(data);
}

function isTree(data: unknown): boolean {
  return typeof data === 'object' && data !== null;
}

function isList(data: unknown): boolean {
  return Array.isArray(data);
}
