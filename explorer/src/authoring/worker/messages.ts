import type { Wording } from '../../../../src/law/wording.js';
import type { LintReport } from '../../../../src/lint/lint-report.js';
import type { Fault } from '../../../../src/rulebook/load/invalid-rulebook.js';
import type { JsonSchema } from '../../../../src/schema/json-schema.js';

/** The texts of files, by their paths. */
export type Texts = Readonly<Record<string, string>>;

/** The files of a rulebook, by their paths in its folder, and its fixtures. */
export interface GivenFolder {
  readonly rulebook: Texts;
  readonly fixtures: Texts;
}

/** A case that did not come out as expected. */
export interface FailedCase {
  readonly name: string;
  readonly why: Wording;
  /** What differs, each with its path. */
  readonly differences: readonly CaseDifference[];
  /** The loan, where the case is of one. */
  readonly loan?: unknown;
}

export interface CaseDifference {
  readonly path: string;
  readonly expected: string | undefined;
  readonly found: string | undefined;
}

/** A fixture after its cases were run. */
export type CheckedFixture = { readonly path: string } & (
  | {
      readonly title: Wording;
      readonly cases: number;
      readonly failed: readonly FailedCase[];
      readonly unknownProvisions: readonly string[];
    }
  | { readonly refused: readonly Wording[] }
);

/** What a folder came to. */
export type CheckedFolder =
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | {
      readonly kind: 'loaded';
      readonly id: string;
      readonly title: Wording;
      readonly ruleSets: number;
      readonly rules: number;
      readonly fixtures: readonly CheckedFixture[];
    };

export interface Questions {
  check: { ask: GivenFolder; answer: CheckedFolder };
  /** `ruleSet` alone where only one is asked for, which takes much less time. */
  lint: { ask: { readonly rulebook: Texts; readonly ruleSet?: string | undefined }; answer: LintReport };
  /** The JSON Schema of a kind of file; `undefined` where there is none. */
  schema: { ask: string; answer: JsonSchema | undefined };
  unpack: { ask: File; answer: Texts };
  pack: { ask: Texts; answer: Blob };
}
