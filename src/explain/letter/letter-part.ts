import type { ComponentDecision, Decision } from '../../decide/decision.js';
import { COMPONENTS, type ComponentKind } from '../../facts/loan/component.js';
import { instalmentPath } from '../../facts/loan/loan-path.js';

/** The principal or the interest of an instalment, as the letter presents it. */
export interface LetterPart {
  readonly instalment: number;
  readonly kind: ComponentKind;
  readonly due: string | undefined;
  readonly component: ComponentDecision;
  /**
   * `right` if it must be deferred once applied for, but it is unknown whether it was. `to-verify` if it must be deferred,
   * but something else about it is unknown. Otherwise its outcome.
   */
  readonly standing: ComponentDecision['outcome'] | 'right' | 'to-verify';
}

/** The components that have an amount due. */
export function letterParts({ instalments, missing }: Decision): LetterPart[] {
  return instalments.flatMap((instalment, index) =>
    COMPONENTS.flatMap((kind): LetterPart[] => {
      const component = instalment[kind];
      if (component.outcome === 'nothing-due') return [];
      const standing = standingOf(component, index, kind, instalment.dueDate, missing);
      return [{ instalment: index, kind, due: instalment.dueDate, component, standing }];
    }),
  );
}

function standingOf(
  { track, outcome, requestedUntil }: ComponentDecision,
  instalment: number,
  kind: ComponentKind,
  due: string | undefined,
  missing: readonly string[],
): LetterPart['standing'] {
  // A part due on or after the cap cannot be deferred, which cannot be known without the due date.
  if (outcome !== 'undetermined' || track !== 'shall-defer' || due === undefined) return outcome;
  const applicationUnknown = requestedUntil === undefined && missing.includes(`application.${kind}Until`);
  return applicationUnknown && !missing.includes(instalmentPath(instalment, 'dueDate')) ? 'right' : 'to-verify';
}
