import type { Period } from '../../law/period.js';
import type { Path } from '../load/invalid-rulebook.js';
import type { RulebookData } from '../rulebook.js';
import { valueInForce } from './dated-parameters.js';
import { holdsOn } from './law-on.js';

/** Finds where a part of the law of a day stands in the rulebook. */
export function placesInRulebook(rulebook: RulebookData, day: string): (path: Path) => Path {
  const kept = <T>(all: readonly T[], is: (one: T) => boolean) => all.flatMap((one, at) => (is(one) ? [at] : []));
  const inForce = (part: { readonly inForce?: Period | undefined }) => holdsOn(part.inForce, day);
  const ruleSets = kept(rulebook.ruleSets, inForce);
  const parameters = kept(rulebook.parameters, ({ values }) => values === undefined || valueInForce(values, day) >= 0);
  const interpretations = kept(rulebook.interpretations, ({ readings }) => readings.some(inForce));
  return ([part, index, key, ...rest]) => {
    const at = (places: readonly number[]) => places[Number(index)] ?? -1;
    const whole = (place: number): Path => (key === undefined ? [part as string, place] : [part as string, place, key, ...rest]);
    switch (index === undefined ? undefined : part) {
      case 'ruleSets':
        return whole(at(ruleSets));
      case 'parameters': {
        const values = rulebook.parameters[at(parameters)]?.values;
        if (values === undefined || (key !== 'value' && key !== 'provisions')) return whole(at(parameters));
        return ['parameters', at(parameters), 'values', valueInForce(values, day), key, ...rest];
      }
      case 'interpretations': {
        const [reading, ...inReading] = rest;
        if (key !== 'readings' || reading === undefined) return whole(at(interpretations));
        const places = kept(rulebook.interpretations[at(interpretations)]?.readings ?? [], inForce);
        return ['interpretations', at(interpretations), 'readings', places[Number(reading)] ?? -1, ...inReading];
      }
      default:
        return [part, index, key, ...rest].filter((step) => step !== undefined);
    }
  };
}
