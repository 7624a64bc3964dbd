import type { Rulebook } from '../../rulebook/rulebook.js';

/** The names of a rulebook that a command line may have, each as its option or argument takes it. */
export const NAME_KINDS = ['reading', 'parameter', 'parameter-used', 'rule-set', 'provision'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Every such name of a rulebook: `key=value` of a reading and, with the value of the law, of a parameter. */
export function completedNames(kind: NameKind, { interpretations, parameters, ruleSets, provisions }: Rulebook): string[] {
  switch (kind) {
    case 'reading':
      return interpretations.flatMap(({ id, readings }) => readings.map((reading) => `${id}=${reading.id}`));
    case 'parameter':
      return parameters.map(({ id, value }) => `${id}=${value}`);
    case 'parameter-used':
      return parameters.map(({ id }) => id);
    case 'rule-set':
      return ruleSets.map(({ id }) => id);
    case 'provision':
      return provisions.map(({ id }) => id);
  }
}
