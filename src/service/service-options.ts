import type { Decision } from '../decide/decision.js';
import { listOption, onlyOptions, optionOf } from '../rulebook/caller-options.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { enterpriseSize2011 } from '../rulebook/shipped/enterprise-size-2011.js';
import { ningxia2020 } from '../rulebook/shipped/ningxia-2020.js';
import { EXPECTED_BESIDES } from '../rulebook/words/expected-words.js';
import type { AnsweredRequest } from './answered-request.js';
import { copiedList } from './copied-list.js';
import { type Limits, limitsOf } from './limits.js';
import type { DecidedLoan } from './operations/operation.js';
import { type ServedRulebooks, servedRulebooks } from './served-rulebooks.js';
import { REQUEST_EXPECTED } from './service-words.js';

/** What a service is made of. */
export interface ServiceOptions {
  /**
   * The rulebooks that it decides by, each with an id of its own; the first where a request names none. Default: that of the
   * Ningxia notice of 2020, and the standard of sizes of 2011.
   */
  readonly rulebooks?: readonly Rulebook[] | undefined;
  /**
   * Tokens of 16 to 1,024 visible ASCII characters, one of which each request must bear. Default: none, so that whoever reaches the service is
   * answered.
   */
  readonly tokens?: readonly string[] | undefined;
  /** The limits that differ from the defaults. */
  readonly limits?: Partial<Limits> | undefined;
  /** The origins whose pages may read answers, such as `https://example.com`. Default: none. */
  readonly origins?: readonly string[] | undefined;
  /**
   * Records decisions. None of them is answered before its promise is kept; if it is broken, the request is answered with
   * status 503. What it gives back is answered in place of the decisions, in their order. Default: nothing is recorded.
   */
  readonly record?: ((decided: readonly DecidedLoan[]) => Promise<readonly Decision[]>) | undefined;
  /** Told of every request once it is answered. What it throws is passed over. Default: nobody is told. */
  readonly onAnswer?: ((answered: AnsweredRequest) => void) | undefined;
  /** What `/metrics` answers, in the text format of Prometheus. Default: there is no such path. */
  readonly metrics?: (() => string | Promise<string>) | undefined;
}

/** The options of a service, checked, with their defaults. */
export interface CheckedOptions extends Pick<ServiceOptions, 'record' | 'onAnswer' | 'metrics'> {
  readonly rulebooks: ServedRulebooks;
  readonly tokens: readonly string[];
  readonly limits: Limits;
  readonly origins: readonly string[];
}

const OPTION_NAMES = {
  rulebooks: true,
  tokens: true,
  limits: true,
  origins: true,
  record: true,
  onAnswer: true,
  metrics: true,
} as const;

// A header can hold no other characters, and a longer one is not looked at.
const TOKEN = /^[\x21-\x7e]{16,1024}$/;

/**
 * Reads the options once.
 *
 * @throws {InvalidOptionError} naming the option that is not what it should be
 */
export function checkedOptions(options: ServiceOptions): CheckedOptions {
  onlyOptions<ServiceOptions>(options, OPTION_NAMES);
  return {
    rulebooks: servedRulebooks(optionOf(options, 'rulebooks') ?? [ningxia2020(), enterpriseSize2011()]),
    tokens: checkedTokens(optionOf(options, 'tokens')),
    limits: limitsOf(optionOf(options, 'limits')),
    origins: checkedOrigins(optionOf(options, 'origins')),
    record: functionOption<ServiceOptions['record']>(options, 'record'),
    onAnswer: functionOption<ServiceOptions['onAnswer']>(options, 'onAnswer'),
    metrics: functionOption<ServiceOptions['metrics']>(options, 'metrics'),
  };
}

/**
 * Tokens, none of which can be guessed.
 *
 * @throws {InvalidOptionError} which never says a token
 */
export function checkedTokens(given: unknown): readonly string[] {
  const tokens = given === undefined ? [] : copiedList('tokens', given, REQUEST_EXPECTED.tokens);
  const areFit = tokens.every((token) => typeof token === 'string' && TOKEN.test(token));
  if (!areFit) throw new InvalidOptionError('tokens', undefined, REQUEST_EXPECTED.tokens);
  return tokens as readonly string[];
}

function checkedOrigins(given: unknown): readonly string[] {
  const origins = listOption('origins', given) ?? [];
  for (const [at, origin] of origins.entries()) {
    if (!isOrigin(origin)) throw new InvalidOptionError(`origins[${at}]`, origin, REQUEST_EXPECTED.origins);
  }
  return origins;
}

/** Whether a text is an origin as browsers write it, who compare it letter by letter. */
function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function functionOption<F>(options: ServiceOptions, name: keyof ServiceOptions): F {
  const given = optionOf(options, name);
  if (given !== undefined && typeof given !== 'function') throw new InvalidOptionError(name, given, EXPECTED_BESIDES.function);
  return given as F;
}
