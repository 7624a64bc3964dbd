import { exactFigureText } from '../decide/statement.js';
import { exactValue, type FactType, type PlainValue } from '../facts/fact.js';
import { Decimal } from '../facts/values/decimal.js';
import { grouped } from '../facts/values/figure.js';
import type { Language } from '../law/wording.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { YES_NO_TERMS } from './comparison-terms.js';
import { factWords } from './fact-words.js';

/** A value as a sentence of the language writes it: `2021年3月31日`, `¥10,000,000.00`, `1%`, `小型企业`, `是`. */
export function valueText(path: string, type: FactType, value: PlainValue, rulebook: Rulebook, lang: Language): string {
  if (typeof value === 'boolean') return YES_NO_TERMS[value ? 'yes' : 'no'][lang];
  if (type.kind === 'choice') {
    return factWords(path, rulebook).values?.[String(value)]?.[lang] ?? String(value);
  }
  const exact = exactValue(type, value);
  if (exact !== undefined) return exactFigureText(type, exact, lang);
  // Arithmetic may give more decimals than the type is written with.
  return type.kind === 'rate' ? exactFigureText(type, new Decimal(value), lang) : String(value);
}

/** A day as a sentence of the language writes it. */
export function dayText(day: string, lang: Language): string {
  const exact = exactValue({ kind: 'date' }, day);
  return exact === undefined ? day : exactFigureText({ kind: 'date' }, exact, lang);
}

/** The first and the last day of a period, the year that both have said once: `2020年1月25日` and `6月30日`, `25 January` and `30 June 2020`. */
export function periodText(first: string, last: string, lang: Language): readonly [first: string, last: string] {
  const days = [dayText(first, lang), dayText(last, lang)] as const;
  if (first.slice(0, 4) !== last.slice(0, 4)) return days;
  return lang === 'zh' ? [days[0], days[1].replace(/^\d+年/, '')] : [days[0].replace(/ \d+$/, ''), days[1]];
}

/** An amount as a sentence of the language writes it: `300,000.00元`, `¥300,000.00`. */
export function amountText(yuan: string, lang: Language): string {
  return lang === 'zh' ? `${grouped(yuan)}元` : `¥${grouped(yuan)}`;
}
