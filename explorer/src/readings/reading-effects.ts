import { computed } from '@preact/signals';
import { differenceLines } from '../../../src/cli/reports/sensitivity-document.js';
import { createSensitivityAnalysis, type Sensitivity } from '../../../src/explain/readings/sensitivity.js';
import { MARKS } from '../../../src/law/punctuation.js';
import { rulebook } from '../law/rulebook.js';
import { fieldName } from '../loan/field.js';
import { settled } from '../state/decided.js';
import { language, say } from '../state/language.js';
import { READINGS_WORDS } from './readings-words.js';

/** On which readings the loan at hand turns: every reading is tried, the remote ones too. */
export const sensitivityOfLoan = computed((): Sensitivity | undefined => {
  const given = settled.value;
  return given === undefined ? undefined : createSensitivityAnalysis(given.options)(given.loan);
});

/** What taking a reading would change, alone or together with others. */
export interface ReadingEffect {
  /** The other readings that have to be taken with it, in words; empty where it does so alone. */
  readonly others: string;
  readonly lines: readonly string[];
}

/** The effects of a reading that is not taken now. */
export function effectsOf(interpretation: string, reading: string): readonly ReadingEffect[] {
  const lang = language.value;
  const matter = sensitivityOfLoan.value?.matters.find((one) => one.interpretation === interpretation);
  return (matter?.changes ?? [])
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
