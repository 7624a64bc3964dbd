import type { Decision } from '../../decide/decision.js';
import type { Block } from '../../document/block.js';
import { COMPONENTS } from '../../facts/loan/component.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { WAIVER_TERMS } from '../../words/decision-terms.js';
import { outcomeTerms, trackTerms } from '../../words/rulebook-terms.js';
import { LABELS } from '../words/label-words.js';
import { wordedValue } from './worded-value.js';

/** Below a table whose cells have words: the values that JSON has for them and targets name. */
export function valueLegend({ instalments }: Decision, rulebook: Rulebook, lang: Language): Block {
  const components = instalments.flatMap((instalment) => COMPONENTS.map((kind) => instalment[kind]));
  const entries = [
    ...legendOf(
      components.map(({ track }) => track),
      trackTerms(rulebook),
      lang,
    ),
    ...legendOf(
      components.map(({ outcome }) => outcome),
      outcomeTerms(rulebook),
      lang,
    ),
    ...legendOf(
      components.map(({ penaltyInterest }) => penaltyInterest.waived),
      WAIVER_TERMS,
      lang,
    ),
  ];
  return { kind: 'paragraph', text: `${LABELS.inJson[lang]}${MARKS.colon[lang]}${entries.join(MARKS.list[lang])}` };
}

function legendOf<Value extends string>(
  values: readonly Value[],
  terms: Readonly<Record<Value, Wording>>,
  lang: Language,
): string[] {
  return [...new Set(values)].map((value) => wordedValue(value, terms, lang));
}
