import type { Interpretation } from '../../law/interpretation.js';
import type { Parameter } from '../../law/parameter.js';
import { parameterUse } from '../conclusion-types.js';
import { dayFaults } from '../in-force/check-dates.js';
import { operatorsOf } from '../operator.js';
import { parameterValue, stands, unfitValues } from '../parameter-value.js';
import type { RulebookData } from '../rulebook.js';
import { repeated } from './check-names.js';
import { RULEBOOK_FAULTS as FAULTS } from './fault-words.js';
import { type Fault, faultAt, type Path } from './invalid-rulebook.js';
import { type KnownNames, unknownParameter } from './known-names.js';

/** What is wrong with the days of sources. */
export function dayOfSourceFaults({ sources }: RulebookData): Fault[] {
  return sources.flatMap(({ dated, inForceFrom }, index) => [
    ...dayFaults(dated, ['sources', index, 'dated']),
    ...dayFaults(inForceFrom, ['sources', index, 'inForceFrom']),
  ]);
}

/** What is wrong with the values of parameters and the readings of interpretations. */
export function valueFaults({ parameters, interpretations }: RulebookData, names: KnownNames): Fault[] {
  return [
    ...parameterFaults(parameters, names),
    ...interpretations.flatMap((interpretation, index) => readingFaults(interpretation, ['interpretations', index, 'readings'])),
  ];
}

function parameterFaults(parameters: readonly Parameter[], names: KnownNames): Fault[] {
  const types = new Map(parameters.map(({ id, type }) => [id, type]));
  const declared = parameters.flatMap(({ id, type, inForceFrom, range, relations = [] }, index) => [
    ...usedOtherwise(id, type, ['parameters', index]),
    ...dayFaults(inForceFrom, ['parameters', index, 'inForceFrom']),
    ...(['min', 'max'] as const).flatMap((end) => {
      const text = range?.[end];
      if (text === undefined || parameterValue(type, text) !== undefined) return [];
      return [faultAt(['parameters', index, 'range', end], FAULTS.notOfKind(text, type))];
    }),
    ...relations.flatMap(({ operator, parameter }, at) => {
      const path = ['parameters', index, 'relations', at];
      const other = types.get(parameter);
      if (other === undefined) return [unknownParameter(parameter, names, [...path, 'parameter'])];
      if (other !== type) return [faultAt([...path, 'parameter'], FAULTS.comparedKinds(parameter, other, type))];
      return operatorsOf({ kind: type }).includes(operator)
        ? []
        : [faultAt([...path, 'operator'], FAULTS.notComparing(operator, type))];
    }),
  ]);
  if (declared.length > 0) return declared;
  return [
    ...unfitValues(parameters).map(({ id, value, expected }) =>
      faultAt(
        ['parameters', parameters.findIndex((parameter) => parameter.id === id), 'value'],
        FAULTS.expected(value, expected),
      ),
    ),
    ...parameters.flatMap(({ id, type, value }, index) =>
      parameterUse(id)?.divides === true && !stands(type, value, 'moreThan', '0')
        ? [faultAt(['parameters', index, 'value'], FAULTS.divides(value))]
        : [],
    ),
  ];
}

/** A parameter that the library's own arithmetic takes to be of another type. */
function usedOtherwise(id: string, type: Parameter['type'], path: Path): Fault[] {
  const use = parameterUse(id);
  return use === undefined || use.type === type ? [] : [faultAt([...path, 'type'], FAULTS.isOfKind(id, use.type))];
}

function readingFaults({ readings }: Interpretation, path: Path): Fault[] {
  const defaults = readings.filter(({ standing }) => standing === 'default').length;
  return [
    ...repeated(readings, ({ id }) => id, path, 'id'),
    ...(defaults === 1 ? [] : [faultAt(path, FAULTS.defaults(defaults))]),
    ...readings.flatMap(({ standing, against }, at) =>
      (standing === 'remote') === (against !== undefined) ? [] : [faultAt([...path, at, 'against'], FAULTS.against)],
    ),
  ];
}
