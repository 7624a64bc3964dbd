import type { CompileOptions } from '../evaluate/scope.js';
import { arguableReadings } from '../law/interpretation.js';
import { noneOf } from '../rulebook/invalid-option.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Choices } from './reading-tree.js';

/** Options for the readings that are tried in addition to the chosen ones. */
export interface ChoiceOptions {
  readonly readings?: CompileOptions['readings'];
  /** The interpretations for which other readings than those in `readings` are tried. Default: all. */
  readonly among?: readonly string[] | undefined;
}

/**
 * The readings to try for each interpretation, including the chosen one: those that a careful reader may take, or all of
 * them. An interpretation with only one reading to try is left out.
 *
 * @throws {InvalidOptionError} for an interpretation that the rulebook does not have
 */
export function choicesOf({ interpretations }: Rulebook, which: 'arguable' | 'all', options: ChoiceOptions): Choices {
  const known = interpretations.map(({ id }) => id);
  const among = options.among ?? known;
  const strange = among.find((id) => !known.includes(id));
  if (strange !== undefined) throw noneOf('among', strange, known);
  return new Map(
    interpretations
      .filter(({ id }) => among.includes(id))
      .map((it): [string, readonly string[]] => [
        it.id,
        which === 'all' ? it.readings.map(({ id }) => id) : arguableReadings(it, options.readings?.[it.id]),
      ])
      .filter(([, readings]) => readings.length > 1),
  );
}
