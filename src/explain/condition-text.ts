import type { Language } from '../law/wording.js';
import type { Rulebook } from '../rules/rulebook.js';
import { comparedText, factName, factValueText, relationOf } from './fact-text.js';
import { flagState } from './flag-words.js';
import { PHRASES, say } from './phrases.js';
import { TARGET_PHRASES } from './target-phrases.js';
import { listText } from './terms.js';
import { valueText } from './value-text.js';
import type { UnmetCondition } from './why-not.js';

/** A condition that is not met: `单户授信总额须不超过¥10,000,000.00(现为¥10,000,000.01)`. */
export function unmetText(condition: UnmetCondition, rulebook: Rulebook, lang: Language): string {
  const { path, value, operator, expected } = condition;
  const wanted = typeof expected === 'boolean' ? flagState(path, expected === (operator === 'is')) : undefined;
  if (wanted !== undefined && value !== null) {
    const now = flagState(path, value);
    return say(now === undefined ? TARGET_PHRASES.flagUnknown : TARGET_PHRASES.flagIs, lang, {
      demand: wanted.demand[lang],
      state: now?.state[lang] ?? '',
    });
  }
  const phrase = value === undefined ? PHRASES.unmetUnknown : value === null ? PHRASES.unmetNone : PHRASES.unmet;
  return say(phrase, lang, {
    name: factName(path, rulebook, lang, true),
    demand: demandText(condition, rulebook, lang),
    value: factValueText(condition, rulebook, lang),
  });
}

function demandText({ path, type, operator, expected, from }: UnmetCondition, rulebook: Rulebook, lang: Language): string {
  if (expected === undefined) return factName(from ?? path, rulebook, lang);
  const relation = relationOf(operator, true);
  if (relation !== undefined) return comparedText(relation, expected, path, type, from, rulebook, lang);
  const values = Array.isArray(expected) ? expected : [expected];
  const text = listText(
    values.map((value) => valueText(path, type, value, rulebook, lang)),
    lang,
  );
  return lang === 'zh' ? `为${text}` : text;
}
