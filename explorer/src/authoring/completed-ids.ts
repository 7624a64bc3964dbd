import { parse } from 'jsonc-parser';
import { folder as atHand } from './authoring-state.js';
import type { RulebookFolder } from './rulebook-folder.js';

/** What lists the ids that stand under a key: the file, and its list or, where things are listed by name, nothing. */
const LISTED: Readonly<Record<string, { readonly file: string; readonly list?: string; readonly before?: string }>> = {
  provisions: { file: 'provisions.json', list: 'provisions' },
  condition: { file: 'conditions.json' },
  fact: { file: 'parameters.json', list: 'parameters', before: 'param:' },
};

/** The ids of a rulebook that a text under a key may be. */
export function idsOf({ root }: RulebookFolder, key: string): readonly string[] {
  const listed = LISTED[key];
  const text = listed === undefined ? undefined : atHand.peek()?.texts[root + listed.file];
  if (listed === undefined || text === undefined) return [];
  // Of a text that is being written, what can be read of it.
  const data: unknown = parse(text);
  if (typeof data !== 'object' || data === null) return [];
  if (listed.list === undefined) return Object.keys(data).filter((name) => name !== '$schema');
  const list = (data as Readonly<Record<string, unknown>>)[listed.list];
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: { readonly id?: unknown } | null) =>
    typeof one?.id === 'string' ? [(listed.before ?? '') + one.id] : [],
  );
}
