import { pointerOf } from '../../rulebook/load/invalid-rulebook.js';
import { conclusionsOf } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { LIMB } from '../../rulebook/rulebook-words.js';
import { FAULT_WORDS } from '../lint-words.js';
import type { Faults } from './fault-place.js';

/** Words for names that the rulebook never uses, for example because a name was mistyped or has since changed. */
export function* unusedWords(rulebook: Rulebook): Faults {
  const { values = {}, letter = {} } = rulebook.words ?? {};
  const { unmet = [], support } = letter;
  for (const [fact, terms] of Object.entries(values)) {
    for (const value of Object.keys(terms)) {
      if (!isConcluded(rulebook, fact, value)) yield unused(['values', fact, value], `${fact} = ${value}`);
    }
  }
  for (const [at, { fact, value, interpretation, reading }] of unmet.entries()) {
    const path = ['letter', 'unmet', at];
    if (!isConcluded(rulebook, fact, value)) yield unused([...path, 'value'], `${fact} = ${value}`);
    const asked = rulebook.interpretations.find(({ id }) => id === interpretation);
    if (!asked?.readings.some(({ id }) => id === reading)) yield unused([...path, 'reading'], `${interpretation} = ${reading}`);
  }
  if (support !== undefined && !rulebook.ruleSets.some(({ decides }) => decides === support.fact)) {
    yield unused(['letter', 'support', 'fact'], support.fact);
  }
}

function isConcluded({ ruleSets }: Rulebook, fact: string, value: string): boolean {
  if (fact === LIMB) return ruleSets.some((it) => conclusionsOf(it).some(({ params }) => params.gives?.[LIMB] === value));
  return ruleSets.some((it) => it.decides === fact && conclusionsOf(it).some(({ type }) => type === value));
}

function unused(path: readonly (string | number)[], what: string) {
  return {
    kind: 'unused-words',
    pointer: pointerOf(['words', ...path]),
    ...FAULT_WORDS.unusedWords(what),
  } as const;
}
