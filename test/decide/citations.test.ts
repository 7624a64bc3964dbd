import { describe, expect, it } from 'vitest';
import { addProvisions, citationLookup, type ProvisionSet, provisionSet, provisionsOf } from '../../src/decide/citations.js';
import { ningxia2020, type Provision } from '../../src/index.js';

/** More provisions than two words have bits. */
const provisions: readonly Provision[] = ['', '/again'].flatMap((suffix) =>
  ningxia2020().provisions.map((provision) => ({ ...provision, id: `${provision.id}${suffix}` })),
);
const size = provisions.length;

/** A provision as it is cited: in its own words, without what only rulebooks are written with. */
const cited = ({ id, source, text, gloss, force, alsoForce, addressee }: Provision) => ({
  provision: id,
  source,
  text,
  gloss,
  force,
  ...(alsoForce !== undefined && { alsoForce }),
  addressee,
});
const at = (places: readonly number[]) => places.map((place) => cited(provisions[place] as Provision));

describe('the citations of a set of provisions', () => {
  it('are those of its places, each in its own words, in the order of the rulebook', () => {
    expect(size).toBeGreaterThan(2 * 31);
    expect(provisions.some(({ alsoForce }) => alsoForce !== undefined)).toBe(true);
    const citationsOf = citationLookup(provisions);
    const every = [...provisions.keys()];
    for (const place of every) expect(citationsOf(provisionSet([place], size))).toStrictEqual(at([place]));
    expect(citationsOf(provisionSet([...every].reverse(), size))).toStrictEqual(at(every));
    expect(citationsOf(provisionSet([], size))).toEqual([]);
    // The last bit of a word and the first of the next.
    expect(citationsOf(provisionSet([31, 30, 62, 61], size))).toStrictEqual(at([30, 31, 61, 62]));
  });

  it('are the same frozen list for the same set', () => {
    const citationsOf = citationLookup(provisions);
    const list = citationsOf(provisionSet([3, 40], size));
    expect(citationsOf(provisionSet([40, 3], size))).toBe(list);
    expect([list, ...list, ...list.map(({ addressee }) => addressee)].every(Object.isFrozen)).toBe(true);
  });

  it('are of several sets together, and none of none', () => {
    const sets = [[0, 30], [], [31, 62]].map((places) => provisionSet(places, size));
    expect(provisionsOf(sets)).toEqual(provisionSet([0, 30, 31, 62], size));
    expect(provisionsOf([])).toEqual([]);
    expect(citationLookup(provisions)(provisionsOf([]))).toEqual([]);
  });

  it('are of all sets that were added, whichever came first, and of none besides', () => {
    const citationsOf = citationLookup(provisions);
    const sets = [[0, 30], [31, 62], [], [30, 61]].map((places) => provisionSet(places, size));
    for (const order of [sets, [...sets].reverse()]) {
      const all: ProvisionSet = [];
      for (const set of order) addProvisions(all, set);
      expect(citationsOf(all)).toStrictEqual(at([0, 30, 31, 61, 62]));
    }
    // What was added stays as it was.
    expect(sets.map((set) => citationsOf(set).length)).toEqual([2, 2, 0, 2]);
  });
});
