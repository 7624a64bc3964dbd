import { entryOf } from '../../facts/values/map-entries.js';
import type { Language } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { capital, PHRASES, say } from '../../words/phrases.js';
import { provisionNames } from '../../words/provision-name.js';
import type { Reason, StatedCondition } from '../explanation.js';
import { type FactLine, factLines } from './fact-text.js';

/** What is written of a reason. */
export interface ReasonText {
  /** The conclusion, and the provisions that it rests on. */
  readonly statement: string;
  /** The line of a reason that rests on it. */
  readonly premise: string;
  /** The facts that settle each of its conditions. */
  readonly conditions: readonly { readonly condition: StatedCondition; readonly lines: readonly FactLine[] }[];
  /** The other facts that led to it. */
  readonly lines: readonly FactLine[];
}

const WRITTEN: Readonly<Record<Language, WeakMap<Reason, ReasonText>>> = { zh: new WeakMap(), en: new WeakMap() };

/**
 * Writes a reason. It is written once: reasons recur in loans of a kind.
 *
 * INVARIANT (written once): a reason never changes, and belongs to one rulebook.
 */
export function reasonText(reason: Reason, rulebook: Rulebook, lang: Language): ReasonText {
  return entryOf(WRITTEN[lang], reason, () => {
    const provisions = provisionNames(reason.provisions, rulebook, lang);
    return {
      statement: say(PHRASES.restsOn, lang, { statement: capital(reason[lang]), provisions }),
      premise: say(PHRASES.because, lang, { premise: reason[lang] }),
      conditions: reason.conditions.map((condition) => ({ condition, lines: factLines(condition.facts, rulebook, lang) })),
      lines: factLines(reason.facts, rulebook, lang),
    };
  });
}
