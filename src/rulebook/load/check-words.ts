import { schemaAt } from '../../facts/input/invalid-input.js';
import { TRACKS } from '../../facts/loan/component.js';
import { loanSchema } from '../../facts/loan/loan-schema.js';
import type { RulebookData } from '../rulebook.js';
import { GUARANTOR_CONSENT } from '../rulebook-words.js';
import type { Vocabulary } from '../vocabulary.js';
import { type Fault, faultAt, type Path } from './invalid-rulebook.js';

/** What is wrong with the words of a rulebook: a name in them that means something else, or nothing. */
export function rulebookWordFaults(rulebook: RulebookData, vocabulary: Vocabulary): Fault[] {
  const { letter = {}, weighed = [] } = rulebook.words ?? {};
  const { laterInterest, otherScheme } = letter;
  const path = ['words', 'letter'];
  return [
    ...(laterInterest === undefined ? [] : dayFaults(rulebook, laterInterest.day, [...path, 'laterInterest', 'day'])),
    ...(otherScheme === undefined
      ? []
      : (['firstDay', 'lastDay'] as const).flatMap((key) =>
          dayFaults(rulebook, otherScheme[key], [...path, 'otherScheme', key]),
        )),
    ...weighed.flatMap((field, at) =>
      field === GUARANTOR_CONSENT || schemaAt(loanSchema, field.split('.')) !== undefined
        ? []
        : [faultAt(['words', 'weighed', at], `a loan has no ${field}`)],
    ),
    ...rulebook.interpretations.flatMap(({ readings }, index) =>
      readings.flatMap(({ countedBy }, at) =>
        countedBy === undefined || vocabulary.get(countedBy.fact)?.type.kind === 'date'
          ? []
          : [faultAt(['interpretations', index, 'readings', at, 'countedBy', 'fact'], `${countedBy.fact} is no date`)],
      ),
    ),
  ];
}

/** What is wrong with the order of the tracks: each stands in it once. */
export function trackOrderFaults({ trackOrder }: RulebookData): Fault[] {
  if (trackOrder === undefined) return [];
  const { strongestFirst } = trackOrder;
  const isWhole = strongestFirst.length === TRACKS.length && TRACKS.every((track) => strongestFirst.includes(track));
  return isWhole ? [] : [faultAt(['trackOrder', 'strongestFirst'], `does not name each of ${TRACKS.join(', ')} once`)];
}

function dayFaults({ parameters }: RulebookData, id: string, path: Path): Fault[] {
  const parameter = parameters.find((it) => it.id === id);
  if (parameter === undefined) return [faultAt(path, `unknown parameter ${JSON.stringify(id)}`)];
  return parameter.type === 'date' ? [] : [faultAt(path, `${id} is a ${parameter.type}, and not a date`)];
}
