import * as z from 'zod/mini';
import { FACTOR_PATTERN, type FactType } from '../fact.js';
import { DATE_PATTERN, dayNumber } from '../values/civil-date.js';
import { fen, MAX_YUAN, YUAN_PATTERN } from '../values/money.js';
import { RATE_PATTERN, rateUnits } from '../values/rate.js';

/** What a field of an input schema means; the JSON Schema, the messages and the facts are made from it. */
export interface FieldMeaning {
  readonly type?: FactType;
  /** Whether it may hold several values in ascending order; the fact is then the last of them. */
  readonly several?: true;
  /** Whether it may tell who the borrower is. */
  readonly personal?: true;
  readonly zh: string;
  readonly en: string;
}

/** The meaning of every field declared below. */
export const fields = z.registry<FieldMeaning>();

function described<S extends z.core.$ZodType>(schema: S, zh: string, en: string, type?: FactType): S {
  fields.add(schema, type === undefined ? { zh, en } : { type, zh, en });
  return schema;
}

/** An amount in yuan with at most 2 decimals. */
export const money = (zh: string, en: string) =>
  described(
    z.union([
      z.string().check(z.regex(YUAN_PATTERN)),
      z.number().check(
        z.gte(0),
        z.lte(MAX_YUAN),
        z.refine((value) => fen(value) !== undefined),
      ),
    ]),
    zh,
    en,
    { kind: 'money' },
  );

/** A yearly rate as a decimal fraction below 1. */
export const rate = (zh: string, en: string) =>
  described(
    z.union([
      z.string().check(z.regex(RATE_PATTERN)),
      z.number().check(
        z.gte(0),
        z.lt(1),
        z.refine((value) => rateUnits(value) !== undefined),
      ),
    ]),
    zh,
    en,
    { kind: 'rate' },
  );

/** A calendar day `YYYY-MM-DD`. */
export const date = (zh: string, en: string) =>
  described(
    z.string().check(
      z.regex(DATE_PATTERN),
      z.refine((value) => dayNumber(value) !== undefined),
    ),
    zh,
    en,
    { kind: 'date' },
  );

/** A calendar day, or several in ascending order: the fact is the last of them. */
export const dates = (zh: string, en: string) => {
  const day = date(zh, en);
  const inOrder = (days: readonly string[]) => days.every((it, at) => at === 0 || (days[at - 1] as string) < it);
  const schema = z.union([day, z.array(day).check(z.minLength(1), z.refine(inOrder))]);
  fields.add(schema, { type: { kind: 'date' }, several: true, zh, en });
  return schema;
};

/** The one date of a field that may hold several, or the last of them. */
export function lastDate(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : (value.at(-1) as string);
}

/** A whole number from 0. */
export const count = (zh: string, en: string) => described(z.int().check(z.gte(0)), zh, en, { kind: 'count' });

/** A plain decimal, such as a share that may exceed 1. */
export const factor = (zh: string, en: string) =>
  described(z.string().check(z.regex(FACTOR_PATTERN)), zh, en, { kind: 'factor' });

/** A yes-or-no fact. */
export const flag = (zh: string, en: string) => described(z.boolean(), zh, en, { kind: 'flag' });

/** One of a closed list. */
export const choice = <const V extends readonly [string, ...string[]]>(values: V, zh: string, en: string) =>
  described(z.enum(values), zh, en, { kind: 'choice', values });

/** Free text of the host's own, which no rule reads. */
export const label = (zh: string, en: string) => described(z.string().check(z.minLength(1)), zh, en);

/** A label that may tell who the borrower is. */
export const personalLabel = (zh: string, en: string) => {
  const schema = z.string().check(z.minLength(1));
  fields.add(schema, { personal: true, zh, en });
  return schema;
};
