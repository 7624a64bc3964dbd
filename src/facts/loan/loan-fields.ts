import * as core from 'zod/v4/core';
import type { Wording } from '../../law/wording.js';
import type { FactType } from '../fact.js';
import { fields } from '../input/field.js';
import { unwrapped } from '../input/invalid-input.js';
import { elementOf, shapeOf } from '../input/schema-parts.js';
import { type LoanInput, loanSchema } from './loan-schema.js';

// The registry of a loan's fields. The schema gives the path, the type and the title of each; what else the library knows
// of a field by its path is a row of a table whose type asks for it: here, or in `words/loan/`, apart because a host that
// only decides should not load them.

/** The fields that belong to one guarantee are registered once, under `guarantee`; a host's extensions are its own. */
type Registered = Omit<LoanInput, 'guarantees' | 'extensions'>;

type PathIn<T> = { [K in keyof T & string]-?: PathOf<K, NonNullable<T[K]>> }[keyof T & string];
type PathOf<K extends string, V> = V extends readonly (infer E)[]
  ? E extends object
    ? `${K}[].${PathIn<E>}`
    : K
  : V extends object
    ? `${K}.${PathIn<V>}`
    : K;

/** The path of a field: `borrower.kind`, `schedule[].dueDate`. */
export type LoanFieldPath = PathIn<Registered>;

type ValueIn<T, P> = P extends `${infer K}[].${infer Rest}`
  ? K extends keyof T
    ? NonNullable<T[K]> extends readonly (infer E)[]
      ? ValueIn<E, Rest>
      : never
    : never
  : P extends `${infer K}.${infer Rest}`
    ? K extends keyof T
      ? ValueIn<NonNullable<T[K]>, Rest>
      : never
    : P extends keyof T
      ? T[P]
      : never;

/** The fields that label a loan, and that no rule reads. */
export type LoanLabelPath = 'id' | 'contractNumber' | 'lender' | 'borrower.id' | 'borrower.businessCondition';

/**
 * Where a field stands in a loan: `borrower.kind`, `schedule[0].dueDate`, `guarantees[1].arrangement`, and what a rulebook declares,
 * `extensions.industry`.
 */
export type LoanPath = PlacedPath<LoanFieldPath> | `extensions.${string}`;
type PlacedPath<P extends string> = P extends `schedule[].${infer Name}`
  ? `schedule[${number}].${Name}`
  : P extends `guarantee.${infer Name}`
    ? P | `guarantees[${number}].${Name}`
    : P;

/** The fields that state facts. */
export type StatedFieldPath = Exclude<LoanFieldPath, LoanLabelPath>;

/** What a field holds. */
export type LoanFieldValue<P extends LoanFieldPath> = ValueIn<Registered, P>;

/** The fields in which `null` says that it is known that there is none. */
export type NullableFieldPath = { [P in LoanFieldPath]: null extends LoanFieldValue<P> ? P : never }[LoanFieldPath];

/** What `null` means in a field. */
export interface NullMeaning {
  /** The column of a table that says whether there is one, where no day is given. */
  readonly whether: { readonly name: string; readonly title: Wording };
  /** The field whose value counts where there is none. */
  readonly otherwise?: LoanFieldPath;
  /** The field of the loan that this one, of an instalment, takes the place of. */
  readonly inPlaceOf?: LoanFieldPath;
}

/** What `null` means in each field that may hold it. */
export const NULL_MEANINGS: Readonly<Record<NullableFieldPath, NullMeaning>> = {
  'schedule[].originalDueDate': {
    whether: { name: 'schedule[].deferredBefore', title: { zh: '此前是否延期过', en: 'whether it was deferred before' } },
    // What was never deferred falls due when it first did.
    otherwise: 'schedule[].dueDate',
  },
  'schedule[].principalUntil': {
    whether: {
      name: 'schedule[].principalRequested',
      title: { zh: '该期本金是否申请延期', en: 'whether deferral of its principal is asked' },
    },
    inPlaceOf: 'application.principalUntil',
  },
  'schedule[].interestUntil': {
    whether: {
      name: 'schedule[].interestRequested',
      title: { zh: '该期利息是否申请延期', en: 'whether deferral of its interest is asked' },
    },
    inPlaceOf: 'application.interestUntil',
  },
  'application.principalUntil': {
    whether: {
      name: 'application.principalRequested',
      title: { zh: '是否申请延期还本', en: 'whether deferral of principal is asked' },
    },
  },
  'application.interestUntil': {
    whether: {
      name: 'application.interestRequested',
      title: { zh: '是否申请延期付息', en: 'whether deferral of interest is asked' },
    },
  },
};

/** A field of a loan. */
export interface LoanField {
  readonly path: LoanFieldPath;
  /** Absent for a label, which no rule reads. */
  readonly type?: FactType;
  readonly title: Wording;
  /** Whether it may tell who the borrower is. */
  readonly personal?: true;
  /** Present where the field may be known to hold nothing. */
  readonly none?: NullMeaning;
}

/** Every field of a loan, by its path, in the order of the schema. */
export const LOAN_FIELDS: ReadonlyMap<string, LoanField> = new Map(
  fieldsUnder(loanSchema, '').map((field) => [field.path, field]),
);

function fieldsUnder(schema: core.$ZodType, path: string): LoanField[] {
  const inner = unwrapped(schema);
  const meaning = fields.get(inner);
  if (meaning !== undefined) {
    const { type, personal, zh, en } = meaning;
    // The test of this module holds the paths of the schema to those of the type.
    const own = path as LoanFieldPath;
    const none = nullMeaningOf(own);
    return [
      {
        path: own,
        title: { zh, en },
        ...(type === undefined ? {} : { type }),
        ...(personal === undefined ? {} : { personal }),
        ...(none === undefined ? {} : { none }),
      },
    ];
  }
  if (inner instanceof core.$ZodArray) return fieldsUnder(elementOf(inner), `${path}[]`);
  if (!(inner instanceof core.$ZodObject)) return [];
  return Object.entries(shapeOf(inner)).flatMap(([key, field]) =>
    key === 'guarantees' ? [] : fieldsUnder(field, path === '' ? key : `${path}.${key}`),
  );
}

/** What `null` means in a field; `undefined` where it may not hold it. */
export function nullMeaningOf(field: LoanFieldPath): NullMeaning | undefined {
  return (NULL_MEANINGS as Partial<Record<LoanFieldPath, NullMeaning>>)[field];
}

/** The field of an instalment that takes the place of a field of the loan. */
export function ownFieldOf(field: LoanFieldPath): LoanFieldPath | undefined {
  for (const [path, { none }] of LOAN_FIELDS) if (none?.inPlaceOf === field) return path as LoanFieldPath;
  return undefined;
}
