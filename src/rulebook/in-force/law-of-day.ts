import { onlyOptions, textOption } from '../caller-options.js';
import { reliedOn } from '../load/checked-rulebook.js';
import type { Rulebook } from '../rulebook.js';
import type { RulebookIds } from '../shipped/rulebook-ids.js';
import type { LawDay } from './law-in-force.js';

/**
 * The law that a rulebook states for a day: a rulebook whose parameters have their value of that day, with the rule sets and
 * readings then in force. It is for those who read or examine the law of a day; `decide` and the like take the day themselves.
 *
 * @throws {InvalidOptionError} for a day on which the rulebook does not govern, for what is no day, and for a rulebook that was
 *   not checked
 *
 * @example
 * import { readRulebook } from 'liubao-rules/node'
 * const rulebook = readRulebook('fixtures/rulebooks/relief-series/3-april-2021')
 * const ceiling = (day: string) => lawOfDay(rulebook, { lawAsOf: day }).parameters.find(({ id }) => id === 'series.creditCeiling')?.value
 * ceiling('2021-09-30') // '10000000.00'
 * ceiling('2021-10-01') // '20000000.00'
 */
export function lawOfDay<Ids extends RulebookIds>(rulebook: Rulebook<Ids>, days: LawDay = {}): Rulebook<Ids> {
  onlyOptions<LawDay>(days, { asOf: true, lawAsOf: true });
  return reliedOn(rulebook, { lawAsOf: textOption(days, 'lawAsOf'), asOf: textOption(days, 'asOf') }) as Rulebook<Ids>;
}
