import { latest } from '../facts/values/latest.js';
import { entryOf } from '../facts/values/map-entries.js';

// A host has a few ways of reading.
const MOST_KEPT = 32;
const BY_DEFAULT = {};

/**
 * What is made of options, once for options that say the same, in one object or in several.
 *
 * INVARIANT (kept by content): what is made follows from the copy of the options whose text is the key, and from a rulebook
 * that is frozen. An option that reads otherwise the second time has another key.
 */
export function keptByOptions<Options extends object, Made>(make: (options: Options) => Made): (options?: Options) => Made {
  const byRulebook = new WeakMap<object, (key: string, options: Options) => Made>();
  let byDefault: { readonly made: Made } | undefined;
  return (options) => {
    if (options === undefined) {
      byDefault ??= { made: make({} as Options) };
      return byDefault.made;
    }
    const plain = plainOptions(options);
    // Whoever makes something of options that cannot be kept says what is wrong with them.
    if (plain === undefined) return make(options);
    const { rulebook = BY_DEFAULT } = plain.options as { readonly rulebook?: object };
    return entryOf(byRulebook, rulebook, () => latest(MOST_KEPT, (_key, own) => make(own)))(plain.key, plain.options);
  };
}

/** Options in objects that nobody else holds, with a text that tells them apart. */
interface PlainOptions<Options> {
  readonly options: Options;
  readonly key: string;
}

/**
 * A copy of options that are no more than texts, numbers, flags and lists and objects of texts, beside a rulebook that
 * nobody can change; `undefined` of any others, and of what cannot be read.
 */
function plainOptions<Options extends object>(options: Options): PlainOptions<Options> | undefined {
  try {
    if (!isLiteral(options)) return undefined;
    const copy: [string, unknown][] = [];
    const said: [string, unknown][] = [];
    for (const [name, value] of Object.entries(options)) {
      if (name === 'rulebook') {
        if (value !== undefined && !isFrozenObject(value)) return undefined;
        copy.push([name, value]);
        continue;
      }
      const plain = plainValue(value);
      if (plain === undefined && value !== undefined) return undefined;
      copy.push([name, plain]);
      said.push([name, plain ?? null]);
    }
    return { options: Object.fromEntries(copy) as Options, key: JSON.stringify(said) };
  } catch {
    return undefined;
  }
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return value;
  const isList = Array.isArray(value);
  if (!isList && !isLiteral(value)) return undefined;
  const entries = Object.entries(value);
  if (isList && entries.length !== value.length) return undefined;
  if (!entries.every(([, one]) => typeof one === 'string')) return undefined;
  return isList ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

function isFrozenObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.isFrozen(value);
}

/** Whether all that an object says stands in its own keys. */
function isLiteral(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === null) &&
    Object.getOwnPropertyNames(value).length === Object.keys(value).length
  );
}
