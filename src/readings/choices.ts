import { InvalidOptionError, type Readings } from '../evaluate/scope.js';
import { arguableReadings } from '../law/interpretation.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Choices } from './reading-tree.js';

/** Which readings are tried besides those chosen. */
export interface ChoiceOptions {
  readonly readings?: Readings | undefined;
  /** The interpretations that may be read otherwise than `readings` says; all of them where left out. */
  readonly among?: readonly string[] | undefined;
}

/**
 * The readings that are tried of each interpretation, the one chosen among them: those that a careful reader may take,
 * or every one of them. An interpretation of which there is but one to try is not open.
 *
 * @throws {InvalidOptionError} for an interpretation that the rulebook does not have
 */
export function choicesOf({ interpretations }: Rulebook, which: 'arguable' | 'all', options: ChoiceOptions): Choices {
  const known = interpretations.map(({ id }) => id);
  const among = options.among ?? known;
  const strange = among.find((id) => !known.includes(id));
  if (strange !== undefined) throw new InvalidOptionError('among', strange, `one of ${known.join(', ')}`);
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
