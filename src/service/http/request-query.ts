import { nearestName } from '../../facts/input/nearest-name.js';
import { latest } from '../../facts/values/latest.js';
import { entryOf } from '../../facts/values/map-entries.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import { EXPECTED } from '../../rulebook/words/expected-words.js';
import { REQUEST_EXPECTED } from '../service-words.js';

/** What a parameter of a query holds: one text, `true` or `false`, a whole number, several texts, or a text for each id. */
export type QueryKind = 'text' | 'day' | 'flag' | 'number' | 'texts' | 'text-by-id';

/** The parameters that an operation takes, by name. */
export type QueryParameters = Readonly<Record<string, QueryKind>>;

/** What was given, by name: what is not given is absent. */
export type QueryOptions = Readonly<Record<string, unknown>>;

const NOTHING: QueryOptions = Object.freeze({});
const BY_ID = /^([A-Za-z]+)\[([^\]]+)\]$/;

// A caller asks in a few ways, each of them again and again.
const MOST_KEPT = 32;
const LONGEST_KEPT = 1_000;
const readBy = new WeakMap<QueryParameters, (text: string) => QueryOptions>();

/**
 * Reads the query of an address: `?turnsOn=true&readings[ceiling.scope]=all-limbs`. Which values are allowed, the function that
 * they are options of says itself. What was read before of the same text is the same object.
 *
 * @throws {InvalidOptionError} for an unknown parameter, one that stands twice, and what is no flag or number
 */
export function queryOf(address: string, known: QueryParameters): QueryOptions {
  const at = address.indexOf('?');
  if (at < 0 || at === address.length - 1) return NOTHING;
  const text = address.slice(at);
  if (text.length > LONGEST_KEPT) return optionsOf(text, known);
  return entryOf(readBy, known, () => latest(MOST_KEPT, (its) => optionsOf(its, known)))(text);
}

function optionsOf(text: string, known: QueryParameters): QueryOptions {
  const options: Record<string, unknown> = {};
  for (const [written, value] of new URLSearchParams(text.replace(/#.*/s, ''))) {
    const [, named = written, id] = BY_ID.exec(written) ?? [];
    const kind = Object.hasOwn(known, named) ? known[named] : undefined;
    if (kind === undefined || (kind === 'text-by-id') !== (id !== undefined)) {
      const names = Object.entries(known).map(([name, of]) => (of === 'text-by-id' ? `${name}[…]` : name));
      throw new InvalidOptionError(written, value, EXPECTED.options(names), nearestName(named, Object.keys(known)));
    }
    if (id !== undefined) {
      options[named] ??= {};
      const texts = options[named] as Record<string, string>;
      if (Object.hasOwn(texts, id)) throw new InvalidOptionError(`${named}.${id}`, value, REQUEST_EXPECTED.once);
      // An id may be called as what every object has.
      Object.defineProperty(texts, id, { value, enumerable: true, configurable: true, writable: true });
    } else if (kind === 'texts') {
      options[named] ??= [];
      (options[named] as string[]).push(value);
    } else {
      if (Object.hasOwn(options, named)) throw new InvalidOptionError(named, value, REQUEST_EXPECTED.once);
      options[named] = parsedValue(named, kind, value);
    }
  }
  return options;
}

function parsedValue(name: string, kind: QueryKind, text: string): unknown {
  if (kind === 'flag') {
    if (text !== 'true' && text !== 'false') throw new InvalidOptionError(name, text, EXPECTED.flag);
    return text === 'true';
  }
  if (kind === 'number') {
    if (!/^\d{1,9}$/.test(text)) throw new InvalidOptionError(name, text, REQUEST_EXPECTED.number);
    return Number(text);
  }
  return text;
}
