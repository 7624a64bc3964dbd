import { fieldOf } from '../../../facts/loan/loan-path.js';
import { entryOf } from '../../../facts/values/map-entries.js';
/** Things that need all of certain keys, to be found among many by the keys that there are. */
export interface Keyed<Item> {
  add(item: Item, needed: Iterable<string>): void;
  /** Those that may need no other keys than these: all that do are among them. */
  of(keys: { keys(): Iterable<string> }): Item[];
}

/** Keeps each thing under one of the keys that it needs: under that of an instalment where it has one, for few share it. */
export function keyed<Item>(): Keyed<Item> {
  const byKey = new Map<string, Item[]>();
  const free: Item[] = [];
  return {
    add(item, needed) {
      let own: string | undefined;
      for (const key of needed) if (own === undefined || (!isOfInstalment(own) && isOfInstalment(key))) own = key;
      if (own === undefined) free.push(item);
      else entryOf(byKey, own, () => []).push(item);
    },
    of(keys) {
      const found = [...free];
      for (const key of keys.keys()) for (const item of byKey.get(key) ?? []) found.push(item);
      return found;
    },
  };
}

function isOfInstalment(key: string): boolean {
  return fieldOf(key).instalment !== undefined;
}
