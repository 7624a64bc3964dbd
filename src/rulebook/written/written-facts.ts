import * as z from 'zod/mini';
import { ownFactContentSchema, ownFactNameSchema } from '../own/own-fact.js';
import { FACTS } from './rulebook-files.js';
import { type WrittenPlace, type WrittenPlaces, within } from './written-places.js';

/** `facts.json`: the facts that a rulebook declares, by their names. */
export const writtenFactsSchema = z.record(ownFactNameSchema, ownFactContentSchema);

/** The loaded form of `facts.json`, which has what it declares of each fact by its name. What is misshapen is left to the schema. */
export function expandedFacts(written: unknown, places: WrittenPlaces): unknown {
  const file: WrittenPlace = { file: FACTS, path: [] };
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return written;
  const facts = Object.entries(written).map(([fact, declared]) => places.note({ ...declared, fact }, within(file, fact)));
  return places.note(facts, file);
}
