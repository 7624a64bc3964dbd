import { InvalidMappingError, parseMapping, standardMapping } from '../mapping/mapping.js';
import type { Mapping } from '../mapping/mapping-type.js';
import { statementProblems } from '../mapping/table-layout.js';
import { choiceOption, optionOf } from '../rulebook/caller-options.js';
import { noneOf } from '../rulebook/invalid-option.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { DIALECT_NAMES, type DialectName } from './dialects/dialects.js';

/** The option `dialect`. @throws {InvalidOptionError} for an unknown dialect */
export function dialectOption(options: unknown): DialectName {
  const given = optionOf(options, 'dialect');
  const dialect = choiceOption('dialect', given, DIALECT_NAMES);
  if (dialect === undefined) throw noneOf('dialect', given, DIALECT_NAMES);
  return dialect;
}

/** The option `mapping`, which may give the facts that the rulebook declares. @throws {InvalidMappingError} for an invalid mapping, or one with what only files can have */
export function mappingOption(options: unknown, rulebook: Rulebook | undefined): Mapping {
  const given = optionOf(options, 'mapping');
  if (given === undefined) return standardMapping({ rulebook });
  const mapping = parseMapping(given, { rulebook });
  const problems = statementProblems(mapping);
  if (problems.length > 0) throw new InvalidMappingError(problems);
  return mapping;
}
