import { computed, signal } from '@preact/signals';
import { SAMPLE_LOAN } from '../loan/sample-loan.js';

/** A loan as it is being written: what the library is asked to decide, whether it accepts it or not. */
export type LoanDraft = Readonly<Record<string, unknown>>;

/** Everything that a decision turns on. */
export interface Case {
  readonly loan: LoanDraft;
  /** The readings that are not those of the rulebook, by interpretation. */
  readonly readings: Readonly<Record<string, string>>;
  /** The parameters with another value than the law's. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The day as of which the loan is decided where it states none; left out, no day. */
  readonly asOf?: string | undefined;
  /** What was done about the loan, which an audit holds against the decision. */
  readonly servicing?: unknown;
}

const MOST_STEPS = 200;
/** Changes of one thing within this time are undone together. */
const SAME_STEP_MS = 1_500;

interface History {
  readonly past: readonly Case[];
  readonly present: Case;
  readonly future: readonly Case[];
}

const history = signal<History>({ past: [], present: { loan: SAMPLE_LOAN, readings: {}, parameters: {} }, future: [] });
let last: { readonly what: string; readonly at: number } | undefined;

/** The case at hand. */
export const current = computed(() => history.value.present);
export const canUndo = computed(() => history.value.past.length > 0);
export const canRedo = computed(() => history.value.future.length > 0);

/** Changes the case. `what` names the thing that is typed at, so that one step back undoes a word and not a letter. */
export function changeCase(change: Partial<Case>, what?: string): void {
  const { past, present } = history.value;
  const isSameStep = what !== undefined && last?.what === what && Date.now() - last.at < SAME_STEP_MS;
  last = what === undefined ? undefined : { what, at: Date.now() };
  history.value = {
    past: isSameStep ? past : [...past, present].slice(-MOST_STEPS),
    present: { ...present, ...change },
    future: [],
  };
}

/** Sets the case from outside, as a link does, with nothing to undo. */
export function openCase(given: Case): void {
  last = undefined;
  history.value = { past: [], present: given, future: [] };
}

export function undo(): void {
  const { past, present, future } = history.value;
  const before = past.at(-1);
  if (before === undefined) return;
  last = undefined;
  history.value = { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo(): void {
  const { past, present, future } = history.value;
  const [next, ...rest] = future;
  if (next === undefined) return;
  last = undefined;
  history.value = { past: [...past, present], present: next, future: rest };
}
