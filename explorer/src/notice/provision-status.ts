import { type ProvisionEntry, provisionEntries } from '../../../src/handbook/names/provision-entry.js';
import type { Provision } from '../../../src/law/provision.js';
import { rulebook } from '../law/rulebook.js';

/** Whether rules encode a sentence: all of it, parts of it, or none. */
export type ProvisionStatus = 'encoded' | 'partly' | 'undecidable';

export function statusOf({ undecidable, clauses = [] }: Provision): ProvisionStatus {
  if (undecidable !== undefined) return 'undecidable';
  const open = clauses.filter((clause) => clause.undecidable !== undefined).length;
  if (open === 0) return 'encoded';
  return open === clauses.length ? 'undecidable' : 'partly';
}

let entries: ReadonlyMap<string, ProvisionEntry> | undefined;

/** A provision with the rules, the parameters and the readings that rest on it. */
export function entryOfProvision(id: string): ProvisionEntry | undefined {
  entries ??= new Map(provisionEntries(rulebook).map((entry) => [entry.id, entry]));
  return entries.get(id);
}
