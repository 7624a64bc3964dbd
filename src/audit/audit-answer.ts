import type { ConclusionPlan, RuleSetPlan } from '../decide/rule-set-plan.js';
import type { AuditFinding, OpenQuestion } from './result.js';

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
export type Answer = {
  /** Whether a refund is due; its amount may be unknown. */
  readonly owes: boolean;
  /** The facts that would settle what is undetermined, or the amount of a refund. */
  readonly missing: readonly string[];
} & (
  | { readonly result: 'breach' | 'note'; readonly finding: AuditFinding }
  | { readonly result: 'lawful' | 'undetermined'; readonly finding?: undefined }
);

export const LAWFUL: Answer = { result: 'lawful', owes: false, missing: [] };

/** The questions that a rule set asks. */
export function questionsOf(ruleSet: RuleSetPlan): Question[] {
  const { compiled, conclusions } = ruleSet;
  const about = (asked: readonly ConclusionPlan[]): Pick<Question, 'mayBe' | 'breaches'> => {
    const breaches = asked.filter((conclusion) => resultOf(conclusion) === 'breach');
    return { mayBe: breaches.length > 0 ? 'breach' : 'note', breaches };
  };
  if (compiled.ruleSet.hitPolicy === 'first') return [{ ruleSet, ...about(conclusions) }];
  return conclusions.map((conclusion, rule) => ({ ruleSet, rule, ...about([conclusion]) }));
}

/** What a conclusion finds, by its force; a definition finds nothing. */
export function resultOf(conclusion: ConclusionPlan): 'breach' | 'note' | 'lawful' {
  const { force } = conclusion.finding();
  if (force === 'definition') return 'lawful';
  return force === 'obligation' || force === 'prohibition' ? 'breach' : 'note';
}

/** Distinguishes answers: the result, the rule and the refund due. */
export function answerName({ result, finding, owes }: Answer): string {
  return JSON.stringify([result, finding?.rule, owes, finding?.refund?.amount, finding?.excessRate]);
}
