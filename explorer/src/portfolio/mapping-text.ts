import type { FactMapping } from '../../../src/mapping/fact-mapping.js';

/** What a mapping gives besides facts: which column identifies a loan, and an instalment. */
export const KEYS = [
  { table: 'loans', name: 'id' },
  { table: 'schedule', name: 'loanId' },
  { table: 'schedule', name: 'instalment' },
] as const;
export type Key = (typeof KEYS)[number];

/** A mapping as the text of a person says it, which may be anything. */
interface MappingTable {
  facts?: Record<string, string | FactMapping>;
  [key: string]: unknown;
}
export type MappingText = Partial<Record<'loans' | 'schedule', MappingTable>>;

/** The mapping of a text; `undefined` where it is no JSON object. */
export function mappingIn(text: string): MappingText | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a mapping with another column for a fact, or without it. */
export function withFact(
  text: string,
  table: 'loans' | 'schedule',
  fact: string,
  given: string | FactMapping | undefined,
): string {
  const mapping = mappingIn(text) ?? {};
  const of = mapping[table] ?? {};
  const { [fact]: _, ...others } = of.facts ?? {};
  const facts = given === undefined ? others : { ...of.facts, [fact]: given };
  return JSON.stringify({ ...mapping, [table]: { ...of, facts } }, null, 2);
}

/** The text of a mapping with another column for a key, or without it. */
export function withKey(text: string, { table, name }: Key, column: string | undefined): string {
  const mapping = mappingIn(text) ?? {};
  const { [name]: _, ...others } = mapping[table] ?? {};
  const keyed = column === undefined ? others : { ...others, [name]: column };
  return JSON.stringify({ ...mapping, [table]: keyed }, null, 2);
}

/** The column that gives a fact; `undefined` where none does, or more than one. */
export function columnOf(given: unknown): string | undefined {
  if (typeof given === 'string') return given;
  if (typeof given !== 'object' || given === null || !('column' in given)) return undefined;
  return typeof given.column === 'string' ? given.column : undefined;
}
