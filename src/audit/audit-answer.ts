import type { ConclusionPlan, RuleSetPlan } from '../decide/rule-set-plan.js';
import type { Force } from '../law/provision.js';
import type { AuditFinding, OpenQuestion, Result } from './result.js';

/** What an audit asks of a part of a loan: what a rule set concludes or, where it collects, whether one of its rules holds. */
export interface Question {
  readonly ruleSet: RuleSetPlan;
  /** The rule, by its place in the rule set, where the rule set collects. */
  readonly rule?: number;
  /** What may be found where the question is open. */
  readonly mayBe: OpenQuestion['mayBe'];
  /** The conclusions that would be breaches. */
  readonly breaches: readonly ConclusionPlan[];
}

/** What is found on a question under some readings. */
export interface Answer {
  readonly result: Result;
  /** What was found, where it is a breach or a note. */
  readonly finding?: AuditFinding;
  /** Whether a refund is due; its amount may be unknown. */
  readonly owes: boolean;
  /** The facts that would settle what is undetermined, or the amount of a refund. */
  readonly missing: readonly string[];
}

/** The questions that a rule set asks. */
export function questionsOf(ruleSet: RuleSetPlan): Question[] {
  const { compiled, conclusions } = ruleSet;
  const about = (places: readonly number[]): Pick<Question, 'mayBe' | 'breaches'> => {
    const breaches = places.filter((place) => resultOf(compiled.conclusions[place]?.params.force) === 'breach');
    return { mayBe: breaches.length > 0 ? 'breach' : 'note', breaches: breaches.map((at) => conclusions[at] as ConclusionPlan) };
  };
  const places = conclusions.map((_, place) => place);
  if (compiled.ruleSet.hitPolicy === 'first') return [{ ruleSet, ...about(places) }];
  return compiled.ruleSet.rules.map((_, rule) => ({ ruleSet, rule, ...about([rule]) }));
}

/** What a conclusion finds, by its force; a definition finds nothing. */
export function resultOf(force: Force | undefined): 'breach' | 'note' | 'lawful' {
  if (force === undefined || force === 'definition') return 'lawful';
  return force === 'obligation' || force === 'prohibition' ? 'breach' : 'note';
}

/** Distinguishes answers: the result, the rule and the refund due. */
export function answerName({ result, finding, owes }: Answer): string {
  return JSON.stringify([result, finding?.rule, owes, finding?.refund?.amount, finding?.excessRate]);
}
