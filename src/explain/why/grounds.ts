import { PENALTY_FROM } from '../../decide/contract.js';
import type { Explanation, Reason } from '../explanation.js';

/**
 * Whether a component's answer rests on a conclusion. That nothing is due settles the rest; where nothing is deferred, that
 * there is no cap and no waiver follows from it, and the provisions on both do not apply.
 */
export function isGround({ conclusion, decides }: Reason, all: readonly Reason[]): boolean {
  const nothingDue = all.some((it) => it.conclusion === 'nothing-due');
  const deferred = !all.some((it) => it.conclusion === 'no-deferral' || it.conclusion === 'negotiate');
  if (nothingDue) return conclusion === 'nothing-due';
  if (decides === 'component.cap') return conclusion !== 'none';
  return (decides !== 'component.penaltyWaiver' && decides !== PENALTY_FROM.fact) || deferred;
}

/** The provisions that the whole answer rests on; those of conditions that are only reported are not among them. */
export function groundsOf({ loan, components, guarantees, rulebook }: Explanation): ReadonlySet<string> {
  const collected = new Set(rulebook.ruleSets.filter(({ hitPolicy }) => hitPolicy === 'collect').map(({ id }) => id));
  const said = [
    ...loan.filter(({ ruleSet }) => !collected.has(ruleSet)),
    ...components.flatMap(({ reasons }) => reasons.filter((reason) => isGround(reason, reasons))),
    ...guarantees.flatMap(({ reasons }) => reasons).filter(({ conclusion }) => conclusion !== 'not-governed'),
  ];
  return new Set(said.flatMap(({ provisions }) => provisions));
}
