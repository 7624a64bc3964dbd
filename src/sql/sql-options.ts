import { InvalidOptionError } from '../evaluate/scope.js';
import { choiceOption, optionOf } from '../rulebook/caller-options.js';
import { DIALECT_NAMES, type DialectName } from './dialects/dialects.js';
import { InvalidMappingError, parseMapping, standardMapping } from './source/mapping.js';
import type { Mapping } from './source/mapping-type.js';
import { statementProblems } from './source/table-layout.js';

/** The option `dialect`. @throws {InvalidOptionError} for an unknown dialect */
export function dialectOption(options: unknown): DialectName {
  const given = optionOf(options, 'dialect');
  const dialect = choiceOption('dialect', given, DIALECT_NAMES);
  if (dialect === undefined) throw new InvalidOptionError('dialect', given, `one of ${DIALECT_NAMES.join(', ')}`);
  return dialect;
}

/** The option `mapping`. @throws {InvalidMappingError} for an invalid mapping, or one with what only files can have */
export function mappingOption(options: unknown): Mapping {
  const given = optionOf(options, 'mapping');
  if (given === undefined) return standardMapping();
  const mapping = parseMapping(given);
  const problems = statementProblems(mapping);
  if (problems.length > 0) throw new InvalidMappingError('invalid mapping', problems);
  return mapping;
}
