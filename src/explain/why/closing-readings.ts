import type { Scope } from '../../evaluate/scope.js';
import { settleCondition } from '../../evaluate/settled-condition.js';
import { type Condition, factsOf } from '../../rulebook/condition.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { FALSE } from '../../rulebook/truth.js';
import { READING_PREFIX } from '../../rulebook/vocabulary.js';

/**
 * The ids of the interpretations whose chosen readings make a condition false whatever the facts are. An interpretation is
 * included if choosing another reading of it would let the condition hold, either alone or in a smallest set of such
 * changes. An interpretation whose other readings cannot help is left out.
 */
export function closingReadings(condition: Condition, { interpretations }: Rulebook, scope: Scope): ReadonlySet<string> {
  const names = new Set(factsOf(condition).filter((fact) => fact.startsWith(READING_PREFIX)));
  const turnedOn = interpretations.filter(({ id }) => names.has(READING_PREFIX + id));
  const opening = turnedOn
    .reduce<ReadonlyMap<string, string>[]>(
      (choices, { id, readings }) => choices.flatMap((choice) => [choice, ...others(choice, READING_PREFIX + id, readings)]),
      [new Map()],
    )
    .filter((choice) => settleCondition(condition, readAs(scope, choice)) !== FALSE);
  const fewest = opening.filter(
    (choice) => !opening.some((other) => other.size < choice.size && [...other.keys()].every((name) => choice.has(name))),
  );
  return new Set(fewest.flatMap((choice) => [...choice.keys()].map((name) => name.slice(READING_PREFIX.length))));

  function others(choice: ReadonlyMap<string, string>, name: string, readings: readonly { readonly id: string }[]) {
    return readings.filter(({ id }) => id !== scope.constantOf(name)).map(({ id }) => new Map(choice).set(name, id));
  }
}

/** Returns a scope in which the given readings replace the chosen ones. */
function readAs(scope: Scope, choice: ReadonlyMap<string, string>): Scope {
  return { ...scope, constantOf: (name) => choice.get(name) ?? scope.constantOf(name) };
}
