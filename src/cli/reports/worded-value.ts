import type { Language, Wording } from '../../law/wording.js';
import { withId } from './rulebook/reading-words.js';

/** A value in words, with the value beside them that JSON has and a target names: `must be deferred (shall-defer)`. */
export function wordedValue<Value extends string>(value: Value, terms: Readonly<Record<Value, Wording>>, lang: Language): string {
  const words = terms[value][lang];
  return words === value ? words : withId(words, value, lang);
}
