import { PENALTY_FROM } from '../../decide/contract.js';
import type { Explanation, Reason } from '../explanation.js';

/**
 * Whether the answer on a component rests on a conclusion. If nothing is due, only that conclusion counts. If nothing is
 * deferred, the conclusions on the waiver and on the first day of penalty interest do not count. That there is no cap never
 * counts.
 */
export function isGround({ conclusion, decides }: Reason, all: readonly Reason[]): boolean {
  const nothingDue = all.some((it) => it.conclusion === 'nothing-due');
  const deferred = !all.some((it) => it.conclusion === 'no-deferral' || it.conclusion === 'negotiate');
  if (nothingDue) return conclusion === 'nothing-due';
  if (decides === 'component.cap') return conclusion !== 'none';
  return (decides !== 'component.penaltyWaiver' && decides !== PENALTY_FROM.fact) || deferred;
}

/** The reasons among those of one part that the answer on it rests on. Conditions that are only reported are left out. */
export function decisiveReasons(reasons: readonly Reason[], { rulebook }: Pick<Explanation, 'rulebook'>): readonly Reason[] {
  const collected = new Set(rulebook.ruleSets.filter(({ hitPolicy }) => hitPolicy === 'collect').map(({ id }) => id));
  return reasons.filter((reason) => !collected.has(reason.ruleSet) && isGround(reason, reasons));
}

/** The provisions that the whole answer rests on. Conditions that are only reported do not add any. */
export function groundsOf({ loan, components, guarantees, rulebook }: Explanation): ReadonlySet<string> {
  const collected = new Set(rulebook.ruleSets.filter(({ hitPolicy }) => hitPolicy === 'collect').map(({ id }) => id));
  const said = [
    ...loan.filter(({ ruleSet }) => !collected.has(ruleSet)),
    ...components.flatMap(({ reasons }) => reasons.filter((reason) => isGround(reason, reasons))),
    ...guarantees.flatMap(({ reasons }) => reasons).filter(({ conclusion }) => conclusion !== 'not-governed'),
  ];
  return new Set(said.flatMap(({ provisions }) => provisions));
}
