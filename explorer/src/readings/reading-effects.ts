import { differenceLines } from '../../../src/cli/reports/sensitivity-document.js';
import type { DecisiveInterpretation } from '../../../src/explain/readings/sensitivity.js';
import { MARKS } from '../../../src/law/punctuation.js';
import { rulebook } from '../law/rulebook.js';
import { fieldName } from '../loan/field.js';
import { language, say } from '../state/language.js';
import { READINGS_WORDS } from './readings-words.js';

/** What taking a reading would change, alone or together with others. */
export interface ReadingEffect {
  /** The other readings that have to be taken with it, in words; empty where it does so alone. */
  readonly others: string;
  readonly lines: readonly string[];
}

/** The effects of a reading that is not taken now, of all that its interpretation has. */
export function effectsOf(matter: DecisiveInterpretation | undefined, reading: string): readonly ReadingEffect[] {
  if (matter === undefined) return [];
  const lang = language.value;
  const { interpretation, changes } = matter;
  return changes
    .filter(({ readings }) => readings[interpretation] === reading)
    .map(({ readings, differences, nowMissing }) => ({
      others: Object.entries(readings)
        .filter(([id]) => id !== interpretation)
        .map(([id, taken]) => readingText(id, taken))
        .join(MARKS.list[lang]),
      lines: [
        ...differenceLines(differences, rulebook, lang),
        ...(nowMissing.length === 0
          ? []
          : [say(READINGS_WORDS.nowMissing, { facts: nowMissing.map(fieldName).join(MARKS.list[lang]) })]),
      ],
    }));
}

/** A reading in words. */
export function readingText(interpretation: string, reading: string): string {
  const found = rulebook.interpretations.find(({ id }) => id === interpretation)?.readings.find(({ id }) => id === reading);
  return found?.[language.value] ?? reading;
}
