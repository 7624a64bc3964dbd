import { fieldOf } from '../../../facts/loan/loan-path.js';
import { entryOf } from '../../../facts/values/map-entries.js';
/** Items that each need certain keys. They are found by the keys that are present. */
export interface Keyed<Item> {
  add(item: Item, needed: Iterable<string>): void;
  /** The items that may need only these keys. Every item that does is among them. */
  of(keys: { keys(): Iterable<string> }): Item[];
}

/** Keeps each item under one of its keys: under that of an instalment if it has one, because few items share such a key. */
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
