import type * as z from 'zod/mini';
import { type Assessment, type Assessor, createAssessor } from '../decide/assessor.js';
import { CONTRACT_WORDS } from '../decide/decidability-words.js';
import type { CompileOptions } from '../evaluate/scope.js';
import type { Subject } from '../facts/subjects/subject.js';
import type { Immutable } from '../law/immutable.js';
import type { Wording } from '../law/wording.js';
import { callerOptions, LAW_OPTIONS, onlyOptions } from '../rulebook/caller-options.js';
import { keptByOptions } from '../rulebook/kept-by-options.js';
import { faultAt, InvalidRulebookError } from '../rulebook/load/invalid-rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { writtenFaults } from '../rulebook/written/written-places.js';

/** How something other than a loan is assessed. */
export interface AssessOptions<Ids extends RulebookIds = RulebookIds> extends CompileOptions<Ids> {
  /** A rulebook of the host's own, in place of the one that the function is for. */
  readonly rulebook?: Rulebook<Ids> | undefined;
  /** Whether the result carries every condition of every rule as it was found. Default: false. */
  readonly trace?: boolean | undefined;
}

export const ASSESS_OPTIONS = { ...LAW_OPTIONS, trace: true } as const;

/** What every result contains besides its verdicts. */
export interface Assessed extends Omit<Assessment, 'conclusions' | 'collected' | 'results'> {
  /** The figures of the result in sentences, with their arithmetic. */
  readonly statements: readonly Wording[];
}

/** A verdict, or `undetermined` where a missing fact leaves it open. */
export type Verdict<V extends string> = V | 'undetermined';

export function verdict<V extends string>({ conclusions }: Assessment, fact: string): Verdict<V> {
  return (conclusions[fact] ?? 'undetermined') as Verdict<V>;
}

/** The parts of an assessment that every result contains, with its statements. */
export function assessed(assessment: Assessment, statements: readonly Wording[], alsoMissing: readonly string[] = []): Assessed {
  const { findings, missing, readings, parameters, rulebook, lawAsOf, citations, trace } = assessment;
  return {
    statements,
    findings,
    missing: [...new Set([...missing, ...alsoMissing])],
    readings,
    ...(parameters === undefined ? {} : { parameters }),
    rulebook,
    ...(lawAsOf === undefined ? {} : { lawAsOf }),
    citations,
    ...(trace === undefined ? {} : { trace }),
  };
}

/** Assessors of a subject, compiled once for each content of options. */
export function assessorsOf<S extends z.core.$ZodType>(
  subject: Subject<S>,
  rulebook: () => Rulebook,
): (options?: AssessOptions) => Assessor<Immutable<z.output<S>>> {
  return keptByOptions((options: AssessOptions) => {
    onlyOptions<AssessOptions>(options, ASSESS_OPTIONS);
    const given = callerOptions(options);
    return createAssessor(subject, { ...given, rulebook: given.rulebook ?? rulebook() });
  });
}

/**
 * A parameter as the assessment was made with it.
 *
 * @throws {InvalidRulebookError} where the rulebook has none of that id
 */
export function parameterOf({ parameters }: Assessment, rulebook: Rulebook, id: string): string {
  const value = parameters?.[id] ?? rulebook.parameters.find((parameter) => parameter.id === id)?.value;
  if (value === undefined) {
    const fault = faultAt(['parameters'], CONTRACT_WORDS.noParameter(id));
    throw new InvalidRulebookError(writtenFaults(rulebook, [fault]));
  }
  return value;
}
