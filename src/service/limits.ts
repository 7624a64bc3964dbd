import { onlyOptions, optionOf } from '../rulebook/caller-options.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import { REQUEST_EXPECTED } from './service-words.js';

/** What one request may take. Whatever is beyond is refused before any work is done for it. */
export interface Limits {
  /** The bytes of a body; of lines of JSON, those of one line. Default: 1,048,576. */
  readonly maxBody: number;
  /** The instalments of a loan, and its guarantees. Default: 600, the months of fifty years. */
  readonly maxInstalments: number;
  /**
   * The same where what would change a decision, or what to ask, is searched for, which decides the loan again and again.
   * Default: 120.
   */
  readonly maxSearchedInstalments: number;
  /** How deep objects and lists may be nested. Default: 32. */
  readonly maxDepth: number;
  /**
   * The seconds in which a body must arrive, in which the next piece of a stream must, and in which the loans of a list must be
   * worked on. Default: 10.
   */
  readonly maxSeconds: number;
  /**
   * The seconds that a stream of answers waits for its reader to take the next; then it is broken off, and its place given to others.
   * Default: 300.
   */
  readonly maxIdleSeconds: number;
  /** The requests that are answered at a time, streams included. Default: 512. */
  readonly maxConcurrent: number;
  /** The same of one token. Default: 256. */
  readonly maxConcurrentOfToken: number;
}

/** The limits where a host sets none: each as `Limits` describes it. */
export const DEFAULT_LIMITS: Limits = Object.freeze({
  maxBody: 1024 * 1024,
  maxInstalments: 600,
  maxSearchedInstalments: 120,
  maxDepth: 32,
  maxSeconds: 10,
  maxIdleSeconds: 300,
  maxConcurrent: 512,
  maxConcurrentOfToken: 256,
});

const LIMIT_NAMES = {
  maxBody: true,
  maxInstalments: true,
  maxSearchedInstalments: true,
  maxDepth: true,
  maxSeconds: true,
  maxIdleSeconds: true,
  maxConcurrent: true,
  maxConcurrentOfToken: true,
} as const;

/**
 * The limits that a host sets, with the defaults of the others.
 *
 * @throws {InvalidOptionError} for an unknown name, or what is no number above zero
 */
export function limitsOf(given: unknown): Limits {
  if (given === undefined) return DEFAULT_LIMITS;
  onlyOptions<Limits>(given, LIMIT_NAMES);
  const set = (Object.keys(LIMIT_NAMES) as (keyof Limits)[]).map((name): [string, number] => {
    const value = optionOf(given, name) ?? DEFAULT_LIMITS[name];
    if (typeof value !== 'number' || !(value > 0)) {
      throw new InvalidOptionError(`limits.${name}`, value, REQUEST_EXPECTED.positive);
    }
    return [name, value];
  });
  return Object.freeze(Object.fromEntries(set)) as unknown as Limits;
}
