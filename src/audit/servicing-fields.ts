/**
 * The fields of the servicing that a fact of it comes from, for a part that stands at a path there; `undefined` for a
 * fact of the loan.
 */
export function servicingFields(fact: string, path: string): string[] | undefined {
  const field = (name: string) => [`servicing.${path}.${name}`];
  switch (fact) {
    case 'servicing.action':
      return field('action');
    case 'servicing.grantedUntil':
      return field('grantedUntil');
    case 'servicing.penaltyTaken':
    case 'servicing.penaltyCharged':
      return field('penaltyInterest.amount');
    case 'servicing.penaltyDays':
    case 'servicing.penaltyWaivedDays':
    case 'servicing.penaltyInDeferral':
      // Without the day to which it is deferred, nobody can tell the days of the deferral.
      return field('grantedUntil');
    case 'guarantee-servicing.consulted':
      return field('consulted');
    case 'guarantee-servicing.feeBase':
      return field('feeBase');
    default:
      return undefined;
  }
}
