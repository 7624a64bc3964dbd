import { diffArrays } from 'diff';
import { pathText } from '../facts/invalid-input.js';
import type { Json } from '../fixture/projection.js';

/** A value that was expected and is not there, or is there and was not expected. */
export interface DiffLine {
  readonly kind: 'expected' | 'actual';
  /** `- instalments[0].principal.grantedUntil: "2021-03-31"` */
  readonly text: string;
}

/** Where data differ from what was expected. */
export function dataDiff(expected: Json, actual: Json): DiffLine[] {
  return diffArrays(valueLines(expected), valueLines(actual)).flatMap<DiffLine>(({ added, removed, value }) => {
    if (removed) return value.map((line) => ({ kind: 'expected', text: `- ${line}` }));
    if (added) return value.map((line) => ({ kind: 'actual', text: `+ ${line}` }));
    return [];
  });
}

/** Each value on a line with its whole path, so that a difference is understood without the lines around it. */
function valueLines(data: Json, path: readonly (string | number)[] = []): string[] {
  const line = (value: Json) => `${pathText(path)}: ${JSON.stringify(value)}`;
  if (data === null || typeof data !== 'object') return [line(data)];
  const entries: [string | number, Json][] = isList(data) ? [...data.entries()] : Object.entries(data);
  if (entries.length === 0) return [line(data)];
  // In a list of texts the place says nothing: one more of them is one line more.
  if (isList(data) && data.every((item) => typeof item === 'string')) return data.map(line);
  return entries.flatMap(([key, value]) => valueLines(value, [...path, key]));
}

function isList(data: Json): data is readonly Json[] {
  return Array.isArray(data);
}
