import type { Language } from '../law/wording.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { PHRASES, say } from './phrases.js';
import { dayText } from './value-text.js';

/** The day whose law is applied, where a rulebook governs for a time. */
export function lawLines({ lawAsOf, governs }: Rulebook, lang: Language): string[] {
  return lawAsOf === undefined || governs === undefined ? [] : [say(PHRASES.lawInForce, lang, { day: dayText(lawAsOf, lang) })];
}
