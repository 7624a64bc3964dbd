import type { Interpretation } from '../../law/interpretation.js';
import type { Parameter } from '../../law/parameter.js';
import { parameterUse } from '../conclusion-types.js';
import { dayFaults } from '../in-force/check-dates.js';
import { operatorsOf } from '../operator.js';
import { parameterValue, stands, unfitValues } from '../parameter-value.js';
import type { RulebookData } from '../rulebook.js';
import { repeated } from './check-names.js';
import { type Fault, faultAt, type Path } from './invalid-rulebook.js';

/** What is wrong with the days of sources. */
export function dayOfSourceFaults({ sources }: RulebookData): Fault[] {
  return sources.flatMap(({ dated, inForceFrom }, index) => [
    ...dayFaults(dated, ['sources', index, 'dated']),
    ...dayFaults(inForceFrom, ['sources', index, 'inForceFrom']),
  ]);
}

/** What is wrong with the values of parameters and the readings of interpretations. */
export function valueFaults({ parameters, interpretations }: RulebookData): Fault[] {
  return [
    ...parameterFaults(parameters),
    ...interpretations.flatMap((interpretation, index) => readingFaults(interpretation, ['interpretations', index, 'readings'])),
  ];
}

function parameterFaults(parameters: readonly Parameter[]): Fault[] {
  const types = new Map(parameters.map(({ id, type }) => [id, type]));
  const declared = parameters.flatMap(({ id, type, inForceFrom, range, relations = [] }, index) => [
    ...usedOtherwise(id, type, ['parameters', index]),
    ...dayFaults(inForceFrom, ['parameters', index, 'inForceFrom']),
    ...(['min', 'max'] as const).flatMap((end) => {
      const text = range?.[end];
      if (text === undefined || parameterValue(type, text) !== undefined) return [];
      return [faultAt(['parameters', index, 'range', end], `${JSON.stringify(text)} is not a ${type}`)];
    }),
    ...relations.flatMap(({ operator, parameter }, at) => {
      const path = ['parameters', index, 'relations', at];
      const other = types.get(parameter);
      if (other === undefined) return [faultAt([...path, 'parameter'], `unknown parameter ${JSON.stringify(parameter)}`)];
      if (other !== type) return [faultAt([...path, 'parameter'], `${parameter} is a ${other}, compared with a ${type}`)];
      return operatorsOf({ kind: type }).includes(operator)
        ? []
        : [faultAt([...path, 'operator'], `${operator} does not compare a ${type}`)];
    }),
  ]);
  if (declared.length > 0) return declared;
  return [
    ...unfitValues(parameters).map(({ id, value, expected }) =>
      faultAt(
        ['parameters', parameters.findIndex((parameter) => parameter.id === id), 'value'],
        `${JSON.stringify(value)}, expected ${expected}`,
      ),
    ),
    ...parameters.flatMap(({ id, type, value }, index) =>
      parameterUse(id)?.divides === true && !stands(type, value, 'moreThan', '0')
        ? [faultAt(['parameters', index, 'value'], `${JSON.stringify(value)} divides, and must be above zero`)]
        : [],
    ),
  ];
}

/** A parameter that the library's own arithmetic takes to be of another type. */
function usedOtherwise(id: string, type: Parameter['type'], path: Path): Fault[] {
  const use = parameterUse(id);
  return use === undefined || use.type === type ? [] : [faultAt([...path, 'type'], `${id} is a ${use.type}`)];
}

function readingFaults({ readings }: Interpretation, path: Path): Fault[] {
  const defaults = readings.filter(({ standing }) => standing === 'default').length;
  return [
    ...repeated(readings, ({ id }) => id, path, 'id'),
    ...(defaults === 1 ? [] : [faultAt(path, `${defaults} of the readings are the default, which exactly one must be`)]),
    ...readings.flatMap(({ standing, against }, at) =>
      (standing === 'remote') === (against !== undefined)
        ? []
        : [faultAt([...path, at, 'against'], 'what speaks against a reading is said where it is remote, and only there')],
    ),
  ];
}
