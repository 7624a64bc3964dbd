import type { Block } from '../../../document/block.js';
import type { Language } from '../../../law/wording.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import { shownLawLines } from '../../../words/law-lines.js';

/** Above a list of what is in a rulebook: whether it is the law of all days or of one. */
export function shownLaw(rulebook: Rulebook, lang: Language): Block[] {
  return shownLawLines(rulebook, lang).map((text) => ({ kind: 'paragraph', text }));
}
