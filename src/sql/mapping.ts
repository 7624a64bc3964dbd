import * as z from 'zod/mini';
import type { FactType } from '../facts/fact.js';
import { InvalidInputError, problemsOf } from '../facts/invalid-input.js';
import { COMPONENTS, LOAN_FACTS } from '../facts/parse-loan.js';

/** A fact that a column of the warehouse may give. */
interface MappedFact {
  readonly name: string;
  readonly type: FactType;
  /** Whether it may be known that there is no such date, which is another thing than not to know the date. */
  readonly mayBeNone: boolean;
}

const DATES_ASKED: readonly string[] = ['application.principalUntil', 'application.interestUntil'];

/** The facts of a loan, one column each. `guarantee` says whether the loan has one. */
export const LOAN_COLUMNS: readonly MappedFact[] = [
  ...LOAN_FACTS.filter(({ name, grain }) => grain === 'loan' || (grain === 'guarantee' && name !== 'loan.track')).map(
    ({ name, type }) => ({ name, type, mayBeNone: DATES_ASKED.includes(name) }),
  ),
  { name: 'guarantee', type: { kind: 'flag' }, mayBeNone: false },
];

/**
 * The facts of an instalment. `deferredBefore` says whether an earlier deferral moved its due date; `principalRequested`
 * and `interestRequested` whether deferral is asked for the instalment itself, in place of the loan's application.
 */
export const INSTALMENT_COLUMNS: readonly MappedFact[] = [
  { name: 'dueDate', type: { kind: 'date' }, mayBeNone: false },
  { name: 'originalDueDate', type: { kind: 'date' }, mayBeNone: true },
  { name: 'deferredBefore', type: { kind: 'flag' }, mayBeNone: false },
  { name: 'principal', type: { kind: 'money' }, mayBeNone: false },
  { name: 'interest', type: { kind: 'money' }, mayBeNone: false },
  ...COMPONENTS.flatMap((kind) => [
    { name: `${kind}Until`, type: { kind: 'date' } as const, mayBeNone: true },
    { name: `${kind}Requested`, type: { kind: 'flag' } as const, mayBeNone: false },
  ]),
];

const name = z.string().check(z.minLength(1));
const tableName = z.union([name, z.array(name).check(z.minLength(1), z.maxLength(4))]);

/** How one column gives a fact. */
export interface ColumnMapping {
  readonly column: string;
  /** Of a choice or a flag: what the bank's codes stand for. Any other value of the column is unknown. */
  readonly values?: Readonly<Record<string, string | boolean>> | undefined;
  /** Of an amount, `yuan` (the default) or `fen`; of a rate, a `fraction` (the default) or `percent`. */
  readonly unit?: 'yuan' | 'fen' | 'fraction' | 'percent' | undefined;
  /** Of a date asked or an original due date: that NULL says there is none, where otherwise it says it is not known. */
  readonly null?: 'none' | undefined;
}

function columnSchema({ type, mayBeNone }: MappedFact) {
  const none = mayBeNone ? { null: z.optional(z.literal('none')) } : {};
  switch (type.kind) {
    case 'choice':
      return z.union([name, z.strictObject({ column: name, values: z.optional(z.record(z.string(), z.enum(type.values))) })]);
    case 'flag':
      return z.union([name, z.strictObject({ column: name, values: z.optional(z.record(z.string(), z.boolean())) })]);
    case 'money':
      return z.union([name, z.strictObject({ column: name, unit: z.optional(z.enum(['yuan', 'fen'])) })]);
    case 'rate':
      return z.union([name, z.strictObject({ column: name, unit: z.optional(z.enum(['fraction', 'percent'])) })]);
    default:
      return z.union([name, z.strictObject({ column: name, ...none })]);
  }
}

function factsSchema(columns: readonly MappedFact[]) {
  return z.strictObject(Object.fromEntries(columns.map((fact) => [fact.name, z.optional(columnSchema(fact))])));
}

/** How a warehouse's tables give the facts of loans. */
export const mappingSchema = z.strictObject({
  loans: z.strictObject({
    /** Its name, in parts where it is qualified: `["bank", "core", "loans"]`. */
    table: tableName,
    /** The column that tells loans apart. */
    id: name,
    facts: factsSchema(LOAN_COLUMNS),
  }),
  schedule: z.strictObject({
    table: tableName,
    /** The column that says which loan an instalment belongs to. */
    loanId: name,
    /** The column that tells a loan's instalments apart: 期次. */
    instalment: name,
    facts: factsSchema(INSTALMENT_COLUMNS),
  }),
});

type TableName = string | readonly string[];
type Facts = Readonly<Record<string, string | ColumnMapping | undefined>>;

/**
 * How a warehouse's tables give the facts of loans: the names of its tables and columns. A column is its name, or its
 * name with what its values mean. A fact left out is unknown of every loan.
 *
 * @example
 * const mapping: Mapping = {
 *   loans: {
 *     table: ['core', 'loan'],
 *     id: 'loan_no',
 *     facts: {
 *       'borrower.kind': { column: 'cust_type', values: { '01': 'enterprise', '02': 'individual-business' } },
 *       'borrower.creditTotal': { column: 'credit_fen', unit: 'fen' },
 *       'application.principalUntil': { column: 'defer_to', null: 'none' },
 *     },
 *   },
 *   schedule: { table: 'plan', loanId: 'loan_no', instalment: 'term_no', facts: { dueDate: 'due', principal: 'prin' } },
 * }
 */
export interface Mapping {
  readonly loans: { readonly table: TableName; readonly id: string; readonly facts: Facts };
  readonly schedule: {
    readonly table: TableName;
    readonly loanId: string;
    readonly instalment: string;
    readonly facts: Facts;
  };
}

/** A mapping that is not what its schema describes. */
export class InvalidMappingError extends InvalidInputError {
  override readonly name = 'InvalidMappingError';
}

/**
 * Checks a mapping.
 *
 * @throws {InvalidMappingError} naming every path at fault: an unknown fact, a value that a fact never has
 */
export function parseMapping(mapping: unknown): Mapping {
  const parsed = mappingSchema.safeParse(mapping);
  if (parsed.success) return parsed.data as Mapping;
  throw new InvalidMappingError('invalid mapping', problemsOf(mappingSchema, parsed.error, mapping));
}

/**
 * The mapping of tables made for the purpose: `loans` with an `id`, `schedule` with a `loan_id` and an `instalment`,
 * and a column for each fact, named after it: `borrower.creditTotal` is `borrower_credit_total`.
 */
export function standardMapping(): Mapping {
  const facts = (columns: readonly MappedFact[]) => Object.fromEntries(columns.map((fact) => [fact.name, columnName(fact.name)]));
  return {
    loans: { table: 'loans', id: 'id', facts: facts(LOAN_COLUMNS) },
    schedule: { table: 'schedule', loanId: 'loan_id', instalment: 'instalment', facts: facts(INSTALMENT_COLUMNS) },
  };
}

function columnName(fact: string): string {
  return fact.replaceAll('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A column's mapping, however it was written. */
export function columnOf(facts: Facts, fact: string): ColumnMapping | undefined {
  const given = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  return typeof given === 'string' ? { column: given } : given;
}

/** A table's name in its parts. */
export function tableParts(table: TableName): readonly string[] {
  return typeof table === 'string' ? [table] : table;
}
