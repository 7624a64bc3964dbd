import { soughtName } from '../../explain/why/fact-text.js';
import { bracketed } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';

/** A fact that is missing, in words, with the path by which it is supplied: `kind of borrower (borrower.kind)`. */
export function missingFactText(path: string, rulebook: Rulebook, lang: Language): string {
  const name = soughtName(path, rulebook, lang);
  if (name === path) return path;
  return name + bracketed(path, lang);
}
