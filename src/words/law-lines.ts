import { periodsText } from '../law/period-words.js';
import type { Language } from '../law/wording.js';
import { isDated } from '../rulebook/in-force/law-periods.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { PHRASES, say } from './phrases.js';
import { dayText } from './value-text.js';

/** The day whose law is applied, where a rulebook governs for a time. */
export function lawLines({ lawAsOf, governs }: Rulebook, lang: Language): string[] {
  return lawAsOf === undefined || governs === undefined ? [] : [say(PHRASES.lawInForce, lang, { day: dayText(lawAsOf, lang) })];
}

/** Whether a rulebook is shown with the law of all days or of one, where it governs for a time. */
export function shownLawLines(rulebook: Rulebook, lang: Language): string[] {
  const { governs } = rulebook;
  if (governs === undefined || !isDated(rulebook)) return lawLines(rulebook, lang);
  return [say(PHRASES.lawOfAllDays, lang, { days: periodsText([governs], lang) })];
}
