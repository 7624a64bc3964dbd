import type { Wording } from '../../../src/law/wording.js';
import type { Case, LoanDraft } from '../state/case.js';

/** A case of the package's fixtures: a loan, and why it is decided as it is. */
export interface FixtureCase {
  readonly name: string;
  readonly why: Wording;
  readonly loan: LoanDraft;
  /** How it is decided, where not as the rulebook has it. */
  readonly options?: Partial<Omit<Case, 'loan'>>;
}

/** A file of cases. */
export interface Fixture {
  readonly file: string;
  readonly title: Wording;
  readonly provisions: readonly string[];
  readonly cases: readonly FixtureCase[];
}

const FILES = import.meta.glob<Omit<Fixture, 'file'>>('../../../fixtures/loans/*.json', { eager: true, import: 'default' });

/** The cases of loans that the package carries. */
export const FIXTURES: readonly Fixture[] = Object.entries(FILES).map(([path, fixture]) => ({
  ...fixture,
  file: path.slice(path.lastIndexOf('/') + 1),
}));

/** The case as the page decides it. */
export function caseOf({ loan, options: { readings = {}, parameters = {}, asOf } = {} }: FixtureCase): Case {
  return { loan, readings, parameters, asOf };
}
