import { entryOf } from '../../facts/values/map-entries.js';
import type { Period } from '../../law/period.js';
import { reliedOn } from '../load/checked-rulebook.js';
import type { Rulebook } from '../rulebook.js';
import { wholeRulebook } from './law-in-force.js';
import { joinedPeriods, lawPeriods } from './law-periods.js';

/** The law of a period in which it stays the same. */
export interface LawOfPeriod {
  /** Left out where nothing is dated, so that the law is the same on every day. */
  readonly period?: Period;
  readonly law: Rulebook;
}

/**
 * The law of each period in which it stays the same, one after another. Of the law of a day, and of a rulebook in which nothing is
 * dated, there is one, without a period.
 *
 * @throws {InvalidOptionError} for a rulebook that was not checked
 */
export function lawsOfPeriods(rulebook: Rulebook): LawOfPeriod[] {
  const law = reliedOn(rulebook);
  const periods = lawPeriods(rulebook);
  if (periods.length === 0) return [{ law }];
  return periods.map((period) => ({ period, law: reliedOn(rulebook, { lawAsOf: period.from }) }));
}

/** Something with the days on which it stands so in the law; without days where it does on all of them. */
export type InForce<Item> = Item & { readonly inForce?: readonly Period[] };

/**
 * What several laws say, each once, with the days on which they say it. What has the same key is about the same thing and stands
 * together, at the place of the first; what differs in anything else stands there once for each way in which it is said.
 */
export function saidInLaws<Item extends object>(
  laws: readonly LawOfPeriod[],
  itemsOf: (law: Rulebook) => readonly Item[],
  keyOf: (item: Item) => string,
): InForce<Item>[] {
  const found = new Map<string, Map<string, { readonly item: Item; readonly periods: Period[] }>>();
  for (const { period, law } of laws) {
    for (const item of itemsOf(law)) {
      const ways = entryOf(found, keyOf(item), () => new Map());
      const way = entryOf(ways, JSON.stringify(item), () => ({ item, periods: [] }));
      if (period !== undefined) way.periods.push(period);
    }
  }
  const all = laws.flatMap(({ period }) => period ?? []);
  return [...found.values()].flatMap((ways) =>
    [...ways.values()].map(({ item, periods }) => {
      return periods.length === all.length ? item : { ...item, inForce: joined(periods, all) };
    }),
  );
}

/** The days on which the law of a rulebook, or of the rulebook that a law of a day was taken from, has something; none if it is the same on all days. */
export function daysInLaw(rulebook: Rulebook, has: (law: Rulebook) => boolean): readonly Period[] {
  const laws = lawsOfPeriods(wholeRulebook(rulebook));
  const all = laws.flatMap(({ period }) => period ?? []);
  return joined(
    laws.flatMap(({ period, law }) => (period !== undefined && has(law) ? [period] : [])),
    all,
  );
}

/** Periods with those joined that follow each other. What is in force when the rulebook ends to govern has itself no end. */
function joined(periods: readonly Period[], all: readonly Period[]): readonly Period[] {
  const end = all.at(-1)?.until;
  return joinedPeriods(periods).map(({ from, until }) => (until === end ? { from } : { from, until }));
}
