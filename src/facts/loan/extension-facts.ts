import { exactValue, expectation, type FactType, type FactValue, type PlainValue } from '../fact.js';
import { InvalidLoanError, type Misfit, unknownKeys } from '../input/invalid-input.js';
import { nearestName } from '../input/nearest-name.js';
import type { LoanInput } from './loan-schema.js';
import type { Loan } from './parse-loan.js';

/** What the names of facts begin with that a rulebook declares, and the paths at which loans state them. */
export const EXTENSION_PREFIX = 'extensions.';

/** The key of the numbers that a bank gives its instalments, which a portfolio's rows bring; no fact has it. */
export const INSTALMENT_NUMBERS = 'instalmentNumbers';

/** A fact that a rulebook declares under `extensions`. */
export interface ExtensionFact {
  readonly name: string;
  readonly type: FactType;
}

/** Where the value of a declared fact is written. */
export interface ExtensionSlot extends ExtensionFact {
  readonly slot: number;
}

/**
 * Writes the facts that a loan states under `extensions`. What it leaves out is unknown. Other keys are none of its business:
 * of two rulebooks that are compared, one may declare what the other does not.
 *
 * @throws {InvalidLoanError} for a value that is not of its type
 */
export type ExtensionWriter = (input: LoanInput, facts: FactValue[]) => void;

/** Compiles the declared facts into a writer; `undefined` where none is declared, for then all of `extensions` is the host's. */
export function extensionWriter(declared: readonly ExtensionSlot[]): ExtensionWriter | undefined {
  if (declared.length === 0) return undefined;
  const byKey = new Map(declared.map((fact) => [keyOf(fact), fact]));
  return ({ extensions }, facts) => {
    if (extensions === undefined) return;
    for (const [key, value] of Object.entries(extensions)) {
      const fact = byKey.get(key);
      if (fact === undefined || value === undefined) continue;
      const exact = exactOf(fact.type, value);
      if (exact === undefined) throw new InvalidLoanError([unfit(key, value, fact.type)]);
      facts[fact.slot] = exact;
    }
  };
}

/** What a loan states under `extensions` that is not as declared: a value of another type, and a key that may be a misspelt fact. */
export function extensionProblems(declared: readonly ExtensionFact[], extensions: LoanInput['extensions']): Misfit[] {
  if (declared.length === 0 || extensions === undefined) return [];
  const byKey = new Map(declared.map((fact) => [keyOf(fact), fact]));
  const unfitOnes = Object.entries(extensions).flatMap(([key, value]) => {
    const fact = byKey.get(key);
    if (fact === undefined || value === undefined || exactOf(fact.type, value) !== undefined) return [];
    return [unfit(key, value, fact.type)];
  });
  const known = [...byKey.keys()];
  const keys = Object.keys(extensions).filter((key) => !byKey.has(key) && !isOfHost(extensions[key]));
  const expected = {
    expected: `one of the keys ${known.join(', ')}; data of the host's own go in a list or an object`,
    zh: `下列字段之一:${known.join('、')};本行自有数据应放在数组或对象中`,
  };
  const unknown = unknownKeys({ path: ['extensions'], keys, known, valueAtKey: (key) => extensions[key], expected });
  return [...unfitOnes, ...unknown];
}

/**
 * The loan, if it states what is declared as it is declared.
 *
 * @throws {InvalidLoanError} where `extensionProblems` finds any
 */
export function asDeclared(loan: Loan, declared: readonly ExtensionFact[]): Loan {
  const problems = extensionProblems(declared, loan.input.extensions);
  if (problems.length > 0) throw new InvalidLoanError(problems);
  return loan;
}

function keyOf({ name }: ExtensionFact): string {
  return name.slice(EXTENSION_PREFIX.length);
}

/** Whether an undeclared value is data of the host's own. No fact is a list or an object; a text, a number or a flag may be a misspelt one. */
function isOfHost(value: unknown): boolean {
  return typeof value === 'object' || value === undefined;
}

function exactOf(type: FactType, value: unknown): FactValue {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? exactValue(type, value satisfies PlainValue) : undefined;
}

function unfit(key: string, value: unknown, type: FactType): Misfit {
  const nearestValue = type.kind === 'choice' ? nearestName(value, type.values) : undefined;
  return {
    path: ['extensions', key],
    value,
    expected: expectation(type),
    zh: expectation(type, 'zh'),
    ...(nearestValue === undefined ? {} : { nearestValue }),
  };
}
