import { periodsText } from '../law/period-words.js';
import type { Language } from '../law/wording.js';
import { wholeRulebook } from '../rulebook/in-force/law-in-force.js';
import { isDated } from '../rulebook/in-force/law-periods.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { PHRASES, say } from './phrases.js';
import { dayText } from './value-text.js';

/** The rulebook that one amends, and the day whose law is applied, where the law of another day may be another. */
export function lawLines(rulebook: Rulebook, lang: Language): string[] {
  const { lawAsOf } = rulebook;
  return [
    ...amendedLines(rulebook, lang),
    ...(lawAsOf === undefined || !changesInTime(rulebook)
      ? []
      : [say(PHRASES.lawInForce, lang, { day: dayText(lawAsOf, lang) })]),
  ];
}

/** The same, of a rulebook that is shown with the law of all days or of one. */
export function shownLawLines(rulebook: Rulebook, lang: Language): string[] {
  const { governs } = rulebook;
  if (governs === undefined || !isDated(rulebook)) return lawLines(rulebook, lang);
  return [...amendedLines(rulebook, lang), say(PHRASES.lawOfAllDays, lang, { days: periodsText([governs], lang) })];
}

function amendedLines({ amends }: Rulebook, lang: Language): string[] {
  return amends === undefined ? [] : [say(PHRASES.amends, lang, { amends })];
}

/** Whether something in a rulebook is dated, or another rulebook stands before or after it. */
function changesInTime(rulebook: Rulebook): boolean {
  const { governs, follows } = rulebook;
  if (governs === undefined) return false;
  return governs.until !== undefined || follows !== undefined || isDated(wholeRulebook(rulebook));
}
