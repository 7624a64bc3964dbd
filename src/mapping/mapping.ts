import * as z from 'zod/mini';
import type { PlainValue } from '../facts/fact.js';
import { InvalidInputError, type Misfit, problemsOf } from '../facts/input/invalid-input.js';
import { recognised } from '../facts/input/liubao-error.js';
import { parsedData } from '../facts/input/parsed-data.js';
import { copiedInput } from '../facts/input/parsed-input.js';
import { REFUSED_INPUTS } from '../facts/input/refused-inputs-words.js';
import type { ExtensionFact } from '../facts/loan/extension-facts.js';
import { LOAN_FACTS } from '../facts/loan/loan-facts.js';
import { LOAN_FIELDS } from '../facts/loan/loan-fields.js';
import { INSTALMENT_PREFIX } from '../facts/loan/loan-path.js';
import { callerOptions, onlyOptions } from '../rulebook/caller-options.js';
import { ownDeclarations } from '../rulebook/own/own-fact.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import {
  type Coded,
  type FactMapping,
  factMappingProblems,
  factMappingSchema,
  type MappedFact,
  memberOf,
} from './fact-mapping.js';
import { fileLayoutSchema } from './file-layout.js';
import type { Facts, Mapping, TableName } from './mapping-type.js';
import { LOAN_LAYOUT, layoutProblems, SCHEDULE_LAYOUT } from './table-layout.js';

/** The facts that a loan's fields state, its guarantee's among them; those of its instalments are stated for each. */
export const STATED_LOAN_FACTS = LOAN_FACTS.filter(
  ({ name, grain }) => grain === 'loan' || (grain === 'guarantee' && name !== 'loan.track'),
);

/** The facts of a loan that every mapping may give, one column each. `guarantee` says whether the loan has one. */
export const LOAN_COLUMNS: readonly MappedFact[] = [
  ...STATED_LOAN_FACTS.map(({ name, type }) => ({ name, type, mayBeNone: LOAN_FIELDS.get(name)?.none !== undefined })),
  { name: 'guarantee', type: { kind: 'flag' }, mayBeNone: false },
];

/** The same, and a column for each fact that a rulebook declares. */
export function loanColumnsOf(declared: readonly ExtensionFact[]): readonly MappedFact[] {
  return [...LOAN_COLUMNS, ...declared.map(({ name, type }) => ({ name, type, mayBeNone: false }))];
}

/**
 * The facts of an instalment. `deferredBefore` says whether an earlier deferral moved its due date; `principalRequested`
 * and `interestRequested` whether deferral is asked for the instalment itself, in place of the loan's application.
 */
export const INSTALMENT_COLUMNS: readonly MappedFact[] = [...LOAN_FIELDS.values()].flatMap(({ path, type, none }) => {
  if (type === undefined || !path.startsWith(INSTALMENT_PREFIX)) return [];
  const column = { name: path.slice(INSTALMENT_PREFIX.length), type, mayBeNone: none !== undefined };
  if (none === undefined) return [column];
  const whether = none.whether.name.slice(INSTALMENT_PREFIX.length);
  return [column, { name: whether, type: { kind: 'flag' } as const, mayBeNone: false }];
});

/** The name of a field's column, with that of its table before an instalment's: `schedule.dueDate`. */
export function columnOfField(field: string): string {
  return field.replace('[]', '');
}

const name = z.string().check(z.minLength(1));
const tableName = z.union([name, z.array(name).check(z.minLength(1), z.maxLength(4))]);

function factsSchema(columns: readonly MappedFact[]) {
  return z.strictObject(Object.fromEntries(columns.map((fact) => [fact.name, z.optional(factMappingSchema(fact))])));
}

/** The schema of a mapping under a rulebook that declares no facts. */
export const mappingSchema = mappingSchemaOf([]);

/** The schema of a mapping under a rulebook that declares these facts. */
export function mappingSchemaOf(declared: readonly ExtensionFact[]) {
  return z.strictObject({
    /** Lets editors complete and check the file. */
    $schema: z.optional(z.string()),
    loans: z.strictObject({
      /** The name; a qualified one in parts: `["bank", "core", "loans"]`. */
      table: tableName,
      /** The column that identifies the loan. */
      id: name,
      /** How the file is written, if the table is a file. */
      file: z.optional(fileLayoutSchema),
      facts: factsSchema(loanColumnsOf(declared)),
      ...LOAN_LAYOUT,
    }),
    schedule: z.strictObject({
      table: tableName,
      /** The column that identifies the loan of an instalment. */
      loanId: name,
      /** The column that identifies the instalment within its loan: 期次. */
      instalment: name,
      file: z.optional(fileLayoutSchema),
      facts: factsSchema(INSTALMENT_COLUMNS),
      ...SCHEDULE_LAYOUT,
    }),
  });
}

/** A mapping that is not what its schema describes. */
export class InvalidMappingError extends InvalidInputError {
  override readonly name = 'InvalidMappingError';
  override readonly code = 'invalid-mapping';
  static {
    recognised(InvalidMappingError, 'invalid-mapping');
  }

  constructor(found: readonly Misfit[]) {
    super(REFUSED_INPUTS.mapping, found);
  }
}

/** Under which rulebook loans are mapped: a mapping also gives the facts that the rulebook declares. */
export interface MappingOptions {
  /** Left out: one that declares none, such as that of the Ningxia notice of 2020. */
  readonly rulebook?: Rulebook | undefined;
}

/** The facts that the rulebook of the options declares. */
export function declaredIn(options: MappingOptions): readonly ExtensionFact[] {
  return ownDeclarations(callerOptions(options).rulebook?.facts);
}

/**
 * Checks a mapping.
 *
 * @throws {InvalidMappingError} naming every path at fault: an unknown fact, a value that a fact never has, an unknown unit
 */
export function parseMapping(mapping: unknown, options: MappingOptions = {}): Mapping {
  onlyOptions<MappingOptions>(options, { rulebook: true });
  return checkedMapping(mapping, declaredIn(options));
}

/** Checks a mapping that may give declared facts. @throws {InvalidMappingError} as `parseMapping` does */
export function checkedMapping(mapping: unknown, declared: readonly ExtensionFact[]): Mapping {
  const columns = loanColumnsOf(declared);
  const schema = declared.length === 0 ? mappingSchema : mappingSchemaOf(declared);
  const refusal = (problems: readonly Misfit[]) => new InvalidMappingError(problems);
  const copied = copiedInput(mapping, refusal);
  const { data, issues } = parsedData(schema, copied);
  const given = data ?? copied;
  const ofSchema = issues.length === 0 ? [] : problemsOf(schema, issues, copied);
  const ofFacts = [...factsProblems('loans', columns, given), ...factsProblems('schedule', INSTALMENT_COLUMNS, given)];
  const ofLayout = data === undefined ? [] : layoutProblems(data as Mapping);
  if (data !== undefined && ofFacts.length === 0 && ofLayout.length === 0) return data as Mapping;
  // The check of each fact says more than the schema does.
  const besides = ofFacts.length === 0 ? ofSchema : ofSchema.filter(({ path }) => !isOfFact(path, columns));
  throw refusal([...besides, ...ofFacts, ...ofLayout]);
}

/** Whether a path lies within the mapping of a known fact. */
function isOfFact([table, facts, fact]: Misfit['path'], ofLoans: readonly MappedFact[]): boolean {
  if ((table !== 'loans' && table !== 'schedule') || facts !== 'facts') return false;
  return (table === 'loans' ? ofLoans : INSTALMENT_COLUMNS).some(({ name }) => name === fact);
}

function factsProblems(table: 'loans' | 'schedule', facts: readonly MappedFact[], mapping: unknown): Misfit[] {
  const given = memberOf(memberOf(mapping, table), 'facts');
  return facts.flatMap((fact) => {
    const one = memberOf(given, fact.name);
    if (one === undefined) return [];
    return factMappingProblems(fact, one).map((problem) => ({ ...problem, path: [table, 'facts', fact.name, ...problem.path] }));
  });
}

/**
 * The default mapping, for tables made for it: `loans` with an `id`, `schedule` with a `loan_id` and an `instalment`,
 * and a column for each fact, named after it: `borrower.creditTotal` is `borrower_credit_total`.
 */
export function standardMapping(options: MappingOptions = {}): Mapping {
  onlyOptions<MappingOptions>(options, { rulebook: true });
  return standardMappingOf(declaredIn(options));
}

/** A mapping whose columns are given by their names alone. */
export interface NamedColumns extends Mapping {
  readonly loans: Mapping['loans'] & { readonly facts: Readonly<Record<string, string>> };
  readonly schedule: Mapping['schedule'] & { readonly facts: Readonly<Record<string, string>> };
}

/** The default mapping, with a column for each declared fact. */
export function standardMappingOf(declared: readonly ExtensionFact[]): NamedColumns {
  const facts = (columns: readonly MappedFact[]) => Object.fromEntries(columns.map((fact) => [fact.name, columnName(fact.name)]));
  return {
    loans: { table: 'loans', id: 'id', facts: facts(loanColumnsOf(declared)) },
    schedule: { table: 'schedule', loanId: 'loan_id', instalment: 'instalment', facts: facts(INSTALMENT_COLUMNS) },
  };
}

function columnName(fact: string): string {
  return fact.replaceAll('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** How a fact is given; `undefined` if the mapping does not give it. */
export function mappingOf(facts: Facts, fact: string): FactMapping | undefined {
  const given = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  return given === undefined ? undefined : writtenMapping(given);
}

/** How a fact is given that may be written as just the name of a column. */
export function writtenMapping<Meaning extends Coded, Value extends PlainValue | null>(
  given: string | FactMapping<Meaning, Value>,
): FactMapping<Meaning, Value> {
  return typeof given === 'string' ? { column: given } : given;
}

/** The parts of a table's name. */
export function tableParts(table: TableName): readonly string[] {
  return typeof table === 'string' ? [table] : table;
}

/** Whether a mapping has loans and instalments in one table, a row for each loan. */
export function isOneTable({ loans, schedule }: Mapping): boolean {
  return JSON.stringify(tableParts(loans.table)) === JSON.stringify(tableParts(schedule.table));
}
