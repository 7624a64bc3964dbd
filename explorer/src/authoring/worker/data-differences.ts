import type { CaseDifference } from './messages.js';

/** Where two data differ, each place with what stands there. */
export function dataDifferences(expected: unknown, found: unknown, path = ''): CaseDifference[] {
  if (JSON.stringify(expected) === JSON.stringify(found)) return [];
  if (!isTree(expected) || !isTree(found) || Array.isArray(expected) !== Array.isArray(found)) {
    return [{ path, expected: textOf(expected), found: textOf(found) }];
  }
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return keys.flatMap((key) => {
    const step = Array.isArray(expected) ? `[${key}]` : path === '' ? key : `.${key}`;
    return dataDifferences(expected[key], found[key], path + step);
  });
}

type Tree = Readonly<Record<string, unknown>>;

function isTree(data: unknown): data is Tree {
  return typeof data === 'object' && data !== null;
}

const textOf = (data: unknown) => (data === undefined ? undefined : JSON.stringify(data));
