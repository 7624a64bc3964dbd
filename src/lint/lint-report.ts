import type { Readings } from '../evaluate/scope.js';
import type { Period } from '../law/period.js';
import type { Wording } from '../law/wording.js';
import type { FaultPlace } from '../rulebook/load/invalid-rulebook.js';
import type { WitnessInput, WitnessSubject } from './inputs/witness-input.js';

/** What can be wrong with a rulebook that loads. */
export const FAULT_KINDS = Object.freeze([
  'refused-by-decide',
  'gap',
  'overlap',
  'needless-override',
  'unreachable-rule',
  'duplicate-rule',
  'idle-condition',
  'untested-interpretation',
  'idle-reading',
  'uncited-provision',
  'undecidable-but-cited',
  'unused-parameter',
  'unused-words',
] as const);
export type FaultKind = (typeof FAULT_KINDS)[number];

/** An input that shows a fault. It was decided under these readings and the defaults of the others, and the fault was seen. */
export type Witness = WitnessInput & {
  /** What kind of input it is: a loan, an audit of one, or another subject. */
  readonly subject: WitnessSubject;
  /** The readings other than the default. */
  readonly readings: Readings;
  /** What to look at in it. */
  readonly shows: Wording;
};

/** One thing wrong with a rulebook. */
export interface LintFault extends Wording {
  /** What is wrong, in one word that `liubao lint` prints too. */
  readonly kind: FaultKind;
  /** An RFC 6901 JSON pointer into the rulebook. */
  readonly pointer: string;
  /**
   * The file that it is written in, the pointer in that file, and the line and column in its text; absent if the rulebook was not
   * read from files.
   */
  readonly written?: FaultPlace & {
    /** The path of the file in the rulebook's folder. */
    readonly file: string;
  };
  /** The rule set at fault, by its id; absent where the fault lies elsewhere. */
  readonly ruleSet?: string;
  /** The rule at fault, by its name; absent where it is the rule set's as a whole. */
  readonly rule?: string;
  /** Absent if the fault lies in the text of the rulebook and no input can show it. */
  readonly witness?: Witness;
  /** The period whose law has the fault; absent if the law of each period has it. A witness was decided by that law. */
  readonly lawOf?: Period;
  /** Present if cells show the fault but no input in them was found to: their facts may exclude each other. */
  readonly unconfirmed?: true;
}

/** Why something is not proved: the budget was spent, or the proof would need too much memory. */
export const UNPROVED_REASONS = Object.freeze(['budget', 'size'] as const);
/** Why something is not proved. `budget`: the steps allowed were spent; `size`: the proof would need too much memory. */
export type UnprovedReason = (typeof UNPROVED_REASONS)[number];

/** A possible fault that was neither found nor ruled out. */
export interface LintUnproved extends Wording {
  /** The kind of the possible fault. */
  readonly kind: FaultKind;
  /** An RFC 6901 JSON pointer into the rulebook. */
  readonly pointer: string;
  /**
   * The file that it is written in, the pointer in that file, and the line and column in its text; absent if the rulebook was not
   * read from files.
   */
  readonly written?: FaultPlace & {
    /** The path of the file in the rulebook's folder. */
    readonly file: string;
  };
  /** The rule set that the question is about, by its id. */
  readonly ruleSet: string;
  /** Absent where the question is about the rule set. */
  readonly rule?: string;
  /** The period whose law may have the fault; absent if the law of each period may. */
  readonly lawOf?: Period;
  /** Whether the budget of steps was spent, or the proof would take too much memory. */
  readonly reason: UnprovedReason;
  /** The facts with too many values to distinguish; absent if the rules take too long. */
  readonly facts?: readonly string[];
}

/** The extent of an examination. */
export interface LintScope {
  /** How many rule sets were examined. */
  readonly ruleSets: number;
  /** How many rules they have. */
  readonly rules: number;
  /** How many comparisons the rules make. */
  readonly conditions: number;
  /** The number of cells of tied facts that the rulebook distinguishes, of the laws of several periods together. */
  readonly cells: number;
}

/** The result of examining a rulebook. */
export interface LintReport {
  /** The rulebook that was examined. */
  readonly rulebook: {
    /** The rulebook's own id, the name of its folder. */
    readonly id: string;
    /** Its version, three numbers with dots between. */
    readonly version: string;
    /** SHA-256 of its content, in hexadecimal digits. */
    readonly digest: string;
  };
  /** What is wrong, in the order of the rule sets; empty where nothing was found. */
  readonly faults: readonly LintFault[];
  /** Empty if the rulebook has no faults other than those found. */
  readonly unproved: readonly LintUnproved[];
  /** How much was examined. */
  readonly examined: LintScope;
  /** The number of steps that the examination took, and its budget. */
  readonly steps: {
    /** The steps that the examination took. */
    readonly taken: number;
    /** The steps that it was allowed. */
    readonly budget: number;
  };
}
