/** A result without the rulebook, which its decision names by id, version and digest. */
export function withoutRulebook<Found extends { readonly rulebook: unknown }>(found: Found): Omit<Found, 'rulebook'> {
  const { rulebook: _, ...rest } = found;
  return rest;
}
