import { PENALTY_FROM } from '../decide/contract.js';

/**
 * The fields of the servicing that a fact of it comes from, for a part that stands at a path there; `undefined` for a
 * fact of the loan. `lacking` finds what would settle another fact of the loan that is not known.
 */
export function servicingFields(
  fact: string,
  path: string,
  lacking: (fact: string) => readonly string[],
): readonly string[] | undefined {
  const field = (name: string) => [`servicing.${path}.${name}`];
  switch (fact) {
    case 'servicing.action':
      return field('action');
    case 'servicing.grantedUntil':
      return field('grantedUntil');
    case 'servicing.penaltyTaken':
    case 'servicing.penaltyCharged':
      return field('penaltyInterest.amount');
    case 'servicing.penaltySurcharge':
      return field('penaltyInterest.basis');
    case 'servicing.penaltyDays':
      // Without the day to which it is deferred, nobody can tell the days of the deferral.
      return field('grantedUntil');
    case 'servicing.penaltyWaivedDays':
    case 'servicing.penaltyInDeferral': {
      const first = lacking(PENALTY_FROM.fact);
      return first.length > 0 ? first : field('grantedUntil');
    }
    case 'guarantee-servicing.consulted':
      return field('consulted');
    case 'guarantee-servicing.feeBase':
      return field('feeBase');
    default:
      return undefined;
  }
}
