import { computed, effect, signal } from '@preact/signals';
import type { DeciderOptions } from '../../../src/decide/decide.js';
import type { Problem } from '../../../src/facts/input/problem.js';
import type { LoanInput } from '../../../src/facts/loan/loan-schema.js';
import type { Decider, SafeDecision } from '../../../src/readings/decider.js';
import { createDecider } from '../../../src/readings/decider.js';
import { InvalidOptionError } from '../../../src/rulebook/invalid-option.js';
import { rulebook } from '../law/rulebook.js';
import { type Case, current } from './case.js';

/** How the law is read, where not as the rulebook has it. */
export type LawOptions = Pick<DeciderOptions, 'readings' | 'parameters' | 'asOf'>;

/** How a case has the law read. */
export function lawOf({ readings, parameters, asOf }: Pick<Case, 'readings' | 'parameters' | 'asOf'>): LawOptions {
  return { readings, parameters, ...(asOf === undefined ? {} : { asOf }) };
}

/** The options that a case comes to in the library. */
export function optionsOf(given: Pick<Case, 'readings' | 'parameters' | 'asOf'>) {
  return { rulebook, ...lawOf(given) };
}

/** What the library says of a case: a decision, the problems of its loan, or of its options. */
export type Answer = SafeDecision | { readonly ok: false; readonly optionProblems: readonly Problem[] };

const law = computed(() => {
  const { readings, parameters, asOf } = current.value;
  return JSON.stringify([readings, parameters, asOf]);
});

/** A decider is compiled when readings, parameters or the day change, not for every loan. */
const decider = computed((): Decider | InvalidOptionError => {
  law.value;
  try {
    return createDecider({ ...optionsOf(current.peek()), turnsOn: true });
  } catch (error) {
    if (error instanceof InvalidOptionError) return error;
    throw error;
  }
});

/** The decision on the case at hand, made anew at each change of it. */
export const answer = computed((): Answer => {
  const made = decider.value;
  if (made instanceof InvalidOptionError) return { ok: false, optionProblems: made.problems };
  return made.safeDecide(current.value.loan);
});

/** The decision; `undefined` where there is none. */
export const decision = computed(() => (answer.value.ok ? answer.value.decision : undefined));

/** The sentences of the notice that the decision cites. */
export const citedProvisions = computed(
  (): ReadonlySet<string> => new Set(decision.value?.citations.map(({ provision }) => provision)),
);

/** The problems that stand in the way of a decision. */
export const problems = computed((): readonly Problem[] => {
  const said = answer.value;
  if (said.ok) return [];
  return 'optionProblems' in said ? said.optionProblems : said.error.problems;
});

/** The problems of the loan, by path. */
export const problemAt = computed(() => new Map(problems.value.map((problem) => [problem.path, problem])));

/** A loan that was decided, with what it was decided by: what searches and explains itself starts from this. */
export interface Settled {
  /** The case that it is. */
  readonly of: Case;
  readonly loan: LoanInput;
  readonly options: ReturnType<typeof optionsOf>;
}

const SETTLES_AFTER_MS = 150;

/** The last valid case, once nobody has typed for a moment: slower questions are asked of it. */
export const settled = signal<Settled | undefined>(undefined);

/** Whether what is asked of the last settled case is asked of the one at hand. */
export const isSettled = computed(() => settled.value?.of === current.value);

/** A loan of which something is asked that takes a worker's search. */
export interface SearchedLoan {
  readonly loan: LoanInput;
  readonly law: LawOptions;
}

/** The case at hand for a worker to search, once it has settled. */
export const searchedLoan = computed((): SearchedLoan | undefined => {
  const given = settled.value;
  return given === undefined || !isSettled.value ? undefined : { loan: given.loan, law: lawOf(given.of) };
});

effect(() => {
  const isValid = answer.value.ok;
  const given = current.value;
  const timer = setTimeout(
    () => {
      // The decider has accepted it as a loan.
      settled.value = isValid ? { of: given, loan: given.loan as unknown as LoanInput, options: optionsOf(given) } : undefined;
    },
    settled.peek() === undefined ? 0 : SETTLES_AFTER_MS,
  );
  return () => clearTimeout(timer);
});
