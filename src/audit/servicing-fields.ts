import { PENALTY_FROM } from '../decide/contract.js';
import { SERVICING_FACTS } from '../facts/loan/servicing.js';

const SOURCES = new Map(SERVICING_FACTS.map((fact) => [fact.name, fact]));

/**
 * The fields of the servicing that a fact of it comes from, for a part that stands at a path there; `undefined` for a
 * fact of the loan. `lacking` finds what would settle another fact of the loan that is not known.
 */
export function servicingFields(
  fact: string,
  path: string,
  lacking: (fact: string) => readonly string[],
): readonly string[] | undefined {
  const source = SOURCES.get(fact);
  if (source === undefined) return undefined;
  const first = source.ofWaiver ? lacking(PENALTY_FROM.fact) : [];
  return first.length > 0 ? first : [servicingField(path, source.field)];
}

/** The path of a field of the servicing of a part. */
export function servicingField(path: string, field: string): string {
  return `servicing.${path}.${field}`;
}
