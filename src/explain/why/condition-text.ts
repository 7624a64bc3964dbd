import { exactValue } from '../../facts/fact.js';
import type { Language } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { listText, relationPhrase } from '../../words/comparison-terms.js';
import { flagState } from '../../words/fact-words.js';
import { PHRASES, say } from '../../words/phrases.js';
import { TARGET_PHRASES } from '../../words/target-phrases.js';
import { valueText } from '../../words/value-text.js';
import type { UnmetCondition } from '../change/why-not.js';
import { comparedText, factName, factValueText, relatedText, relationOf, sharedName } from './fact-text.js';

/** The text of an unmet condition: `单户授信总额须不超过¥10,000,000.00(现为¥10,000,000.01)`. */
export function unmetText(condition: UnmetCondition, rulebook: Rulebook, lang: Language): string {
  const { path, value, operator, expected } = condition;
  const wanted =
    typeof expected === 'boolean' && operator !== 'given'
      ? flagState(path, expected === (operator === 'is'), rulebook)
      : undefined;
  if (wanted !== undefined && value !== null) {
    const now = flagState(path, value, rulebook);
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

/** The text of a condition that one field fails in several instalments: `第2至8期到期日须早于2020年6月1日(现为2020年6月23日至12月23日)`. */
export function unmetTogetherText(conditions: readonly UnmetCondition[], rulebook: Rulebook, lang: Language): string {
  const [first, ...others] = [...conditions].sort((a, b) => exactOf(a) - exactOf(b));
  const last = others.at(-1);
  if (first === undefined || last === undefined) return first === undefined ? '' : unmetText(first, rulebook, lang);
  const name = sharedName(
    conditions.map(({ path }) => path),
    rulebook,
    lang,
  );
  const demand = demandText(first, rulebook, lang);
  if (first.value === undefined) return say(PHRASES.unmetUnknown, lang, { name, demand });
  const [lowest, highest] = [factValueText(first, rulebook, lang), factValueText(last, rulebook, lang)];
  if (lowest === highest) return say(PHRASES.unmet, lang, { name, demand, value: lowest });
  return say(PHRASES.unmetTogether, lang, { name, demand, range: say(PHRASES.range, lang, { lowest, highest }) });
}

function exactOf({ type, value }: UnmetCondition): number {
  return value === undefined || value === null ? -1 : Number(exactValue(type, value));
}

function demandText({ path, type, operator, expected, from }: UnmetCondition, rulebook: Rulebook, lang: Language): string {
  if (operator === 'given') return PHRASES[expected === true ? 'mustBeGiven' : 'mustNotBeGiven'][lang];
  const relation = relationOf({ operator, ...(expected === undefined ? {} : { expected }), holds: true });
  if (expected === undefined) return relatedText(relation ?? 'equal', from ?? path, rulebook, lang);
  if (relation !== undefined) return comparedText(relation, expected, path, type, from, rulebook, lang);
  const values = Array.isArray(expected) ? expected : [expected];
  const text = listText(
    values.map((value) => valueText(path, type, value, rulebook, lang)),
    lang,
  );
  return relationPhrase('equal', text, lang);
}
