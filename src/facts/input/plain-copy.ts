import { shownValue } from './shown-value.js';

/** Why a host's value is not plain data, and where. */
export class NotPlainError extends Error {
  override readonly name = 'NotPlainError';
  constructor(
    readonly path: readonly (string | number)[],
    readonly value: unknown,
    readonly expected: string,
    /** The same in Chinese. */
    readonly zh: string,
  ) {
    super(`${path.join('.') || 'the input'}: ${shownValue(value)}, expected ${expected}`);
  }
}

/** The limits of a copy. Deeper or larger input is refused, so that a cycle or shared parts cannot go on for ever. */
export interface CopyLimits {
  /** How deep lists and objects may be nested. */
  readonly depth: number;
  /** How many values there may be in all. */
  readonly values: number;
}

/** No input comes near these: a loan of a million instalments has some five million values. */
export const INPUT_LIMITS: CopyLimits = { depth: 100, values: 20_000_000 };

interface Place {
  readonly path: Path | undefined;
  readonly depth: number;
  /** Whether anything may stand here. */
  readonly free: boolean;
}
interface Path {
  readonly step: string | number;
  readonly before: Path | undefined;
}
interface Waiting extends Place {
  readonly from: object;
  readonly to: unknown[] | Record<string, unknown>;
}

/**
 * Copies a host's value into plain lists and objects, reading every property once: a later change of the original does
 * not show in the copy. The getters of a class are copied as properties. Under the free key of the root a host may keep
 * any value: dates, maps and the like are kept there uncopied.
 *
 * @throws {NotPlainError} for a list with a gap, a cycle, an object of another kind such as a date or a map, what is deeper or
 *   larger than the limits, and what throws when it is read
 */
export function plainCopy<Value>(value: Value, limits: CopyLimits = INPUT_LIMITS, free?: string): Value {
  const waiting: Waiting[] = [];
  let values = 0;
  const copied = (one: unknown, { path, depth, free: isFree }: Place): unknown => {
    values++;
    if (values > limits.values) {
      throw new NotPlainError(
        stepsOf(path),
        one,
        `no more than ${limits.values} values in all`,
        `总计不超过${limits.values}个值`,
      );
    }
    if (typeof one !== 'object' || one === null) return one;
    const to = reading(path, one, () => emptyCopyOf(one));
    if (to === undefined) {
      if (isFree) return one;
      const expected = 'plain data: texts, numbers, true or false, lists and objects of them';
      throw new NotPlainError(stepsOf(path), one, expected, '纯数据:文本、数字、true 或 false,及其数组和对象');
    }
    if (depth >= limits.depth) {
      throw new NotPlainError(
        stepsOf(path),
        one,
        `nothing within itself, and nothing deeper than ${limits.depth} lists and objects`,
        `不含自身、嵌套不超过${limits.depth}层的数组和对象`,
      );
    }
    waiting.push({ from: one, to, path, depth, free: isFree });
    return to;
  };
  const root = copied(value, { path: undefined, depth: 0, free: false });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { from, to, path, depth, free: isFree } = next;
    if (Array.isArray(to)) {
      const length = reading(path, from, () => (from as unknown[]).length);
      for (let at = 0; at < length; at++) {
        const here = { step: at, before: path };
        const item = reading(here, undefined, () => {
          const found = (from as unknown[])[at];
          if (found === undefined && !(at in from))
            throw new NotPlainError(stepsOf(here), undefined, 'a list without gaps', '无空位的数组');
          return found;
        });
        to.push(copied(item, { path: here, depth: depth + 1, free: isFree }));
      }
      continue;
    }
    for (const key of reading(path, from, () => propertiesOf(from))) {
      const here = { step: key, before: path };
      const inner = reading(here, undefined, () => (from as Record<string, unknown>)[key]);
      const copy = copied(inner, { path: here, depth: depth + 1, free: isFree || (depth === 0 && key === free) });
      // A key of this name is data like any other, not the prototype.
      if (key === '__proto__') Object.defineProperty(to, key, { value: copy, enumerable: true });
      else to[key] = copy;
    }
  }
  return root as Value;
}

/** Reads a host's object; an error that it throws becomes the problem. */
function reading<T>(path: Path | undefined, value: unknown, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotPlainError) throw error;
    throw new NotPlainError(
      stepsOf(path),
      value,
      'a value that can be read: reading it threw an error',
      '可读取的值(读取时出错)',
    );
  }
}

/** The empty list or object that a list or an object is copied into; `undefined` for an object of another kind. */
function emptyCopyOf(value: object): unknown[] | Record<string, unknown> | undefined {
  if (Array.isArray(value)) return [];
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return {};
  // Dates, maps, boxed strings and the like show by their tag that they are not plain objects.
  return Object.prototype.toString.call(value) === '[object Object]' ? {} : undefined;
}

/** The properties of an object: its own, and those that its class computes. */
export function propertiesOf(from: object): Iterable<string> {
  const prototype: object | null = Object.getPrototypeOf(from);
  if (prototype === Object.prototype || prototype === null) return Object.keys(from);
  const keys = new Set(Object.keys(from));
  for (let at = prototype; Object.getPrototypeOf(at) !== null; at = Object.getPrototypeOf(at)) {
    for (const [key, { get }] of Object.entries(Object.getOwnPropertyDescriptors(at))) if (get !== undefined) keys.add(key);
  }
  return keys;
}

function stepsOf(path: Path | undefined): (string | number)[] {
  const steps: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.before) steps.push(at.step);
  return steps.reverse();
}
