import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { nearestName } from '../facts/input/nearest-name.js';
import { EXTENSION_PREFIX } from '../facts/loan/extension-facts.js';
import { LOAN_FIELDS } from '../facts/loan/loan-fields.js';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import { encodeUtf8 } from '../files/utf8.js';
import { listOption, onlyOptions, optionOf } from '../rulebook/caller-options.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { EXPECTED, EXPECTED_BESIDES } from '../rulebook/words/expected-words.js';
import { canonicalText, NotJsonError } from './canonical-json.js';
import { givenData } from './given-data.js';
import { RECORD_OPTION_WORDS, RECORD_WORDS } from './record-words.js';

/** The key of a loan's data under which a host keeps what it likes. */
const EXTENSIONS = 'extensions';

/** The fields that no rule reads: each is a text, and so is the mask in its place. */
const LABELS = [...LOAN_FIELDS.values()].filter(({ type }) => type === undefined);

/**
 * The fields of a loan that may tell who the borrower is: those of the registry of fields, and all that the host keeps under
 * `extensions`. These are masked where `mask` names no others.
 */
export const PERSONAL_FIELDS: readonly string[] = Object.freeze([
  ...LABELS.filter(({ personal }) => personal === true).map(({ path }) => path),
  EXTENSIONS,
]);

/** How personal fields are masked. */
export interface MaskOptions {
  /**
   * The secret by which values are masked, a text of at least 16 characters. Whoever has it can find the records of a borrower again
   * (`maskedValue`); nobody else can tell the value, or guess at it. The same value of a field has the same mask under it.
   */
  readonly key: string;
  /**
   * The fields that are masked, by path. Default: `PERSONAL_FIELDS`. Only a field that no rule reads can be masked, or else the
   * record could not be decided again: `id`, `contractNumber`, `lender`, `borrower.id`, `borrower.businessCondition`, `extensions`, or
   * one key of it such as `extensions.core`. What a rulebook declares as a fact under `extensions` is never masked.
   */
  readonly fields?: readonly string[] | undefined;
}

const SHORTEST_KEY = 16;

/** Masks what a loan says of its borrower. */
export interface Mask {
  /** The loan with its fields masked, and which of them it has. Plain data, as the loan is. */
  of(loan: LoanInput): { readonly loan: LoanInput; readonly masked: readonly string[] };
}

/**
 * Reads the options of masking.
 *
 * @throws {InvalidOptionError} for a key that is too short, and for a field that a rule may read
 */
export function maskOf(given: unknown, { facts = [] }: Rulebook): Mask {
  onlyOptions<MaskOptions>(given, { key: true, fields: true });
  const key = givenKey(optionOf(given, 'key'), 'mask.key');
  const fields = listOption('mask.fields', optionOf(given, 'fields')) ?? PERSONAL_FIELDS;
  const declared = new Set(facts.map(({ fact }) => fact as string));
  // A mask is not masked again where a field is named twice.
  const named = new Set(fields);
  fields.forEach((field, at) => {
    if (isMaskable(field, declared)) return;
    const known = [...LABELS.map(({ path }) => path), EXTENSIONS];
    throw new InvalidOptionError(`mask.fields[${at}]`, field, RECORD_OPTION_WORDS.maskable(known), nearestName(field, known));
  });
  return {
    of(loan) {
      const copy: Record<string, unknown> = { ...loan };
      const masked: string[] = [];
      const mask = (holder: Record<string, unknown>, name: string, path: string, form: (text: string) => unknown) => {
        if (holder[name] === undefined) return;
        holder[name] = form(masking(key, path, holder[name]));
        masked.push(path);
      };
      for (const field of named) {
        const [first = '', second] = stepsOf(field);
        if (first !== EXTENSIONS && second === undefined) mask(copy, first, field, (text) => text);
        if (!isObject(copy[first])) continue;
        const inner = { ...copy[first] };
        copy[first] = inner;
        if (first !== EXTENSIONS && second !== undefined) mask(inner, second, field, (text) => text);
        if (first !== EXTENSIONS) continue;
        for (const name of second === undefined ? Object.keys(inner) : [second]) {
          const path = EXTENSION_PREFIX + name;
          // An object, for under a rulebook that declares facts a text in this place would be taken for a misspelt one.
          if (Object.hasOwn(inner, name) && !declared.has(path) && !masked.includes(path))
            mask(inner, name, path, (text) => ({ masked: text }));
        }
      }
      return { loan: copy as LoanInput, masked: masked.sort() };
    },
  };
}

function isMaskable(field: string, declared: ReadonlySet<string>): boolean {
  if (field === EXTENSIONS || LABELS.some(({ path }) => path === field)) return true;
  return field.startsWith(EXTENSION_PREFIX) && field.length > EXTENSION_PREFIX.length && !declared.has(field);
}

/** The one or two steps of a path that can be masked; the key of an extension may have dots in it. */
function stepsOf(field: string): readonly [string, string?] {
  const dot = field.indexOf('.');
  return dot < 0 ? [field] : [field.slice(0, dot), field.slice(dot + 1)];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function givenKey(given: unknown, option: string): string {
  // A secret that is refused must not be told: what was wrong with it is its length or its type.
  if (typeof given !== 'string' || given.length < SHORTEST_KEY)
    throw new InvalidOptionError(option, undefined, RECORD_OPTION_WORDS.maskKey(SHORTEST_KEY));
  return given;
}

/**
 * What stands in a masked record for the value of a field: HMAC-SHA-256 under the secret, of the path and the value together. With it
 * a bank finds the records of one borrower, and shows an auditor that a mask stands for the value that it names.
 *
 * @param key the secret of the log
 * @param path the field, such as `borrower.id` or `extensions.core`
 * @param value its value in the loan
 * @throws {InvalidOptionError} for a key that is too short, and for a value that JSON does not hold
 *
 * @example
 * maskedValue('a secret of the bank', 'borrower.id', 'B-7').slice(0, 12) // 'hmac-sha256:'
 */
export function maskedValue(key: string, path: string, value: unknown): string {
  if (typeof path !== 'string') throw new InvalidOptionError('path', path, EXPECTED.text);
  const secret = givenKey(key, 'key');
  return masking(secret, path, givenData('value', value, EXPECTED_BESIDES.plainValue));
}

function masking(key: string, path: string, value: unknown): string {
  try {
    return `hmac-sha256:${bytesToHex(hmac(sha256, encodeUtf8(key), encodeUtf8(canonicalText([path, value]))))}`;
  } catch (error) {
    if (!(error instanceof NotJsonError)) throw error;
    throw new InvalidOptionError(path, undefined, { zh: RECORD_WORDS.json.zh, en: RECORD_WORDS.json.expected });
  }
}
