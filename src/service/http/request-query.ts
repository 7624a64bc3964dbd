import { nearestName } from '../../facts/input/nearest-name.js';
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

/**
 * Reads the query of an address: `?turnsOn=true&readings[ceiling.scope]=all-limbs`. Which values are allowed, the function that
 * they are options of says itself.
 *
 * @throws {InvalidOptionError} for an unknown parameter, one that stands twice, and what is no flag or number
 */
export function queryOf(address: string, known: QueryParameters): QueryOptions {
  const at = address.indexOf('?');
  if (at < 0 || at === address.length - 1) return NOTHING;
  const options: Record<string, unknown> = {};
  for (const [written, text] of new URLSearchParams(address.slice(at).replace(/#.*/s, ''))) {
    const [, named = written, id] = BY_ID.exec(written) ?? [];
    const kind = Object.hasOwn(known, named) ? known[named] : undefined;
    if (kind === undefined || (kind === 'text-by-id') !== (id !== undefined)) {
      const names = Object.entries(known).map(([name, of]) => (of === 'text-by-id' ? `${name}[…]` : name));
      throw new InvalidOptionError(written, text, EXPECTED.options(names), nearestName(named, Object.keys(known)));
    }
    if (id !== undefined) {
      options[named] ??= {};
      const texts = options[named] as Record<string, string>;
      if (Object.hasOwn(texts, id)) throw new InvalidOptionError(`${named}.${id}`, text, REQUEST_EXPECTED.once);
      // An id may be called as what every object has.
      Object.defineProperty(texts, id, { value: text, enumerable: true, configurable: true, writable: true });
    } else if (kind === 'texts') {
      options[named] ??= [];
      (options[named] as string[]).push(text);
    } else {
      if (Object.hasOwn(options, named)) throw new InvalidOptionError(named, text, REQUEST_EXPECTED.once);
      options[named] = parsedValue(named, kind, text);
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
