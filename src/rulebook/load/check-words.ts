import { schemaAt } from '../../facts/input/invalid-input.js';
import { TRACKS } from '../../facts/loan/component.js';
import { loanSchema } from '../../facts/loan/loan-schema.js';
import type { RulebookData } from '../rulebook.js';
import { GUARANTOR_CONSENT } from '../rulebook-words.js';
import type { Vocabulary } from '../vocabulary.js';
import { RULEBOOK_FAULTS as FAULTS } from './fault-words.js';
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
        : [faultAt(['words', 'weighed', at], FAULTS.noField(field))],
    ),
    ...rulebook.interpretations.flatMap(({ readings }, index) =>
      readings.flatMap(({ countedBy }, at) =>
        countedBy === undefined || vocabulary.get(countedBy.fact)?.type.kind === 'date'
          ? []
          : [faultAt(['interpretations', index, 'readings', at, 'countedBy', 'fact'], FAULTS.notDate(countedBy.fact))],
      ),
    ),
  ];
}

/** What is wrong with the order of the tracks: each stands in it once. */
export function trackOrderFaults({ trackOrder }: RulebookData): Fault[] {
  if (trackOrder === undefined) return [];
  const { strongestFirst } = trackOrder;
  const isWhole = strongestFirst.length === TRACKS.length && TRACKS.every((track) => strongestFirst.includes(track));
  return isWhole ? [] : [faultAt(['trackOrder', 'strongestFirst'], FAULTS.tracksOnce(TRACKS))];
}

function dayFaults({ parameters }: RulebookData, id: string, path: Path): Fault[] {
  const parameter = parameters.find((it) => it.id === id);
  if (parameter === undefined) return [faultAt(path, FAULTS.unknown('parameter', id))];
  return parameter.type === 'date' ? [] : [faultAt(path, FAULTS.notDateBut(id, parameter.type))];
}
