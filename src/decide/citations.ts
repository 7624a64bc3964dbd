import { memo } from '../facts/values/memo.js';
import type { Provision } from '../law/provision.js';
import type { Citation } from './decision.js';

/** A set of provisions by their places in the rulebook, 31 to a word. */
export type ProvisionSet = number[];

const BITS = 31;

/** The set of these places; `provisions` is how many provisions the rulebook has. */
export function provisionSet(places: readonly number[], provisions: number): ProvisionSet {
  const words: ProvisionSet = new Array(Math.ceil(provisions / BITS)).fill(0);
  for (const place of places)
    words[Math.floor(place / BITS)] = (words[Math.floor(place / BITS)] as number) | (1 << (place % BITS));
  return words;
}

/** Adds a set to another, in place. */
export function addProvisions(to: ProvisionSet, added: ProvisionSet): void {
  for (let word = 0; word < added.length; word++) to[word] = (to[word] ?? 0) | (added[word] as number);
}

/** All provisions of several sets. */
export function provisionsOf(sets: Iterable<ProvisionSet>): ProvisionSet {
  const all: ProvisionSet = [];
  for (const set of sets) addProvisions(all, set);
  return all;
}

// Decisions under one rulebook cite few different sets; a rulebook with more is served all the same.
const SETS_KEPT = 10_000;

/** Finds the citations of a set: the same frozen list for the same set. */
export function citationLookup(provisions: readonly Provision[]): (set: ProvisionSet) => Citation[] {
  const citations = provisions.map(({ id, source, text, gloss, force, alsoForce, addressee }) =>
    Object.freeze({
      provision: id,
      source,
      text,
      gloss,
      force,
      ...(alsoForce === undefined ? {} : { alsoForce }),
      addressee: Object.freeze([...addressee]) as string[],
    }),
  );
  const isIn = (set: ProvisionSet, place: number) => ((set[Math.floor(place / BITS)] as number) & (1 << (place % BITS))) !== 0;
  const citationsOf = memo(SETS_KEPT, (_key: string, set: ProvisionSet) => {
    const found = citations.filter((_, place) => isIn(set, place));
    Object.freeze(found);
    return found;
  });
  return (set) => citationsOf(set.join(), set);
}
