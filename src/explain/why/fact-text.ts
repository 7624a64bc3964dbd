import type { PlainValue } from '../../facts/fact.js';
import { valueField } from '../../facts/loan/loan-facts.js';
import { fieldOf } from '../../facts/loan/loan-path.js';
import { groupedBy } from '../../facts/values/map-entries.js';
import type { Language } from '../../law/wording.js';
import type { OperatorName } from '../../rulebook/operator-name.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { PARAMETER_PREFIX } from '../../rulebook/vocabulary.js';
import { listText, RELATION_TERMS, type Relation, UNKNOWN_TERM } from '../../words/comparison-terms.js';
import { factWords } from '../../words/fact-words.js';
import { fieldWords } from '../../words/loan/loan-words.js';
import { NOT_ASKED } from '../../words/loan/null-terms.js';
import { guaranteeName, instalmentsText, PHRASES, say } from '../../words/phrases.js';
import { valueText } from '../../words/value-text.js';
import type { StatedFact } from './stated-fact.js';

/** What is said of a fact: 到期日 / 2020年8月15日 / 不早于2020年6月1日、不晚于2020年12月31日. */
export interface FactLine {
  /** The field of the loan, whichever instalment's it is. */
  readonly field: string;
  readonly name: string;
  /** Empty where only the relations are known. */
  readonly value: string;
  readonly relations: readonly string[];
}

/** Facts as lines, one for each: what is said of the same fact is said together. */
export function factLines(facts: readonly StatedFact[], rulebook: Rulebook, lang: Language): FactLine[] {
  return [...groupedBy(facts, ({ path }) => path).values()].map((same) => {
    const [first] = same;
    const settled = same.some(({ comparison }) => comparison !== undefined && relationOf(comparison) === undefined);
    // What a value is says what it is not, and the track of a loan is said in a sentence of its own.
    const said = settled || first.path === 'loan.track';
    const relations = said ? [] : [...new Set(negatedTogether(same).flatMap((fact) => relationText(fact, rulebook, lang)))];
    return {
      field: fieldOf(first.path).field,
      name: factName(first.path, rulebook, lang),
      value: first.value === undefined ? '' : factValueText(first, rulebook, lang),
      relations,
    };
  });
}

/** What a choice was found not to be in several comparisons, as one: `不是微型企业、小型企业或中型企业`. */
function negatedTogether(same: readonly StatedFact[]): readonly StatedFact[] {
  const [first] = same;
  if (first?.type.kind !== 'choice') return same;
  const excluded = same.flatMap(({ comparison }) => (comparison === undefined ? [] : comparison.expected));
  const expected = first.type.values.filter((value) => excluded.includes(value));
  if (expected.length === 0) return same;
  return [{ ...first, comparison: { operator: 'noneOf', expected, holds: true } }];
}

/** `到期日:2020年8月15日(不早于2020年6月1日,不晚于2020年12月31日)`. */
export function factLineText({ name, value, relations }: FactLine, lang: Language): string {
  const related = relations.join(lang === 'zh' ? ',' : ', ');
  const said = value === '' ? related : `${value}${related === '' ? '' : lang === 'zh' ? `(${related})` : ` (${related})`}`;
  return lang === 'zh' ? `${name}:${said}` : `${name}: ${said}`;
}

/** What a fact of the loan is called; an instalment's with its number where asked. */
export function factName(path: string, rulebook: Rulebook, lang: Language, numbered = false): string {
  const { instalment, guarantee } = fieldOf(path);
  const name = ofGuarantee(factWords(path, rulebook).name[lang], guarantee, lang);
  return numbered && instalment !== undefined ? ofInstalments(name, [instalment], lang) : name;
}

/** What the same fact of several instalments is called, with their numbers. */
export function sharedName(paths: readonly string[], rulebook: Rulebook, lang: Language): string {
  const [first = ''] = paths;
  const instalments = paths.flatMap((path) => fieldOf(path).instalment ?? []);
  return ofInstalments(factWords(first, rulebook).name[lang], instalments, lang);
}

/** What is called for where a fact of the loan is unknown. */
export function soughtName(path: string, rulebook: Rulebook, lang: Language): string {
  return soughtNames([path], rulebook, lang)[0] ?? path;
}

/** What is called for where facts of the loan are unknown; those of instalments together, with their numbers. */
export function soughtNames(paths: readonly string[], rulebook: Rulebook, lang: Language): string[] {
  const instalmentsBy = new Map<string, number[]>();
  for (const path of paths) {
    const { field: name, instalment, guarantee } = fieldOf(path);
    const field = guarantee === undefined ? name : path;
    const instalments = instalmentsBy.get(field) ?? [];
    if (instalment !== undefined) instalments.push(instalment);
    instalmentsBy.set(field, instalments);
  }
  return [...instalmentsBy].map(([field, instalments]) => {
    const { name, sought = name } = factWords(field, rulebook);
    return ofInstalments(ofGuarantee(sought[lang], fieldOf(field).guarantee, lang), instalments, lang);
  });
}

/** A name with the number of the guarantee that it is of, where there may be several. */
function ofGuarantee(name: string, guarantee: number | undefined, lang: Language): string {
  if (guarantee === undefined) return name;
  return say(PHRASES.ofGuarantee, lang, { name, guarantee: guaranteeName(guarantee, lang) });
}

function ofInstalments(name: string, instalments: readonly number[], lang: Language): string {
  if (instalments.length === 0) return name;
  const which = instalmentsText(
    [...instalments].sort((one, other) => one - other),
    lang,
  );
  // What is due is so in an instalment, whose due date it has.
  return lang === 'zh' ? `${which}${name}` : `${name} ${name.endsWith(' due') ? 'in' : 'of'} ${which}`;
}

/** A fact's value in words. */
export function factValueText(
  { path, type, value }: { readonly path: string; readonly type: StatedFact['type']; readonly value?: PlainValue | null },
  rulebook: Rulebook,
  lang: Language,
): string {
  if (value === undefined) return UNKNOWN_TERM[lang];
  if (value === null) return (fieldWords(fieldOf(path).field)?.none ?? NOT_ASKED)[lang];
  return valueText(path, type, value, rulebook, lang);
}

function relationText(fact: StatedFact, rulebook: Rulebook, lang: Language): string[] {
  const { path, type, comparison } = fact;
  if (comparison === undefined) return [];
  const { expected, from } = comparison;
  const relation = relationOf(comparison);
  // What a fact is, is said by its value, as is that it is stated.
  if (relation === 'given' || relation === 'notGiven') return fact.value === undefined ? [RELATION_TERMS[relation][lang]] : [];
  if (relation === undefined || typeof expected === 'boolean' || isNothing(type, expected)) return [];
  return [comparedText(relation, expected, path, type, from, rulebook, lang)];
}

/** What a fact is compared with, in words: `不超过¥10,000,000.00(单户授信上限)`. */
export function comparedText(
  relation: Relation,
  expected: PlainValue | readonly string[],
  path: string,
  type: StatedFact['type'],
  from: string | undefined,
  rulebook: Rulebook,
  lang: Language,
): string {
  const values = (Array.isArray(expected) ? (expected as readonly string[]) : [expected as PlainValue]).map((value) =>
    valueText(path, type, value, rulebook, lang),
  );
  const other = from === undefined || from.startsWith(PARAMETER_PREFIX) ? '' : factName(valueField(from) ?? from, rulebook, lang);
  const article = other.startsWith('the ') ? '' : 'the ';
  const named = other === '' || lang === 'zh' ? other : `${article}${other} of `;
  // No amount is below zero: what must be at most nothing must be nothing.
  const said = relation === 'atMost' && isNothing(type, expected) ? 'equal' : relation;
  return RELATION_TERMS[said][lang].replace('{}', `${named}${listText(values, lang)}`);
}

function isNothing(type: StatedFact['type'], expected: PlainValue | readonly string[]): boolean {
  return type.kind === 'money' && Number(expected) === 0;
}

/** What a fact is compared with, by its name alone: `晚于到期日`. */
export function relatedText(relation: Relation, fact: string, rulebook: Rulebook, lang: Language): string {
  const name = factName(valueField(fact) ?? fact, rulebook, lang);
  return RELATION_TERMS[relation][lang].replace('{}', lang === 'zh' || name.startsWith('the ') ? name : `the ${name}`);
}

/** A comparison that was made, or is to hold. */
export interface Compared {
  readonly operator: OperatorName;
  /** Absent where it is unknown. */
  readonly expected?: PlainValue | readonly string[];
  readonly holds: boolean;
}

/** How two values stand, given whether a comparison of them holds; `undefined` where they are the same. */
export function relationOf({ operator, expected, holds }: Compared): Relation | undefined {
  switch (operator) {
    case 'given':
      return holds === (expected === true) ? 'given' : 'notGiven';
    case 'is':
    case 'oneOf':
      return holds ? undefined : 'not';
    case 'isNot':
    case 'noneOf':
      return holds ? 'not' : undefined;
    case 'atMost':
      return holds ? 'atMost' : 'moreThan';
    case 'moreThan':
      return holds ? 'moreThan' : 'atMost';
    case 'atLeast':
      return holds ? 'atLeast' : 'lessThan';
    case 'lessThan':
      return holds ? 'lessThan' : 'atLeast';
    case 'onOrBefore':
      return holds ? 'onOrBefore' : 'after';
    case 'after':
      return holds ? 'after' : 'onOrBefore';
    case 'onOrAfter':
      return holds ? 'onOrAfter' : 'before';
    case 'before':
      return holds ? 'before' : 'onOrAfter';
  }
}
